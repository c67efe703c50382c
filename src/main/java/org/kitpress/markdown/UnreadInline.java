package org.kitpress.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unread signs within a line: references, comments, braces; {@link UnreadRuns} finds emphasis and code. */
final class UnreadInline {
    /** How other generators put something into a page: {@code {{< video >}}}, {@code {% include x %}}, {@code {{ site.x }}}. */
    private static final Pattern TEMPLATE = Pattern.compile(
            "\\{\\{[<%][^{}\\n]{1,200}[>%]\\}\\}|\\{\\{[#>/!^&] ?[^{}\\n]{1,200}\\}\\}|<%[^<>\\n]{1,200}%>|\\{%[^{}\\n]{1,200}%\\}|\\{\\{-? ?\\w{1,40}\\.[\\w.]{1,80} ?-?\\}\\}");
    /** Raised and lowered characters as Pandoc writes them. */
    private static final Pattern RAISED =
            Pattern.compile("(?<=[\\p{L}\\d)])(?:\\^([\\p{L}\\d+-]{1,10})\\^|~(\\d{1,3})~(?!~))");

    /** Longer pieces between brackets are no names. */
    private static final int LONGEST = 300;

    private final String text;
    private final UnreadText source;
    private final UnreadMarks marks;

    private UnreadInline(UnreadText source, UnreadMarks marks) {
        this.text = source.toString();
        this.source = source;
        this.marks = marks;
    }

    static void find(UnreadText source, UnreadMarks marks) {
        UnreadInline inline = new UnreadInline(source, marks);
        inline.brackets();
        inline.comments();
        inline.braces();
        inline.others();
        source.halfOpened().forEach(emphasis -> halfOpened(emphasis, marks));
        new UnreadRuns(source, marks).find();
    }

