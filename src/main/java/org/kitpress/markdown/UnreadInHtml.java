package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown between the tags of a block of HTML, or in the title of a callout, where it is not recognized. */
final class UnreadInHtml {
    private static final Set<String> QUIET =
            Set.of("pre", "code", "kbd", "samp", "var", "script", "style", "textarea", "title", "xmp");

    /** A kind of markup: how it is written, and what to write in HTML; {@code $1} is the text. */
    private record Markup(Pattern pattern, String html) {
        static Markup of(String pattern, String html) {
            return new Markup(Pattern.compile(pattern), html);
        }
    }

    private static final List<Markup> INLINE = List.of(
            Markup.of("(?<![\\\\*])\\*\\*(?=[^\\s*])([^*\\n]{1,200}+)(?<!\\s)\\*\\*", "<strong>$1</strong>"),
            Markup.of("(?<![\\\\\\w])__(?=[^\\s_])([^_\\n]{1,200}+)(?<!\\s)__(?!\\w)", "<strong>$1</strong>"),
            Markup.of("(?<![\\\\*\\w])\\*(?=[^\\s*,.;:)])([^*\\n]{1,200}+)(?<!\\s)\\*(?![*\\w])", "<em>$1</em>"),
            Markup.of("(?<![\\\\\\w])_(?=[^\\s_])([^_\\n]{1,200}+)(?<!\\s)_(?!\\w)", "<em>$1</em>"),
            Markup.of("(?<![\\\\!])\\[([^\\[\\]\\n]{1,200}+)]\\(([^()\\s]{1,500}+)\\)", "<a href=\"$2\">$1</a>"),
            Markup.of("!\\[([^\\[\\]\\n]{0,200}+)]\\(([^()\\s]{1,500}+)\\)", "<img src=\"$2\" alt=\"$1\">"),
            Markup.of("(?<!\\\\)`([^`\\n]{1,200}+)`", "<code>$1</code>"));

    private static final List<Markup> LINES = List.of(
            Markup.of("(?m)^[ \\t]*+#{1,6}[ \\t]++(\\S.*+)$", "<h2>$1</h2>"),
            Markup.of("(?m)^[ \\t]*+[-*+][ \\t]++(\\S.*+)\\n[ \\t]*+[-*+][ \\t]++\\S", "<ul><li>$1</li></ul>"),
            Markup.of(
                    "(?m)^[ \\t]*+\\d{1,9}[.)][ \\t]++(\\S.*+)\\n[ \\t]*+\\d{1,9}[.)][ \\t]++\\S",
                    "<ol><li>$1</li></ol>"),
            Markup.of("(?m)^[ \\t]*+(\\|.*+)\\n[ \\t]*+\\|[ :|-]*+-[ :|-]*+$", "<table>"));

    private final UnreadMarks marks;

    UnreadInHtml(UnreadMarks marks) {
        this.marks = marks;
    }

    /** Looks at the text of a block, outside of tags, comments, and code. */
    void find(BasedSequence html) {
        String text = text(html);
        for (Markup markup : INLINE) {
            Matcher found = markup.pattern.matcher(text);
            while (found.find()) {
                add(html.getIndexOffset(found.start()), found, markup.html);
            }
        }
        for (Markup markup : LINES) {
            Matcher found = markup.pattern.matcher(text);
            if (found.find()) {
                add(html.getIndexOffset(found.start(1)), found, markup.html);
            }
        }
        if (html.startsWith("<!--") && !html.toString().contains("-->")) {
            marks.add(
                    html.getStartOffset(),
                    "this comment has no end, so nothing below it is shown",
                    "Write `-->` at the end of the comment.");
        }
    }

    private void add(int offset, Matcher found, String html) {
        String shown = found.group().strip().lines().findFirst().orElse("");
        marks.add(
                offset,
                "Markdown is not recognized right after HTML, so readers see '" + shown + "'",
                "Put an empty line before and after the lines with Markdown, or write HTML: `" + filled(html, found)
                        + "`.");
    }

    private static String filled(String html, Matcher found) {
        String second = found.groupCount() > 1 ? found.group(2) : "";
        return html.replace("$2", second).replace("$1", found.group(1).strip());
    }

    /** Titles are shown as they are written. */
    void findInTitle(BasedSequence title) {
        for (Markup markup : INLINE) {
            Matcher found = markup.pattern.matcher(title);
            if (found.find()) {
                marks.add(
                        title.getIndexOffset(found.start()),
                        "the title of a callout is shown as it is written, so readers see '" + found.group() + "'",
                        "Write `" + found.group(1) + "`.");
                return;
            }
        }
    }

    /** The block with spaces for everything that is not text. */
    private static String text(BasedSequence html) {
        StringBuilder text = new StringBuilder(html);
        MarkupScanner scanner = new MarkupScanner(html);
        String quiet = "";
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '<' ? scanner.end(i) : -1;
            end = end < 0 && html.matchChars("<!--", i) ? html.length() : end;
            if (end > 0) {
                String name = name(text, i);
                if (quiet.isEmpty() && QUIET.contains(name)) {
                    quiet = "/" + name;
                } else if (name.equals(quiet)) {
                    quiet = "";
                }
                blank(text, i, end);
            } else {
                end = i + 1;
                if (!quiet.isEmpty()) {
                    blank(text, i, end);
                }
            }
            i = end;
        }
        return text.toString();
    }

    /** The name of the tag that begins there, with a slash if it is an end tag. */
    private static String name(CharSequence text, int at) {
        int from = at + 1;
        int to = from + (text.charAt(from) == '/' ? 1 : 0);
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
