package org.kitpress.content.yaml;

/** Corrects a line by putting a text in quotation marks. */
final class QuotedLine {
    private QuotedLine() {}

    /**
     * The line, without indentation, with quotation marks around the entry of a list that contains a position; around all
     * that is left of the line if it is not in brackets.
     *
     * @param at an index in the line
     */
    static String around(String line, int at) {
        int from = at;
        while (from > 0 && "[{,".indexOf(line.charAt(from - 1)) < 0) {
            from--;
        }
        boolean inBrackets = from > 0 && (line.lastIndexOf('[', at) >= 0 || line.lastIndexOf('{', at) >= 0);
        int to = line.length();
        if (inBrackets) {
            to = at;
            while (to < line.length() && ",]}".indexOf(line.charAt(to)) < 0) {
                to++;
            }
        } else {
            from = at;
        }
        String entry = line.substring(from, to);
        String text = entry.strip();
        String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return (line.substring(0, from) + entry.replace(text, quoted) + line.substring(to)).strip();
    }
}
