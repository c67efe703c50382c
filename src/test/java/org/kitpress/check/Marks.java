package org.kitpress.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Place;

/**
 * Marks in the comments of a kit's files, written by hand, that say where each finding belongs: either a caret under the
 * place, or its line and column with the text that begins there:
 *
 * <pre>
 * scale: progres
 * #      ^ unknown-value
 * # at 1:8 unknown-value "progres"
 * </pre>
 */
final class Marks {
    private static final Pattern CARET = Pattern.compile(" *(?:#|<!--) *(\\^) ([a-z0-9-]+)(?: -->)?");
    private static final Pattern AT = Pattern.compile(" *(?:#|<!--) at (\\d+):(\\d+) ([a-z0-9-]+) \"(.*)\"(?: -->)?");

    private Marks() {}

    /** The expected findings of a file as {@code PLACE RULE}; adds invalid marks to a list. */
    static List<String> expected(Path kit, String file, List<String> wrong) {
        List<String> lines = lines(kit.resolve(file));
        List<String> expected = new ArrayList<>();
        int target = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher caret = CARET.matcher(lines.get(i));
            Matcher at = AT.matcher(lines.get(i));
            if (caret.matches()) {
                expected.add(new Place(file, target + 1, column(lines.get(i), caret.start(1))) + " " + caret.group(2));
            } else if (at.matches()) {
                int line = Integer.parseInt(at.group(1));
                int column = Integer.parseInt(at.group(2));
                expected.add(new Place(file, line, column) + " " + at.group(3));
                if (!from(lines.get(line - 1), column).startsWith(at.group(4))) {
                    wrong.add(file + ":" + (i + 1) + " says that " + at.group(4) + " is at " + line + ":" + column
                            + ", but there is " + from(lines.get(line - 1), column));
                }
            } else {
                target = i;
            }
        }
        return expected;
    }

    private static int column(String line, int offset) {
        return line.codePointCount(0, offset) + 1;
    }

    private static String from(String line, int column) {
        return line.codePointCount(0, line.length()) < column - 1
                ? ""
                : line.substring(line.offsetByCodePoints(0, column - 1));
    }

    /** The rules that any mark of a file names. */
    static void rules(Path kit, String file, Set<String> rules) {
        expected(kit, file, new ArrayList<>()).forEach(mark -> rules.add(mark.substring(mark.indexOf(' ') + 1)));
    }

    private static List<String> lines(Path file) {
        try {
            return List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
