package org.kitpress.content.kind;

import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.NamedReference;
import org.kitpress.model.PageLink;
import org.kitpress.model.Party;

/** Reads {@code parties.yaml}. */
public final class PartiesReader {
    private PartiesReader() {}

    public static List<Party> read(Fields fields) {
        return fields.requiredList("parties", PartiesReader::party);
    }

    private static Party party(Fields fields) {
        String id = fields.key("id");
        String name = fields.text("name");
        String abbreviation = fields.optionalText("abbreviation");
        NamedReference type = fields.name("type", "organization");
        PageLink page = fields.link("page");
        return new Party(id, name, abbreviation, type, fields.optionalProse("note"), page, fields.place());
    }
}
