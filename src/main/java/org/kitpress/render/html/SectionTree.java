package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Page;

/**
 * The toolkit's folders and the pages in them, in the order in which readers see them. Immutable after construction.
 */
final class SectionTree {
    /**
     * A page, or a folder with its contents.
     *
     * @param title the short title
     * @param address the page's address; for a folder, the address of its index page
     * @param order the position in the sort order, smallest first
     * @param folder null for a page
     * @param page null for a folder without an index page of its own
     * @param children the folder's contents except its index page
     */
    record Node(
            String title,
            Address address,
            int order,
            @Nullable Folder folder,
            @Nullable Page page,
            List<Node> children) {
        private static final Comparator<Node> ORDER =
                Comparator.comparingInt(Node::order).thenComparing(Node::title).thenComparing(n -> n.address.path());

        /** Whether the page with that address is this node or is somewhere below it. */
        boolean holds(Address other) {
            return address.equals(other)
                    || (folder != null
                            && !folder.address().isEmpty()
                            && other.path().startsWith(folder.address()));
        }
    }

    private final Map<String, Node> byFolder = new HashMap<>();

    /** @param pages the pages that are shown; folders without any are skipped */
    SectionTree(List<Folder> folders, List<Page> pages) {
        Map<String, List<Page>> pagesOf = new HashMap<>();
        pages.forEach(page -> pagesOf.computeIfAbsent(page.address().folder(), f -> new ArrayList<>())
                .add(page));
        List<Folder> deepestFirst = new ArrayList<>(folders);
        deepestFirst.sort(Comparator.comparingInt((Folder f) -> -depth(f.address())));
        Map<String, List<Node>> foldersIn = new HashMap<>();
        for (Folder folder : deepestFirst) {
            Node node = node(
                    folder,
                    pagesOf.getOrDefault(folder.address(), List.of()),
                    foldersIn.getOrDefault(folder.address(), List.of()));
            if (node.page != null || !node.children.isEmpty()) {
                byFolder.put(folder.address(), node);
                if (!folder.address().isEmpty()) {
                    foldersIn
                            .computeIfAbsent(parent(folder.address()), f -> new ArrayList<>())
                            .add(node);
                }
            }
        }
    }

    private static Node node(Folder folder, List<Page> pages, List<Node> subfolders) {
        Address index = index(folder);
        Page own = null;
        List<Node> children = new ArrayList<>(subfolders);
        for (Page page : pages) {
            if (page.address().equals(index)) {
                own = page;
            } else {
                children.add(new Node(
                        page.head().shortTitle(), page.address(), page.head().order(), null, page, List.of()));
            }
        }
        children.sort(Node.ORDER);
        String title = folder.shortTitle().isEmpty() ? folder.title() : folder.shortTitle();
        return new Node(title, index, folder.order(), folder, own, List.copyOf(children));
    }

    static Address index(Folder folder) {
        return new Address(folder.address() + "index.html");
    }

    /** Returns the folder with that address, which ends with a slash; null if nothing in the folder is shown. */
    @Nullable
    Node folder(String address) {
        return byFolder.get(address);
    }

    /** Returns the folders from the top down to the one that contains the address, without the root. */
    List<Node> path(Address address) {
        List<Node> path = new ArrayList<>();
        String folder = address.folder();
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            Node node = byFolder.get(folder.substring(0, slash + 1));
            if (node != null) {
                path.add(node);
            }
        }
        return path;
    }

    private static int depth(String folder) {
        return (int) folder.chars().filter(c -> c == '/').count();
    }

    /** Returns the parent folder of an address that ends with a slash. */
    private static String parent(String folder) {
        return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
}
