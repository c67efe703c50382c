package org.kitpress.markdown;

/** Finds the ends of inline HTML by CommonMark's rules, in linear time for any text. */
final class MarkupScanner {
    private final CharSequence text;
    private int at;

    private MarkupScanner(CharSequence text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Where the tag, comment, instruction, declaration or CDATA section ends that starts here; -1 for none. */
    static int end(CharSequence text, int from) {
        if (startsWith(text, from, "<!-->")) {
            return from + 5;
        } else if (startsWith(text, from, "<!--->")) {
            return from + 6;
        } else if (startsWith(text, from, "<!--")) {
            return after(text, from + 4, "-->");
        } else if (startsWith(text, from, "<?")) {
            return after(text, from + 2, "?>");
        } else if (startsWith(text, from, "<![CDATA[")) {
            return after(text, from + 9, "]]>");
        } else if (startsWith(text, from, "<!")) {
            return from + 2 < text.length() && isLetter(text.charAt(from + 2)) ? after(text, from + 2, ">") : -1;
        }
        return new MarkupScanner(text, from + 1).tag();
    }

    private int tag() {
        boolean closes = at < text.length() && text.charAt(at) == '/';
        at += closes ? 1 : 0;
        if (at >= text.length() || !isLetter(text.charAt(at))) {
            return -1;
        }
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        boolean space = spaces();
        while (!closes && space && at < text.length() && isAttributeStart(text.charAt(at))) {
            if (!attribute()) {
                return -1;
            }
            space = text.charAt(at - 1) <= ' ' || spaces();
        }
        at += !closes && at < text.length() && text.charAt(at) == '/' ? 1 : 0;
        return at < text.length() && text.charAt(at) == '>' ? at + 1 : -1;
    }

    /** Reads a name with its value, if it has one, and the spaces before an equals sign; false when malformed. */
    private boolean attribute() {
        while (at < text.length() && isAttributePart(text.charAt(at))) {
            at++;
        }
        int afterName = at;
        boolean space = spaces();
        if (at >= text.length() || text.charAt(at) != '=') {
            at = space ? at : afterName;
            return true;
        }
        at++;
        spaces();
        return at < text.length() && value();
    }

    private boolean value() {
        char quote = text.charAt(at);
        if (quote == '"' || quote == '\'') {
            at = after(text, at + 1, Character.toString(quote));
            return at > 0;
        }
        int from = at;
        while (at < text.length() && text.charAt(at) > ' ' && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at > from;
    }

    private boolean spaces() {
        int from = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return at > from;
    }

    private static boolean startsWith(CharSequence text, int from, String start) {
        if (from + start.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text.charAt(from + i) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int after(CharSequence text, int from, String end) {
        for (int i = from; i + end.length() <= text.length(); i++) {
            if (startsWith(text, i, end)) {
                return i + end.length();
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-';
    }

    private static boolean isAttributeStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isAttributePart(char c) {
        return isNamePart(c) || c == '_' || c == ':' || c == '.';
    }
}
