package org.kitpress.cli.format;

import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/**
 * Formats findings for people: the place and the problem, the line with a caret below the place, and the remedy.
 * Content is not trusted, so its control characters never reach the terminal.
 *
 * @param color whether the output is a terminal that shows colors
 */
public record TextFormat(boolean color) implements Format {
    /** For longer lines, only the part around the caret is shown. */
    private static final int WIDTH = 100;

    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String CYAN = "\u001B[36m";
    private static final String BOLD = "\u001B[1m";
    private static final String RESET = "\u001B[0m";

    @Override
    public String print(CheckResult checkResult) {
        StringBuilder text = new StringBuilder();
        Characters characters = new Characters();
        checkResult.findings().forEach(finding -> print(finding, characters, text));
        return text.toString();
    }

    private void print(Finding finding, Characters characters, StringBuilder text) {
        String severity = paint(finding.severity().word(), color(finding.severity()));
        text.append(paint(visible(finding.place().toString()), BOLD) + ": " + severity);
        text.append("[" + finding.rule().id() + "]: " + visible(finding.problem()) + "\n");
        String line = finding.excerpt();
        if (line != null) {
            excerpt(characters.of(line), finding, text);
        }
        if (!finding.remedy().isEmpty()) {
            text.append("  ").append(visible(finding.remedy())).append('\n');
        }
    }

    /** The characters of a line, which are kept because the next finding is often in the same line. */
    private static final class Characters {
        private String line = "";
        private int[] points = {};

        int[] of(String other) {
            if (!other.equals(line)) {
                line = other;
                points = line.codePoints().toArray();
            }
            return points;
        }
    }

    private void excerpt(int[] points, Finding finding, StringBuilder text) {
        int caret = Math.min(finding.place().column() - 1, points.length);
        int from = Math.max(0, Math.min(caret - WIDTH / 2, points.length - WIDTH));
        int to = Math.min(points.length, from + WIDTH);
        String shown = (from > 0 ? "…" : "") + new String(points, from, to - from) + (to < points.length ? "…" : "");
        String number = Integer.toString(finding.place().line());
        String gutter = " ".repeat(number.length());
        StringBuilder pad = new StringBuilder(from > 0 ? " " : "");
        for (int i = from; i < caret; i++) {
            pad.append(points[i] == '\t' ? '\t' : ' ');
        }
        text.append("  " + number + " | " + visible(shown).stripTrailing() + "\n");
        text.append("  " + gutter + " | " + pad + paint("^", RED) + "\n");
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }

    private String paint(String text, String code) {
        return color ? code + text + RESET : text;
    }

    /** Replaces control characters that a terminal would act on. Tabs are kept. */
    public static String visible(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean obeyed = Character.isISOControl(point) && point != '\t' || isDirection(point);
            safe.appendCodePoint(obeyed ? 0xFFFD : point);
        });
        return safe.toString();
    }

    /** Returns whether a code point changes the direction of text, which can disguise the text. */
    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
