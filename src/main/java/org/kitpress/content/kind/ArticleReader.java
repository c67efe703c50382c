package org.kitpress.content.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Article;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.Statement;
import org.kitpress.report.Rule;

final class ArticleReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new Article(head, statement(fields));
    }

    private static @Nullable Statement statement(Fields fields) {
        Statement.About about = fields.choice("statement", Statement.About.class, Statement.About.ACCESSIBILITY);
        List<String> triedWith = fields.texts("tried-with");
        if (fields.has("statement")) {
            return new Statement(about, triedWith, fields.placeOf("statement"));
        }
        if (fields.has("tried-with")) {
            fields.missing(
                    "statement",
                    Rule.MISSING_FIELD.at(
                            fields.placeOf("tried-with"),
                            "the page says what people tried the site with, but is not a statement",
                            "Add a line `statement: accessibility`, or remove `tried-with`."));
        }
        return null;
    }
}
