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
import org.kitpress.markdown.TextOrigin;
import org.kitpress.markdown.UnreadMark;
import org.kitpress.model.Address;
import org.kitpress.model.Broken;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** What all fields of one file share while it is read. Used by one thread. */
public final class ReadContext {
    private final String file;
    private final Markdown markdown;
    private final ReadListener readListener;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Place> pinnedIds = new HashMap<>();
    private final Set<String> writtenIds = new LinkedHashSet<>();
    private final IdAllocator free = new IdAllocator();

    /** @param root the fields of the file; generated ids never equal an id that is written in them */
    /** @param readListener is notified of each field that is read */
    public ReadContext(String file, Markdown markdown, Node root, ReadListener readListener) {
        this.file = file;
        this.markdown = markdown;
        this.readListener = readListener;
        collectIds(root);
        writtenIds.forEach(free::take);
    }

    /** A context for the same file whose findings nobody reads. */
    ReadContext blank() {
        return new ReadContext(file, markdown, new Node.Blank(Place.startOf(file), true), ReadListener.NOBODY);
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

    /** Ids in the file that belong to nothing that was read; links to them are not reported as dead. */
    public List<Broken> lost(Address address) {
        if (findings.stream().noneMatch(Finding::isError)) {
            return List.of();
        }
        return writtenIds.stream()
                .filter(id -> !pinnedIds.containsKey(id))
                .map(id -> new Broken(file, address, id, false))
                .toList();
    }

    public String file() {
        return file;
    }

    /** Is notified of what the readers of this file do. */
    public ReadListener listener() {
        return readListener;
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Removes a finding that another one explains better. */
    void withdraw(Finding finding) {
        // It was added not long ago.
        int at = findings.lastIndexOf(finding);
        if (at >= 0) {
            findings.remove(at);
        }
    }

    /** The findings so far, in the order in which they were added. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Parses Markdown; whatever was removed or not recognized becomes findings. */
    Prose prose(String text, TextOrigin origin) {
        return prose(markdown.parse(text, origin));
    }

    /**
     * Parses the page's own text, whose ids other pages can link to. Its headings do not get an id that is written in the
     * fields, and ids made for the fields later do not equal an id in the text.
     */
    public Prose body(String text, TextOrigin origin) {
        Prose body = prose(markdown.parse(text, origin, writtenIds));
        body.ids().forEach(free::take);
        return body;
    }

    private Prose prose(Parsed parsed) {
        parsed.removed().forEach(removed -> add(FieldErrors.removed(removed)));
        for (UnreadMark unread : parsed.unread()) {
            add(Rule.UNREAD_MARKDOWN.at(unread.place(), unread.problem(), unread.remedy()));
        }
        return parsed.prose();
    }

    /** Records an id that is written in the file; a second one with the same name is a finding. */
    void pin(String id, Place place) {
        Place first = pinnedIds.putIfAbsent(id, place);
        if (first != null) {
            add(Rule.DUPLICATE_ID.at(
                    place,
                    "the id '" + id + "' is used twice in this file; the first one is on line " + first.line(),
                    "Give one of the two a different id."));
        }
    }

    /** An id made from a text, unique in this file. */
    String makeId(String text) {
        return free.make(text);
    }
}
