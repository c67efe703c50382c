package org.kitpress.content.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Place;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What a line with a syntax error may have been meant to be, the likeliest first. Whoever asks tries one after the other until
 * the parser gets further.
 */
final class LineCorrections {
    /** Dashes, and a field with its colon; then the value. */
    private static final Pattern VALUE =
            Pattern.compile("( *+(?:- ++)*+(?:[\\p{L}\\d_][^:\"'\\[\\]{}]*+:[ \\t]++)?+)(\\S.*+)");

    private static final Pattern WORDS = Pattern.compile("\\[[\\w-]++(?:, *+[\\w-]++)++");
    private static final Pattern NO_SPACE = Pattern.compile("([ -]*+[\\p{L}\\d_][\\w-]*+:)([^\\s:].*+)");
    private static final Pattern TAB_AFTER_COLON =
            Pattern.compile("([ -]*+[\\p{L}\\d_][\\w-]*+:)[\\t\\p{Zs}]*\\t\\s*+(.*+)");
    private static final Pattern GLUED_DASH = Pattern.compile("( *+)-(?![\\s-])(.++)");
    private static final Pattern OTHER_DASH = Pattern.compile("( *+)[‐‑‒–—―−•*·](\\s.*+)");
    private static final Pattern INDENT = Pattern.compile("[-\\s\\p{Zs}]*+");
    private static final Pattern CONTROL = Pattern.compile("([ -]*+)[\\x00-\\x08\\x0B-\\x1F\\x7F]++");
    private static final Pattern FIELD = Pattern.compile("( *+(?:- ++)*+[\\p{L}\\d_][\\w-]*+)(?::.*+)?+");
    private static final Pattern COMMENT = Pattern.compile("\\s#(?:\\s.*+)?+$");
    private static final Pattern DASHES = Pattern.compile(" *+(?:- ++)*+");
    /** Fields further above are hardly the siblings of a line. */
    private static final int FARTHEST = 50;

    /** With more of them, the file is not made of lines of text. */
    private static final int MOST_CONTROLS = 3;

    private final CorrectedLines now;
    private final int number;
    private final int column;
    private final String line;
    private final List<CorrectedLines> all = new ArrayList<>();

    private LineCorrections(CorrectedLines now, int number, int column) {
        this.now = now;
        this.number = number;
        this.column = column;
        this.line = now.line(number);
    }

    /** @param column where the error was found */
    static List<CorrectedLines> of(CorrectedLines now, int number, int column) {
        LineCorrections corrections = new LineCorrections(now, number, column);
        boolean text = corrections.line.chars().filter(c -> isControl((char) c)).count() <= MOST_CONTROLS;
        if (number >= 1 && number <= now.lines().size() && text && !corrections.line.isBlank()) {
            if (!now.isCorrected(number)) {
                corrections.characters();
                corrections.spaces();
                corrections.value();
                corrections.field();
                corrections.indentation();
            }
            corrections.omission();
        }
        return corrections.all;
    }

    private void add(String corrected) {
        if (!corrected.equals(line)) {
            all.add(now.with(number, corrected));
        }
    }