    /** {@code [a][b]}, {@code [[a]]}, and {@code (a)[b.md]}. */
    private void brackets() {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                int wikiEnd = i + 1 < text.length() && text.charAt(i + 1) == '[' ? wiki(i) : -1;
                i = wikiEnd < 0 ? i : wikiEnd;
                open = wikiEnd < 0 ? i : -1;
            } else if (c == ']' && open >= 0) {
                i = pair(open, i);
                open = -1;
            }
        }
    }

    /** Where a link of a wiki ends that starts here; -1 if there is none. */
    private int wiki(int from) {
        int end = end("]]", from + 2);
        if (end < 0 || !hasWord(from + 2, end)) {
            return -1;
        }
        String name = text.substring(from + 2, end);
        String words = name.substring(name.indexOf('|') + 1).strip();
        add(
                from,
                "double brackets do not make a link, so readers see '[[" + UnreadText.shown(name) + "]]'",
                "Write the path of the file after the text: `[" + UnreadText.shown(words) + "](path/to/page.md)`.");
        return end + 1;
    }

    /** Looks at what comes right before and after a pair of brackets; returns where to go on. */
    private int pair(int open, int close) {
        String words = text.substring(open + 1, close);
        if (close + 1 < text.length() && text.charAt(close + 1) == '[') {
            int end = end("]", close + 2);
            boolean index = open > 0 && Character.isLetterOrDigit(text.charAt(open - 1));
            if (end >= 0 && !index && hasWord(open + 1, end)) {
                String label = text.substring(close + 2, end);
                String name = label.isBlank() ? words : label;
                boolean image = open > 0 && text.charAt(open - 1) == '!';
                add(
                        image ? open - 1 : open,
                        "no line defines '[" + name + "]', so readers see '" + text.substring(open, end + 1) + "'",
                        "Write the path in parentheses, as in `" + (image ? "!" : "") + "[" + words
                                + "](path/to/file)`, or add the line `[" + name + "]: path/to/file`.");
                return end;
            }
        } else if (open > 0 && text.charAt(open - 1) == ')' && isAddress(words)) {
            int start = text.lastIndexOf('(', open - 1);
            if (start >= 0 && open - start < LONGEST && hasWord(start, open)) {
                String link = text.substring(start + 1, open - 1);
                add(
                        start,
                        "brackets and parentheses are in the wrong order, so readers see '"
                                + text.substring(start, close + 1) + "'",
                        "Write `[" + link + "](" + words + ")`.");
            }
        }
        return close;
    }

    private static boolean isAddress(String words) {
        return words.indexOf(' ') < 0
                && (words.startsWith("http://")
                        || words.startsWith("https://")
                        || words.endsWith(".md")
                        || words.endsWith(".yaml")
                        || words.startsWith("#"));
    }

    /** The first comment; it swallows the others. */
    private void comments() {
        int at = text.indexOf("<!--");
        if (at >= 0) {
            add(
                    at,
                    "this comment is not recognized, so readers see '<!--' and everything after it",
                    "End it with `-->` and remove the empty lines in it, or begin it on a line of its own.");
        }
    }

    /** Attributes in a place where they belong to nothing. */
    private void braces() {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            boolean starts = at + 2 < text.length()
                    && "#.:".indexOf(text.charAt(at + 1)) >= 0
                    && (Character.isLetter(text.charAt(at + 2)) || text.charAt(at + 1) == ':');
            boolean template = at > 0 && text.charAt(at - 1) == '{';
            int end = starts && !template ? end("}", at + 2) : -1;
            if (end >= 0) {
                String written = text.substring(at, end + 1);
                boolean colon = written.startsWith("{:");
                add(
                        at,
                        "these attributes belong to nothing, so readers see '" + written + "'",
                        colon
                                ? "Write them without the colon: `{"
                                        + written.substring(2).strip() + "`."
                                : "Write them right after what they belong to, without spaces within a name.");
            }
        }
    }

    private static void halfOpened(Node emphasis, UnreadMarks marks) {
        BasedSequence chars = emphasis.getChars();
        String sign = chars.subSequence(0, 1).toString();
        String words = chars.subSequence(0, Math.min(chars.length(), LONGEST))
                .toString()
                .replaceAll("^[*_~]+|[*_~]+$", "");
        marks.add(
                emphasis.getStartOffset() - 1,
                "there are more '" + sign + "' before the words than after them, so readers see one of them",
                "Write `" + sign.repeat(2) + UnreadText.shown(words) + sign.repeat(2) + "`.");
    }

    /** Signs of other programs. */
    private void others() {
        new ForeignMarks(source, marks).find();
        if (text.indexOf('{') >= 0 || text.indexOf('%') >= 0) {
            Matcher template = TEMPLATE.matcher(text);
            while (template.find()) {
                add(
                        template.start(),
                        "this is an instruction for another program, so readers see '"
                                + UnreadText.shown(template.group()) + "'",
                        "Write the text, link, or image itself instead of it.");
            }
        }
        if (text.indexOf('^') >= 0 || text.indexOf('~') >= 0) {
            Matcher raised = RAISED.matcher(text);
            while (raised.find()) {
                String tag = raised.group(1) == null ? "sub" : "sup";
                String inner = raised.group(1) == null ? raised.group(2) : raised.group(1);
                add(
                        raised.start(),
                        "'" + text.charAt(raised.start()) + "' does not raise or lower text, so readers see '"
                                + raised.group() + "'",
                        "Write `<" + tag + ">" + inner + "</" + tag + ">`.");
            }
        }
    }

    /** Where the next end is, on the same line and not too far away; -1 if there is none. */
    private int end(String end, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
            if (text.startsWith(end, i)) {
                return i;
            }
            if (text.charAt(i) == '\n' || text.charAt(i) == '[' || text.charAt(i) == '{') {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i)) || text.charAt(i) == UnreadText.READ) {
                return true;
            }
        }
        return false;
    }

    private void add(int at, String problem, String remedy) {
        marks.add(source.offset(at), problem, remedy);
    }
}
