package org.kitpress.content.kind;

import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Source;
import org.kitpress.model.SourceUse;

/** Reads {@code sources.yaml}. */
public final class SourcesReader {
    private SourcesReader() {}

    public static List<Source> read(Fields fields) {
        return fields.requiredList("sources", SourcesReader::source);
    }

    private static Source source(Fields fields) {
        return new Source(
                fields.key("key"),
                fields.text("citation"),
                fields.optionalText("author"),
                fields.date("year"),
                fields.text("title"),
                fields.optionalText("publisher"),
                fields.optionalText("address"),
                fields.date("checked"),
                fields.optionalText("permission"),
                fields.list("chain", SourcesReader::link),
                fields.optionalProse("note"),
                fields.flag("unresolved", false),
                fields.place());
    }

    private static Source.Link link(Fields fields) {
        SourceUse.Relation relation =
                fields.requiredChoice("relation", SourceUse.Relation.class, SourceUse.Relation.ADAPTED_FROM);
        String key = fields.optionalText("source");
        return new Source.Link(
                relation,
                key == null ? null : new NamedReference(key, fields.placeOf("source")),
                key == null ? fields.text("text") : fields.text("text", ""));
    }
}
