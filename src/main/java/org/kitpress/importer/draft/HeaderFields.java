package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/** Finds lines at the top of a form to fill in, such as a name or a date: a label followed by underscores. */
final class HeaderFields {
    private static final Pattern FIELD = Pattern.compile("([\\p{L}][^_:\\n]{0,60}?)\\s*:?\\s*[_\u2026.]{3,}\\s*");

    private HeaderFields() {}

    /** The labels of the fields. Takes the paragraphs that contain nothing else. */
    static List<Line> takeFrom(RemainingBlocks remaining) {
        List<Line> fields = new ArrayList<>();
        for (Block block : remaining.remaining()) {
            String plain = block.line().plain();
            Matcher field = FIELD.matcher(plain);
            if (block instanceof Block.Paragraph
                    && FIELD.matcher(plain).replaceAll("").isBlank()
                    && !plain.isBlank()) {
                while (field.find()) {
                    fields.add(Line.of(field.group(1)));
                }
                remaining.take(List.of(block));
            }
        }
        return fields;
    }
}
