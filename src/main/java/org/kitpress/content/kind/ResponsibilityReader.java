package org.kitpress.content.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.Named;
import org.kitpress.model.Responsibility;

/** Reads who is responsible: the original wording, and the parties that it names. */
final class ResponsibilityReader {
    private ResponsibilityReader() {}

    /** A text alone, or a group with the wording, the parties, and how they share. Null if the field is blank. */
    static @Nullable Responsibility read(Fields fields, String name) {
        if (fields.value(name) instanceof Node.Mapping group) {
            return fields.group(name, group, ResponsibilityReader::resolved);
        }
        String wording = fields.optionalText(name);
        return wording == null ? null : new Responsibility(wording, List.of(), Responsibility.Mode.UNKNOWN);
    }

    private static Responsibility resolved(Fields fields) {
        String wording = fields.text("wording");
        List<Named> parties = fields.names("parties");
        return new Responsibility(
                wording,
                parties,
                fields.choice(
                        "mode",
                        Responsibility.Mode.class,
                        parties.size() == 1 ? Responsibility.Mode.SINGLE : Responsibility.Mode.UNKNOWN));
    }
}
