package org.kitpress.content.kind;

import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Party;

/** Reads {@code parties.yaml}. */
public final class PartiesReader {
    private PartiesReader() {}

    public static List<Party> read(Fields fields) {
        return fields.requiredList("parties", PartiesReader::party);
    }

    private static Party party(Fields fields) {
        return new Party(
                fields.key("id"),
                fields.text("name"),
                fields.optionalText("abbreviation"),
                fields.choice("type", Party.Type.class, Party.Type.ORGANIZATION),
                fields.optionalProse("note"),
                fields.link("page"),
                fields.place());
    }
}
