package org.kitpress.editing.fix;

import java.util.Comparator;
import java.util.List;
import org.kitpress.content.yaml.Node;

/**
 * A group of fields that can have an id.
 *
 * @param text its longest single value except the id, by which it is recognized
 * @param id empty when it has none
 */
record IdCandidate(Node.Mapping fields, String text, String id) {
    /** The candidates of a file that have text, in the order of the file. */
    static List<IdCandidate> of(ReadRecorder recorder) {
        return recorder.groups().stream()
                .filter(group -> group.known().contains("id"))
                .map(group -> of(group.fields()))
                .filter(group -> !group.text.isEmpty())
                .sorted(Comparator.comparing(group -> group.fields.place()))
                .toList();
    }

    private static IdCandidate of(Node.Mapping fields) {
        String text = "";
        String id = "";
        for (Node.Entry field : fields.entries()) {
            if (field.value() instanceof Node.Scalar value) {
                if (field.key().equals("id")) {
                    id = value.text();
                } else if (value.text().length() > text.length()) {
                    text = value.text();
                }
            }
        }
        return new IdCandidate(fields, text, id);
    }
}
