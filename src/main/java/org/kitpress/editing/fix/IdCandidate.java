package org.kitpress.editing.fix;

import java.util.Comparator;
import java.util.List;
import org.kitpress.content.yaml.Node;

/**
 * A group of fields that can have an id, and what tells it from others.
 *
 * @param words its longest single value, the id aside
 * @param id empty when it has none
 */
record IdCandidate(Node.Mapping fields, String words, String id) {
    /** Those of a file that have words, in the order of the file. */
    static List<IdCandidate> of(ReadNotes readNotes) {
        return readNotes.groups().stream()
                .filter(group -> group.known().contains("id"))
                .map(group -> of(group.fields()))
                .filter(group -> !group.words.isEmpty())
                .sorted(Comparator.comparing(group -> group.fields.place()))
                .toList();
    }

    private static IdCandidate of(Node.Mapping fields) {
        String words = "";
        String id = "";
        for (Node.Entry field : fields.entries()) {
            if (field.value() instanceof Node.Scalar value) {
                if (field.key().equals("id")) {
                    id = value.text();
                } else if (value.text().length() > words.length()) {
                    words = value.text();
                }
            }
        }
        return new IdCandidate(fields, words, id);
    }
}
