package org.kitpress.content.files;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Explains why a Markdown file has no front matter that could be read, as precisely as possible. */
public final class MissingFrontMatter {
    /** A line that can be part of front matter. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:.*|\\s.*|- .*|#.*|");

    /** A line that hardly is anything else. */
    private static final Pattern CLEARLY_A_FIELD = Pattern.compile("[a-z][a-z-]*:(?:\\s.*)?");

    /** Too few or too many hyphens, the dashes that a word processor turns them into, or what else can end YAML. */
    private static final Pattern DASHES = Pattern.compile("(?:[-\u2010-\u2015\u2212]+|\\.{3})\\s*");

    /** What editors and programs leave above the fields. */
    private static final Pattern ABOVE_FIELDS = Pattern.compile("\\s*(?:[`~]{3,}\\w*|<!--.*-->|)\\s*");

    private static final String YAML_FIELDS =
            "Write the fields as YAML between two lines `---`: `title: Your mission`, with a colon and a space.";

    private MissingFrontMatter() {}

    /** @param source a file for which {@link FrontMatter#split} returns null */
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
                    "Write three hyphens, `---`. A word processor may have turned them into a long dash.");
        }
        if (first.equals("+++") || first.startsWith("{") && !first.startsWith("{%")) {
            return Rule.NO_FRONT_MATTER.at(
                    top,
                    "the fields are written as " + (first.equals("+++") ? "TOML" : "JSON")
                            + ", which Kitpress does not read",
                    YAML_FIELDS);
        }
        int fence = firstText(lines);
        if (CLEARLY_A_FIELD.matcher(first).matches() && lines.stream().skip(1).anyMatch(MissingFrontMatter::isFence)) {
            return Rule.NO_FRONT_MATTER.at(
                    top, "the line `---` above the fields is missing", "Write a line `---` above the first field.");
        }
        if (isFence(lines.get(fence))) {
            return Rule.NO_FRONT_MATTER.at(
                    top, "the file does not begin with its fields", "Delete everything above the first `---`.");
        }
        return Rule.NO_FRONT_MATTER.at(
                top,
                "the file does not begin with its fields between two lines `---`",
                "Above the text, write a line `---`, then `title: …` and `summary: …`, then another line `---`.");
    }

    /** Where the two parts of such a file probably are, so that they can be read; the first may be empty. */
    public static FrontMatter guess(SourceText source) {
        List<String> lines = source.lines();
        int first = firstText(lines);
        boolean opened = DASHES.matcher(lines.get(first).strip()).matches();
        int from = opened ? first + 1 : first;
        boolean hasFields = opened || CLEARLY_A_FIELD.matcher(lines.get(first)).matches();
        int end = hasFields ? end(lines, from) : from;
        boolean closed = hasFields
                && end < lines.size()
                && DASHES.matcher(lines.get(end).strip()).matches();
        int text = closed || !hasFields || end == lines.size() ? end : begin(lines, end);
        return FrontMatter.of(source, from, text, closed ? text + 1 : text);
    }

    /** The index of the first line that cannot be a field; paragraphs such as {@code Note: …} are none. */
    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && FIELD.matcher(lines.get(end)).matches()) {
            boolean afterBlank = end > from && lines.get(end - 1).isBlank();
            if (afterBlank
                    && Character.isUpperCase(
                            lines.get(end).isEmpty() ? ' ' : lines.get(end).codePointAt(0))) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static Finding notClosed(SourceText source) {
        List<String> lines = source.lines();
        int end = end(lines, 1);
        String problem = "the line `---` below the fields is missing";
        if (end == lines.size()) {
            String remedy = "Write a line `---` below the last field.";
            return Rule.NO_FRONT_MATTER.at(Place.startOf(source.file()), problem, remedy);
        }
        boolean dashes = DASHES.matcher(lines.get(end)).matches();
        int text = dashes ? end : begin(lines, end);
        return Rule.NO_FRONT_MATTER.at(
                new Place(source.file(), text + 1, 1),
                problem,
                dashes
                        ? "Replace this line with three hyphens: `---`."
                        : "Write a line `---` above this one, where the fields end and the text begins.");
    }

    /** The index of the first line of the text; a heading above it looks like a comment in the front matter. */
    private static int begin(List<String> lines, int text) {
        int begin = text;
        for (int i = text - 1; i > 0 && (lines.get(i).isBlank() || lines.get(i).startsWith("#")); i--) {
            begin = lines.get(i).isBlank() ? begin : i;
        }
        return begin;
    }

    private static boolean isFence(String line) {
        return line.strip().equals(FrontMatter.FENCE);
    }

    /** The index of the first line that is not blank, the beginning of a code block, or a comment. */
    private static int firstText(List<String> lines) {
        int line = 0;
        while (line < lines.size() - 1 && ABOVE_FIELDS.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }
}
