package org.kitpress.content.files;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Says why the fields at the top of a Markdown file were not found: each time as near to the cause as can be told. */
public final class MissingFrontMatter {

    /** What can stand among fields. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:.*|\\s.*|- .*|#.*|");

    /** Hyphens of another number, or what a word processor makes of them. */
    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212]+\\s*");

    private MissingFrontMatter() {}

    /** @param source of a file for which {@link FrontMatter#split} gives null */
    public static Finding explain(SourceText source) {
        List<String> lines = source.lines();
        String first = lines.get(0).strip();
        Place top = Place.startOf(source.file());
        if (first.equals(FrontMatter.FENCE)) {
            return notClosed(source);
        }
        if (DASHES.matcher(first).matches()) {
            return Rule.NO_FRONT_MATTER.at(
                    top,
                    "the line above the fields is not three hyphens",
                    "Write three hyphens, `---`; a word processor may have made a long dash of them.");
        }
        int fence = firstText(lines);
        if (lines.get(fence).strip().equals(FrontMatter.FENCE)) {
            return Rule.NO_FRONT_MATTER.at(
                    top, "the file does not begin with its fields", "Delete what stands above the first `---`.");
        }
        return Rule.NO_FRONT_MATTER.at(
                top,
                "the file does not begin with front matter between two lines `---`",
                "Put a line `---`, then `title: …` and `summary: …`, then another line `---`, before the text.");
    }

    private static Finding notClosed(SourceText source) {
        List<String> lines = source.lines();
        int end = 1;
        while (end < lines.size() && FIELD.matcher(lines.get(end)).matches()) {
            end++;
        }
        String problem = "the fields at the top of the file are never closed";
        if (end == lines.size()) {
            String remedy = "Write another line `---` below the last field.";
            return Rule.NO_FRONT_MATTER.at(Place.startOf(source.file()), problem, remedy);
        }
        boolean dashes = DASHES.matcher(lines.get(end)).matches();
        int text = dashes ? end : begin(lines, end);
        return Rule.NO_FRONT_MATTER.at(
                new Place(source.file(), text + 1, 1),
                problem,
                dashes
                        ? "Write a line `---` of three hyphens in place of this one."
                        : "Write a line `---` above this one, where the fields end and the text begins.");
    }

    /** The index of the text's first line: a heading above it looks like a comment among the fields. */
    private static int begin(List<String> lines, int text) {
        int begin = text;
        for (int i = text - 1; i > 0 && (lines.get(i).isBlank() || lines.get(i).startsWith("#")); i--) {
            begin = lines.get(i).isBlank() ? begin : i;
        }
        return begin;
    }

    private static int firstText(List<String> lines) {
        int line = 0;
        while (line < lines.size() - 1 && lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }
}
