package org.kitpress.content.yaml;

import java.util.List;
import org.kitpress.markdown.TextOrigin;
import org.kitpress.model.Place;

/**
 * The part of a file that is YAML: all of it, or its front matter.
 *
 * @param file relative to the site folder
 * @param lines the lines of that part, without line breaks
 * @param firstLine the number of its first line in the file, from 1
 */
public record YamlSource(String file, List<String> lines, int firstLine) {
    public YamlSource {
        lines = List.copyOf(lines);
    }

    /** A place from the parser's line and column, both from 1 within the YAML. */
    Place place(int line, int column) {
        return new Place(file, Math.max(1, line) + firstLine - 1, Math.max(1, column));
    }

    /**
     * The places of the characters of a scalar.
     *
     * @param line the line of the scalar within the YAML, from 1
     * @param column its column, from 1, in code points
     * @param value the value of the scalar, without quotation marks and escapes
     */
    TextOrigin origin(int line, int column, String value) {
        char first = charAt(line, column);
        if (first == '|') {
            return new TextOrigin(file, line + firstLine, indentBelow(line) + 1, true);
        }
        int quote = first == '"' || first == '\'' ? 1 : 0;
        // If the value is on one line without escapes, its characters are at the same places in the file.
        boolean asWritten =
                value.indexOf('\n') < 0 && from(line, column + quote).startsWith(value);
        return new TextOrigin(file, line + firstLine - 1, column + quote, asWritten);
    }

    /** The character at a line and column within the YAML, both from 1; a space if there is none. */
    char charAt(int line, int column) {
        String rest = from(line, column);
        return rest.isEmpty() ? ' ' : rest.charAt(0);
    }

    private String from(int line, int column) {
        String source = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        return source.substring(Place.index(source, column));
    }

    /** The column of a {@code #} that cuts off a text but probably belongs to it ({@code Step #2}); 0 if none. */
    int commentWithoutSpace(int line, int column) {
        if ("\"'|>".indexOf(charAt(line, column)) >= 0 || line > lines.size()) {
            return 0;
        }
        String text = lines.get(line - 1);
        int hash = text.indexOf(" #", Place.index(text, column)) + 1;
        boolean meant =
                hash > 0 && hash + 1 < text.length() && text.charAt(hash + 1) != ' ' && text.charAt(hash + 1) != '#';
        return meant ? text.codePointCount(0, hash) + 1 : 0;
    }

    /** The indentation of a block scalar: that of the first line under its header that is not blank. */
    private int indentBelow(int headerLine) {
        for (String line : lines.subList(Math.min(headerLine, lines.size()), lines.size())) {
            if (!line.isBlank()) {
                int indent = 0;
                while (line.charAt(indent) == ' ') {
                    indent++;
                }
                return indent;
            }
        }
        return 0;
    }
}
