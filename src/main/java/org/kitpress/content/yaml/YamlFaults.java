package org.kitpress.content.yaml;

import java.util.Locale;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;

/** Says in an editor's words what the YAML parser stumbled over. */
final class YamlFaults {
    private YamlFaults() {}

    static Finding tooDeep(Place place) {
        return Finding.error(
                "yaml-too-deep",
                place,
                "fields are nested more than " + YamlReader.DEEPEST + " levels deep",
                "Look for an indentation that grows from line to line, or for brackets that are never closed.");
    }

    static Finding alias(Place place, String name) {
        return Finding.error(
                "yaml-alias",
                place,
                "'*" + name + "' repeats another value by a YAML alias, which content files do not use",
                "Write the value out. To use a checklist item of another file, write `use: FILE#ID`; "
                        + "a text that begins with `*` must stand in quotes.");
    }

    /**
     * @param line the parser's line within the stretch, from 1
     * @param column the parser's column, from 1
     * @param message the parser's own message
     */
    static Finding explain(YamlText source, int line, int column, String message) {
        int last = source.lines().size();
        int at = Math.min(Math.max(1, line), Math.max(1, last));
        for (int i = at; i >= Math.max(1, at - 1); i--) {
            int tab = tabInIndentation(i <= last ? source.lines().get(i - 1) : "");
            if (tab >= 0) {
                return tab(source.place(i, tab + 1));
            }
        }
        Place place = source.place(at, at == line ? column : 1);
        String problem = message.lines().findFirst().orElse(message).strip();
        return switch (sort(message.toLowerCase(Locale.ROOT))) {
            case COLON ->
                Finding.error(
                        "yaml-syntax",
                        place,
                        "a second colon stands on this line, or the line is indented further than the one above",
                        "Put a text that holds `: ` in quotes, and give fields of the same group the same indentation.");
            case INDENTATION ->
                Finding.error(
                        "yaml-indentation",
                        place,
                        "this line's indentation does not fit the lines above it",
                        "Give fields of the same group, and the dashes of the same list, the same number of spaces.");
            case QUOTE ->
                Finding.error(
                        "yaml-syntax",
                        place,
                        "a text in quotes is not closed as it should be",
                        "Look for a missing quote at its end, and double a single quote inside single quotes.");
            case CHARACTER ->
                Finding.error(
                        "yaml-syntax",
                        place,
                        "a text cannot begin with this character unless it is in quotes",
                        "Put the text in double quotes.");
            case CONTROL ->
                Finding.error(
                        "yaml-syntax",
                        place,
                        "a control character stands here, which a text cannot hold",
                        "Delete the invisible character.");
            case OTHER ->
                Finding.error(
                        "yaml-syntax",
                        place,
                        "this is not valid YAML (" + problem + ")",
                        "Compare the line with its neighbours: a missing space after a colon or dash, "
                                + "a bracket or a quote that is not closed.");
        };
    }

    private enum Sort {
        COLON,
        INDENTATION,
        QUOTE,
        CHARACTER,
        CONTROL,
        OTHER
    }

    /** The phrases are those of SnakeYAML's scanner and parser. */
    private static Sort sort(String message) {
        if (message.contains("mapping values are not allowed")) {
            return Sort.COLON;
        }
        if (message.contains("quoted scalar")) {
            return Sort.QUOTE;
        }
        if (message.contains("special characters are not allowed") || message.contains("unacceptable")) {
            return Sort.CONTROL;
        }
        if (message.contains("block mapping")
                || message.contains("block collection")
                || message.contains("could not find expected ':'")
                || message.contains("block end")
                || message.contains("sequence entries are not allowed")) {
            return Sort.INDENTATION;
        }
        return message.contains("cannot start any token") ? Sort.CHARACTER : Sort.OTHER;
    }

    private static Finding tab(Place place) {
        return Finding.error(
                "yaml-tab",
                place,
                "a tab stands in the indentation; YAML takes spaces only",
                "Replace the tab with two spaces for each level.");
    }

    /** The index of a tab among a line's leading white space, after a list's dash as well; -1 when there is none. */
    private static int tabInIndentation(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                return i;
            }
            if (c != ' ' && c != '-') {
                return -1;
            }
        }
        return -1;
    }
}
