package org.kitpress.content.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kitpress.content.yaml.Node;
import org.kitpress.markdown.Markdown;
import org.kitpress.markdown.Parsed;
import org.kitpress.markdown.RemovedMarkup;
import org.kitpress.markdown.TextOrigin;
import org.kitpress.model.Address;
import org.kitpress.model.Broken;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The reading of one file: what all its fields share. Used by one thread. */
public final class ReadContext {
    private final String file;
    private final Markdown markdown;
    private final ReadListener readListener;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Place> pinnedIds = new HashMap<>();
    private final Set<String> writtenIds = new LinkedHashSet<>();
    private final IdAllocator free = new IdAllocator();

    /** @param root the file's fields; ids that stand in them are kept free of made-up ones */
    public ReadContext(String file, Markdown markdown, Node root) {
        this(file, markdown, root, ReadListener.NOBODY);
    }

    /** @param witness sees each field that is asked for, and what becomes of it */
    public ReadContext(String file, Markdown markdown, Node root, ReadListener readListener) {
        this.file = file;
        this.markdown = markdown;
        this.readListener = readListener;
        collectIds(root);
        writtenIds.forEach(free::take);
    }

    private void collectIds(Node node) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(this::collectIds);
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                boolean names = entry.key().equals("id")
                        || entry.key().equals("key")
                        || (entry.key().equals("use") && mapping.get("id") == null);
                if (names && entry.value() instanceof Node.Scalar scalar) {
                    String id = scalar.text().substring(scalar.text().indexOf('#') + 1);
                    if (IdSyntax.VALID.matcher(id).matches()) {
                        writtenIds.add(id);
                    }
                }
                collectIds(entry.value());
            }
        }
    }

    /**
     * The ids that stand in the file but belong to nothing that was read, as when the field that holds them is
     * misspelt. Links to them are not dead.
     */
    public List<Broken> lost(Address address) {
        if (findings.stream().noneMatch(Finding::isError)) {
            return List.of();
        }
        return writtenIds.stream()
                .filter(id -> !pinnedIds.containsKey(id))
                .map(id -> new Broken(file, address, id))
                .toList();
    }

    public String file() {
        return file;
    }

    /** Who looks on. */
    public ReadListener witness() {
        return readListener;
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Takes back what turned out to be said better elsewhere. */
    void withdraw(Finding finding) {
        findings.remove(finding);
    }

    /** What was found wrong so far, in the order of finding. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Parses Markdown; what had to be taken out becomes findings. */
    public Prose prose(String text, TextOrigin origin) {
        Parsed parsed = markdown.parse(text, origin);
        for (RemovedMarkup removedMarkup : parsed.removed()) {
            add(Rule.UNSAFE_HTML.at(
                    removedMarkup.place(),
                    removedMarkup.what() + " was taken out",
                    "Use Markdown, and paste texts without their formatting; scripts, styles, frames and forms have no"
                            + " place in content."));
        }
        return parsed.prose();
    }

    /** Notes an id that stands in the file; a second one of the same name is a finding. */
    void pin(String id, Place place) {
        Place first = pinnedIds.putIfAbsent(id, place);
        if (first != null) {
            add(Rule.DUPLICATE_ID.at(
                    place,
                    "the id '" + id + "' stands twice in this file; the first is on line " + first.line(),
                    "Give one of the two another id."));
        }
    }

    /** An id made from a text, free in this file. */
    String makeId(String text) {
        return free.make(text);
    }
}
