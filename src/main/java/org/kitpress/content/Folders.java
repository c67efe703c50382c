package org.kitpress.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.kind.FolderReader;
import org.kitpress.model.Address;
import org.kitpress.model.Broken;
import org.kitpress.model.Folder;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.Paths;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * The folders of the content. A folder without a {@code _folder.yaml} takes its title from its index page or its name.
 *
 * @param paths folders that contain content files, relative to {@code content/}
 */
record Folders(List<String> paths, Map<String, FolderReader.FolderFile> files) {
    private static final Comparator<Folder> ORDER =
            Comparator.comparingInt(Folder::order).thenComparing(Folder::path);

    /** @param broken files that could not be read; one of them may contain the title of a folder */
    List<Folder> with(List<Page> pages, List<Broken> broken, List<Finding> findings) {
        TreeSet<String> all = new TreeSet<>();
        for (String path : paths) {
            for (String p = path; ; p = p.substring(0, Math.max(0, p.lastIndexOf('/')))) {
                all.add(p);
                if (p.isEmpty()) {
                    break;
                }
            }
        }
        List<Folder> folders = new ArrayList<>();
        for (String path : all) {
            FolderReader.FolderFile file = files.get(path);
            folders.add(file != null ? file.folder() : without(path, index(path, pages), broken, findings));
        }
        folders.sort(ORDER);
        return List.copyOf(folders);
    }

    private static @Nullable Head index(String path, List<Page> pages) {
        return pages.stream()
                .map(Page::head)
                .filter(head -> ContentReader.isIndex(head)
                        && ContentReader.folderOf(head.file()).equals(path))
                .findFirst()
                .orElse(null);
    }

    private static Folder without(String path, @Nullable Head index, List<Broken> broken, List<Finding> findings) {
        String address = path.isEmpty() ? "" : Paths.withoutOrder(path) + "/";
        int order = Paths.order(path);
        String file = "content/" + (path.isEmpty() ? "" : path + "/") + "_folder.yaml";
        if (index != null) {
            return new Folder(
                    path,
                    address,
                    index.title(),
                    index.shortTitle(),
                    index.summary(),
                    order,
                    Prose.EMPTY,
                    index.place());
        }
        String name =
                Paths.withoutOrder(path.substring(path.lastIndexOf('/') + 1)).replace('-', ' ');
        String title =
                name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        Address page = new Address(address + "index.html");
        if (!path.isEmpty() && broken.stream().noneMatch(lost -> lost.address().equals(page))) {
            findings.add(Rule.UNTITLED_FOLDER.at(
                    Place.startOf(file),
                    "the folder has no title, so the site shows '" + title + "'",
                    "Add this file with `title: …` and `summary: …`, or add an `index.md` to the folder."));
        }
        return new Folder(path, address, title, title, "", order, Prose.EMPTY, Place.startOf(file));
    }
}