    /** Characters that YAML does not allow, and special spaces and tabs in the indentation. */
    private void characters() {
        Matcher leading = CONTROL.matcher(line);
        if (leading.lookingAt()) {
            all.add(now.with(number, leading.group(1) + line.substring(leading.end()))
                    .shifted(number, leading.end(1) + 1, leading.end(1) - leading.end()));
        }
        StringBuilder printable = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (isControl(line.charAt(i))) {
                printable.setCharAt(i, ' ');
            }
        }
        add(printable.toString());
        Matcher indent = INDENT.matcher(line);
        String written = indent.lookingAt() ? indent.group() : "";
        if (!written.chars().allMatch(c -> c == ' ' || c == '-')) {
            // The lines below were usually written in the same way.
            Map<Integer, String> plain = new HashMap<>();
            for (int i = number; i <= now.lines().size() && isSpecial(now.line(i)); i++) {
                plain.put(i, plainIndent(now.line(i)));
            }
            all.add(now.with(plain).doubting(number));
            for (int target : targets(plainIndent(line))) {
                all.add(moved(plainIndent(line), target));
            }
        }
    }

    private static boolean isControl(char c) {
        return !Character.isSurrogate(c) && !StreamReader.isPrintable(c);
    }

    static boolean isSpecial(String line) {
        Matcher indent = INDENT.matcher(line);
        return indent.lookingAt() && !indent.group().chars().allMatch(c -> c == ' ' || c == '-');
    }

    private static String plainIndent(String line) {
        Matcher indent = INDENT.matcher(line);
        int end = indent.lookingAt() ? indent.end() : 0;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            boolean afterDash = i > 0 && line.charAt(i - 1) == '-';
            plain.append(c == '-' ? "-" : c == '\t' && !afterDash ? "  " : " ");
        }
        return plain + line.substring(end);
    }

    /** A space that is missing after a dash or a colon. */
    private void spaces() {
        Matcher glued = GLUED_DASH.matcher(line);
        if (glued.matches()) {
            gluedDash(glued.group(1), glued.group(2));
        }
        Matcher other = OTHER_DASH.matcher(line);
        if (other.matches()) {
            String below = now.line(number + 1);
            boolean item =
                    indent(below) > indent(line) || OTHER_DASH.matcher(below).matches();
            String indent = other.group(1);
            add(item ? indent + "-" + other.group(2) : indent + other.group(2).stripLeading());
            add(indent + "-" + other.group(2));
        }
        Matcher noSpace = NO_SPACE.matcher(line);
        if (noSpace.matches()) {
            inserted(noSpace.start(2), noSpace.group(1) + " " + noSpace.group(2));
        }
        Matcher tab = TAB_AFTER_COLON.matcher(line);
        if (tab.matches()) {
            add(tab.group(1) + " " + tab.group(2));
        }
    }

    /** Moves the lines below it to the right as well if they are aligned with its text. */
    private void gluedDash(String indent, String text) {
        Map<Integer, String> changed = new HashMap<>();
        Map<Integer, CorrectedLines.Shift> shifts = new HashMap<>();
        changed.put(number, indent + "- " + text);
        shifts.put(number, new CorrectedLines.Shift(indent.length() + 3, 1));
        boolean aligned = indent(now.line(number + 1)) == indent.length() + 1;
        for (int i = number + 1; aligned && indent(now.line(i)) > indent.length(); i++) {
            changed.put(i, " " + now.line(i));
            shifts.put(i, new CorrectedLines.Shift(1, 1));
        }
        all.add(now.with(changed).shifted(shifts));
    }

    private void inserted(int at, String corrected) {
        all.add(now.with(number, corrected).shifted(number, at + 2, 1));
    }

    /** A value that needs quotation marks, or whose bracket or quotation mark is never closed. */
    private void value() {
        Matcher parts = VALUE.matcher(line);
        if (!parts.matches()) {
            return;
        }
        String before = parts.group(1);
        String value = COMMENT.matcher(parts.group(2)).replaceFirst("").stripTrailing();
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        String inner = value.isEmpty() ? "" : value.substring(1);
        boolean deeper = indent(now.line(number + 1)) > indent(line);
        if (first == '[' || first == '{') {
            // Nobody knows whether a list or a text was meant, except for a list of words.
            if (WORDS.matcher(value).matches() && !deeper) {
                add(before + value + "]");
            }
            int at = Place.index(line, column);
            if (value.endsWith(first == '[' ? "]" : "}")
                    && at > before.length()
                    && at < before.length() + value.length() - 1) {
                add(" ".repeat(indent(line)) + QuotedLine.around(line, at));
            }
        } else if (first == '"' || first == '\'') {
            if (inner.indexOf(first) < 0 && !deeper) {
                add(before + value + first);
            } else if (inner.indexOf(first) == inner.length() - 1) {
                add(before + quoted(inner.substring(0, inner.length() - 1)));
            }
        }
        if (before.isBlank()) {
            return;
        }
        if ("[{".indexOf(first) < 0 && !value.startsWith("- ")) {
            add(before + quoted(value));
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The name of a field whose value is below it. */
    private void field() {
        Matcher field = FIELD.matcher(line);
        String below = now.line(number + 1);
        boolean above = indent(below) > indent(line) || below.strip().startsWith("- ");
        if (field.matches() && above && !line.equals(field.group(1) + ":")) {
            all.add(now.with(number, field.group(1) + ":").doubting(number));
        }
    }

    /** An indentation like that of the lines above. */
    private void indentation() {
        for (int target : targets(line)) {
            all.add(moved(line, target));
        }
    }

    private CorrectedLines moved(String text, int target) {
        String bare = text.stripLeading();
        int by = target - (line.length() - bare.length());
        return now.with(number, " ".repeat(target) + bare)
                .shifted(number, 1, by)
                .doubting(number);
    }

    /** The indentations of fields above if this is a field, and of dashes above if it begins with a dash. */
    private List<Integer> targets(String text) {
        boolean dash = text.strip().startsWith("- ");
        int own = indent(text);
        Set<Integer> found = new LinkedHashSet<>();
        int left = FARTHEST;
        for (int i = number - 1; i >= 1 && left > 0; i--) {
            String above = now.line(i);
            if (!above.isBlank()) {
                left--;
                Matcher dashes = DASHES.matcher(above);
                boolean item = above.strip().startsWith("- ");
                found.add(dash || !item || !dashes.lookingAt() ? indent(above) : dashes.end());
            }
        }
        found.remove(own);
        List<Integer> targets = new ArrayList<>(found);
        targets.sort(Comparator.comparingInt(target -> Math.abs(target - own)));
        return targets;
    }

    /** Without the value, or without the line, except for the dash of an item. */
    private void omission() {
        Matcher parts = VALUE.matcher(line);
        if (parts.matches() && parts.group(1).stripTrailing().endsWith(":")) {
            all.add(now.with(number, parts.group(1).stripTrailing()).withoutValue(number));
        }
        Matcher dashes = DASHES.matcher(line);
        String kept = dashes.lookingAt() ? dashes.group().stripTrailing() : "";
        all.add(now.with(number, kept).doubting(number));
        all.add(now.with(number, "").doubting(number));
    }

    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
