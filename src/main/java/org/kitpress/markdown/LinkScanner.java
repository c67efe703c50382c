package org.kitpress.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where parts of a link end by CommonMark's rules; -1 if there is none at that start. Nothing backtracks. */
final class LinkScanner {
    private static final int LONGEST_LABEL = 999;
    /** Of parentheses within an address; CommonMark asks for three at least, and its reference parser allows 32. */
    private static final int DEEPEST = 32;

    private static final Pattern LABEL =
            Pattern.compile("\\[(?![ \t\n]*+\\])(?:[^\\[\\]\\\\]|\\\\[!-/:-@\\[-`{-~]?+)*+\\]");
    private static final Pattern POINTED = Pattern.compile("<(?:[^<>\n\\\\]|\\\\.)*+>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\((?:[^()\\\\]|\\\\.)*+\\)", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[ \t]*+(?:\n[ \t]*+)?+");
    private static final Pattern LINE_END = Pattern.compile("[ \t]*+(?:\n|\\z)");

    private LinkScanner() {}

    private static int end(Pattern part, CharSequence text, int from, int to) {
        Matcher found = part.matcher(text).region(Math.min(from, to), to);
        return found.lookingAt() ? found.end() : -1;
    }

    /** {@code [label]}, brackets included. */
    static int label(CharSequence text, int from) {
        return end(LABEL, text, from, Math.min(text.length(), from + LONGEST_LABEL + 2));
    }

    /** {@code <a b>} or a run without spaces whose parentheses match; the run may be empty. */
    static int destination(CharSequence text, int from) {
        return from < text.length() && text.charAt(from) == '<'
                ? end(POINTED, text, from, text.length())
                : bare(text, from);
    }

    private static int bare(CharSequence text, int from) {
        int open = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f) {
                return open == 0 ? i : -1;
            } else if (c == '(' && ++open > DEEPEST) {
                return -1;
            } else if (c == ')' && open-- == 0) {
                return i;
            } else if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                i++;
            }
        }
        return open == 0 ? text.length() : -1;
    }

    /** A title with its quotes or parentheses. */
    static int title(CharSequence text, int from) {
        return end(TITLE, text, from, text.length());
    }

    /** Spaces and tabs with at most one line end among them. */
    static int spaces(CharSequence text, int from) {
        return end(SPACES, text, from, text.length());
    }

    /** The end of a line of which only spaces are left, its line feed included; -1 when there is more. */
    static int lineEnd(CharSequence text, int from) {
        return end(LINE_END, text, from, text.length());
    }

    /** A label without brackets, normalized for comparison: case folded, and runs of spaces replaced by one. */
    static String normalized(CharSequence label) {
        return label.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ \t\n]+", " ")
                .strip();
    }

    /** ASCII punctuation, which a backslash escapes. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
