package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Queries of every form that lunr knows, with words of the text and terms of its index. */
final class SampleQueries {
    private final SampleText text;
    private final LunrIndex index;

    SampleQueries(SampleText text, LunrIndex index) {
        this.text = text;
        this.index = index;
    }

    /** In lunr's query language. */
    String search() {
        StringBuilder query = new StringBuilder();
        for (int i = text.below(3); i >= 0; i--) {
            query.append(new String[] {"", "", "", "+", "-"}[text.below(5)]);
            query.append(new String[] {"", "", "", "title:", "body:"}[text.below(5)]);
            query.append(
                    switch (text.below(8)) {
                        case 0 -> wildcard(text.zipf());
                        case 1 -> text.zipf() + "~1";
                        case 2 -> text.zipf() + "^" + (2 + text.below(9));
                        default -> text.zipf();
                    });
            query.append(' ');
        }
        return query.toString();
    }

    private String wildcard(String word) {
        int cut = Math.min(word.length(), 2 + text.below(3));
        return switch (text.below(3)) {
            case 0 -> word.substring(0, cut) + "*";
            case 1 -> "*" + word.substring(word.length() - cut);
            default -> word.substring(0, 1) + "*" + word.substring(word.length() - 1);
        };
    }

    /** Clauses for {@code index.query} as JSON, with terms that the query language could not express. */
    String clauses() {
        return RealLunr.text(json -> {
            json.writeStartArray();
            for (int i = text.below(3); i >= 0; i--) {
                clause(json);
            }
            json.writeEndArray();
        });
    }

    private void clause(JsonGenerator json) throws IOException {
        String term = index.terms().get(text.below(index.terms().size()));
        json.writeStartObject();
        json.writeStringField("term", term);
        json.writeNumberField("presence", 1 + text.below(3));
        json.writeNumberField("boost", 1 + text.below(4));
        if (text.below(2) == 0) {
            json.writeBooleanField("usePipeline", false);
        }
        if (text.below(4) == 0) {
            JsonBytes.strings(json, "fields", List.of("body", "title"));
        }
        // Two edits of a long word take lunr half a second in an interpreter.
        if (text.below(5) == 0 && term.length() < 9) {
            json.writeNumberField("editDistance", 1 + text.below(2));
        }
        if (text.below(6) == 0) {
            json.writeNumberField("wildcard", 1 + text.below(3));
        }
        json.writeEndObject();
    }
}
