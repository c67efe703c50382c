package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/** Lines at the top of a form to write a name or a date on: words, and then underscores. */
final class HeaderFields {
    private static final Pattern FIELD = Pattern.compile("([\\p{L}][^_:\\n]{0,60}?)\\s*:?\\s*[_\u2026.]{3,}\\s*");

    private HeaderFields() {}

    /** The names of the fields; the paragraphs that hold nothing else are taken. */
    static List<Line> take(RemainingBlocks remainingBlocks) {
        List<Line> fields = new ArrayList<>();
        for (Block block : remainingBlocks.left()) {
            String plain = block.line().plain();
            Matcher field = FIELD.matcher(plain);
            if (block instanceof Block.Paragraph
                    && FIELD.matcher(plain).replaceAll("").isBlank()
                    && !plain.isBlank()) {
                while (field.find()) {
                    fields.add(Line.of(field.group(1)));
                }
                remainingBlocks.take(List.of(block));
            }
        }
        return fields;
    }
}
