package org.kitpress.markdown;

import java.util.Locale;

/**
 * Finds the ends of the parts of a link by CommonMark's rules. All methods take the start of a part and return its end,
 * or -1 if there is none. They never backtrack.
 */
final class LinkScanner {
    private static final int LONGEST_LABEL = 999;

    /** Of parentheses within an address; CommonMark asks for three at least, and its reference parser allows 32. */
    private static final int DEEPEST = 32;

    private LinkScanner() {}

    /** {@code [label]}, brackets included. */
    static int label(CharSequence text, int from) {
        if (from >= text.length() || text.charAt(from) != '[') {
            return -1;
        }
        boolean blank = true;
        int last = Math.min(text.length(), from + LONGEST_LABEL + 2);
        for (int i = from + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return blank ? -1 : i + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\' && i + 1 < last) {
                i += isPunctuation(text.charAt(i + 1)) ? 1 : 0;
            }
            blank &= isSpace(c);
        }
        return -1;
    }

    /** {@code <a b>} or a run without spaces whose parentheses match; the run may be empty. */
    static int destination(CharSequence text, int from) {
        return from < text.length() && text.charAt(from) == '<' ? pointed(text, from) : bare(text, from);
    }

    private static int pointed(CharSequence text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<' || c == '\n') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
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
        char open = from < text.length() ? text.charAt(from) : 0;
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '(' && open == '(') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** Spaces and tabs with at most one line end among them. */
    static int spaces(CharSequence text, int from) {
        boolean lineEnd = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && (c != '\n' || lineEnd)) {
                return i;
            }
            lineEnd |= c == '\n';
        }
        return text.length();
    }

    /** The end of a line of which only spaces are left, its line feed included; -1 when there is more. */
    static int lineEnd(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            } else if (c != ' ' && c != '\t') {
                return -1;
            }
        }
        return text.length();
    }

    /** A label without brackets, normalized for comparison: case folded, and runs of spaces replaced by one. */
    static String normalized(CharSequence label) {
        String folded = label.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isSpace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().stripTrailing();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** ASCII punctuation, which a backslash escapes. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
