package org.kitpress.content.kind;

import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Id;
import org.kitpress.model.SourceUse;
import org.kitpress.model.Term;

/** Reads {@code glossary.yaml}. */
public final class GlossaryReader {
    private GlossaryReader() {}

    public static List<Term> read(Fields fields) {
        return fields.requiredList("terms", GlossaryReader::term);
    }

    private static Term term(Fields fields) {
        String term = fields.text("term");
        Id id = fields.id(term);
        String abbreviation = fields.optionalText("abbreviation");
        List<String> forms = fields.texts("forms");
        List<String> also = fields.texts("also");
        boolean defined = fields.flag("defined", true);
        return new Term(
                id,
                term,
                abbreviation,
                forms,
                also,
                fields.prose("definition"),
                fields.names("see-also"),
                SourceUseReader.one(fields, "source", SourceUse.Relation.CITED),
                defined);
    }
}
