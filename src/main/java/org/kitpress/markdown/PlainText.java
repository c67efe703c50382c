package org.kitpress.markdown;

/** Text without markup: runs of white space become one space, ends of blocks one line feed. */
final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private char pending;

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r') {
                space();
            } else {
                if (pending != 0 && !text.isEmpty()) {
                    text.append(pending);
                }
                pending = 0;
                text.append(c);
            }
        }
    }

    void space() {
        if (pending == 0) {
            pending = ' ';
        }
    }

    void lineFeed() {
        pending = '\n';
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        pending = 0;
        return taken;
    }
}
