package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.editing.diff.Difference.Status;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.Toolkit;

/**
 * Compares two versions of a toolkit: matches pages, compares each pair, and detects items that moved between pages.
 */
final class Diff {
    private final Toolkit before;
    private final Toolkit after;
    private final Set<Address> aliases = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();

    private Diff(Toolkit before, Toolkit after) {
        this.before = before;
        this.after = after;
        after.pages().forEach(page -> aliases.addAll(page.head().aliases()));
    }

    static Difference of(Toolkit before, Toolkit after) {
        Diff diff = new Diff(before, after);
        diff.comparePages();
        diff.compareFiles();
        List<String> unread = new ArrayList<>();
        before.broken().forEach(brokenFile -> unread.add(brokenFile.file() + " (old)"));
        after.broken().forEach(brokenFile -> unread.add(brokenFile.file() + " (new)"));
        return new Difference(
                MovedItems.detect(diff.parts), unread.stream().distinct().toList());
    }

    private void comparePages() {
        Map<Page, Page> pairs = PagePairs.of(before, after);
        for (Page current : after.pages()) {
            Page old = pairs.get(current);
            List<Change> changes = old == null ? List.of() : Comparison.of(node(old), node(current));
            if (old == null || !changes.isEmpty() || !old.address().equals(current.address())) {
                parts.add(part(old == null ? Status.ADDED : Status.KEPT, old, current, changes));
            }
        }
        for (Page old : before.pages()) {
            if (!pairs.containsValue(old)) {
                parts.add(part(Status.REMOVED, old, old, List.of()));
            }
        }
    }

    private Part part(Status status, @Nullable Page old, Page shown, List<Change> changes) {
        return new Part(
                status,
                title(shown),
                shown.head().file(),
                status == Status.REMOVED ? "" : shown.address().path(),
                old == null ? "" : old.address().path(),
                old != null && aliases.contains(old.address()),
                node(shown),
                changes);
    }

    private static DiffNode node(Page page) {
        return DiffNodeReader.read((Record) page);
    }

    private static String title(Page page) {
        return page.number() > 0
                ? "Step " + page.number() + ": " + page.head().title()
                : page.head().title();
    }

    /** Compares settings, folders, the glossary, and the like; each list is one node whose entries are its parts. */
    private void compareFiles() {
        compareFile(
                "Settings",
                "content/toolkit.yaml",
                DiffNodeReader.read(before.settings()),
                DiffNodeReader.read(after.settings()));
        compareList("Glossary", Toolkit::glossary);
        compareList("Sources", Toolkit::sources);
        compareList("Parties", Toolkit::parties);
        Map<String, DiffNode> oldFolders = folders(before);
        folders(after).forEach((path, folder) -> {
            DiffNode old = oldFolders.get(path);
            if (old != null) {
                compareFile("Folder " + folder.name(), "content/" + path + "/_folder.yaml", old, folder);
            }
        });
        compareFile("Images and other files", "content", assets(before), assets(after));
    }

    private static DiffNode assets(Toolkit toolkit) {
        return new DiffNode(
                "files", "", true, "", Map.of("files", Value.plain(String.join(" ", toolkit.assets()))), List.of());
    }

    private static Map<String, DiffNode> folders(Toolkit toolkit) {
        Map<String, DiffNode> folders = new LinkedHashMap<>();
        toolkit.folders().forEach(folder -> folders.put(folder.path(), DiffNodeReader.read(folder)));
        return folders;
    }

    private void compareList(String title, Function<Toolkit, List<? extends Record>> entries) {
        String name = title.toLowerCase(Locale.ROOT);
        String file = "content/" + name + ".yaml";
        compareFile(title, file, list(name, entries.apply(before)), list(name, entries.apply(after)));
    }

    private static DiffNode list(String name, List<? extends Record> entries) {
        List<DiffNode> parts = entries.stream().map(DiffNodeReader::read).toList();
        return new DiffNode("list", "", true, "the " + name, Map.of(), parts);
    }

    private void compareFile(String title, String file, DiffNode old, DiffNode current) {
        List<Change> changes = Comparison.of(old, current);
        if (!changes.isEmpty()) {
            parts.add(new Part(Status.KEPT, title, file, "", "", false, current, changes));
        }
    }
}
