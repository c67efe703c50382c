package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.editing.diff.Difference.ChangeType;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.Toolkit;

/**
 * Compares two versions of a toolkit: which pages belong together, what has changed in each, and what has moved from
 * one page to another.
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
        diff.pages();
        diff.files();
        List<String> unread = new ArrayList<>();
        before.broken().forEach(lost -> unread.add(lost.file() + " (old)"));
        after.broken().forEach(lost -> unread.add(lost.file() + " (new)"));
        return new Difference(
                MovedItems.pages(diff.parts), unread.stream().distinct().toList());
    }

    private void pages() {
        Map<Page, Page> pairs = PagePairs.of(before, after);
        for (Page now : after.pages()) {
            Page old = pairs.get(now);
            List<Change> changes = old == null ? List.of() : Comparison.of(thing(old), thing(now));
            if (old == null || !changes.isEmpty() || !old.address().equals(now.address())) {
                parts.add(part(old == null ? ChangeType.NEW : ChangeType.KEPT, old, now, changes));
            }
        }
        for (Page old : before.pages()) {
            if (!pairs.containsValue(old)) {
                parts.add(part(ChangeType.GONE, old, old, List.of()));
            }
        }
    }

    private Part part(ChangeType changeType, @Nullable Page old, Page shown, List<Change> changes) {
        return new Part(
                changeType,
                title(shown),
                shown.head().file(),
                changeType == ChangeType.GONE ? "" : shown.address().path(),
                old == null ? "" : old.address().path(),
                old != null && aliases.contains(old.address()),
                thing(shown),
                changes);
    }

    private static DiffNode thing(Page page) {
        return DiffNodeReader.read((Record) page);
    }

    private static String title(Page page) {
        return page.number() > 0
                ? "Step " + page.number() + ": " + page.head().title()
                : page.head().title();
    }

    /** Settings, folders, the glossary and the like: each list is one thing, whose entries are its parts. */
    private void files() {
        file(
                "Settings",
                "content/toolkit.yaml",
                DiffNodeReader.read(before.settings()),
                DiffNodeReader.read(after.settings()));
        file(
                "Glossary",
                "content/glossary.yaml",
                list("the glossary", before.glossary()),
                list("the glossary", after.glossary()));
        file(
                "Sources",
                "content/sources.yaml",
                list("the sources", before.sources()),
                list("the sources", after.sources()));
        file(
                "Parties",
                "content/parties.yaml",
                list("the parties", before.parties()),
                list("the parties", after.parties()));
        Map<String, DiffNode> oldFolders = folders(before);
        folders(after).forEach((path, folder) -> {
            DiffNode old = oldFolders.get(path);
            if (old != null) {
                file("Folder " + folder.name(), "content/" + path + "/_folder.yaml", old, folder);
            }
        });
        file("Pictures and other files", "content", assets(before), assets(after));
    }

    private static DiffNode assets(Toolkit toolkit) {
        return new DiffNode("files", "", true, "", Map.of("files", names(toolkit.assets())), List.of());
    }

    private static Value names(List<String> files) {
        return Value.plain(String.join(" ", files));
    }

    private static Map<String, DiffNode> folders(Toolkit toolkit) {
        Map<String, DiffNode> folders = new LinkedHashMap<>();
        toolkit.folders().forEach(folder -> folders.put(folder.path(), DiffNodeReader.read(folder)));
        return folders;
    }

    private static DiffNode list(String name, List<? extends Record> entries) {
        return new DiffNode(
                "list",
                "",
                true,
                name,
                Map.of(),
                entries.stream().map(DiffNodeReader::read).toList());
    }

    private void file(String title, String file, DiffNode old, DiffNode now) {
        List<Change> changes = Comparison.of(old, now);
        if (!changes.isEmpty()) {
            parts.add(new Part(ChangeType.KEPT, title, file, "", "", false, now, changes));
        }
    }
}
