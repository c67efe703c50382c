package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;
import org.kitpress.importer.document.TextStyle;

/** Writes a text as inline Markdown and escapes special characters. */
final class MarkdownInline {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
            + "|<(?=[A-Za-z/!?])|&(?=#?\\w+;)|~(?=~)|(?<=~)~|\\{(?=\\s*[.#A-Za-z])");

    /** What would start a heading, a list, a quotation, a definition, a box, or a rule at the start of a line. */
    private static final Pattern LINE_START =
            Pattern.compile("^(#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|:(?=\\s)|!!!|\\?\\?\\?|-{3,}|={1,}$|~~~)");

    private static final Pattern LINE_START_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private MarkdownInline() {}

    static String of(Line line) {
        StringBuilder text = new StringBuilder();
        List<TextRun> runs = line.runs();
        for (int i = 0; i < runs.size(); i++) {
            TextStyle next = i + 1 < runs.size() ? runs.get(i + 1).style() : TextStyle.PLAIN;
            String link = link(runs.get(i));
            boolean opens = !link.isEmpty() && (i == 0 || !link(runs.get(i - 1)).equals(link));
            boolean closes = !link.isEmpty()
                    && (i + 1 == runs.size() || !link(runs.get(i + 1)).equals(link));
            text.append(opens ? "[" : "")
                    .append(run(
                            runs.get(i),
                            opens ? "" : text,
                            next,
                            !closes && i + 1 < runs.size() ? runs.get(i + 1).text() : ""))
                    .append(closes ? "](" + escapeAddress(link) + ")" : "");
        }
        StringBuilder escaped = new StringBuilder();
        for (String one : text.toString().split("\n", -1)) {
            escaped.append(escaped.isEmpty() ? "" : "\\\n").append(escapeLineStart(one));
        }
        return escaped.toString();
    }

    /** The link that a run shares with those next to it; empty for marks of notes and images, which have their own. */
    private static String link(TextRun run) {
        TextStyle style = run.style();
        return style.note().isEmpty() && style.image() == null ? style.link() : "";
    }

    private static String escapeLineStart(String line) {
        Matcher number = LINE_START_NUMBER.matcher(line);
        return number.find()
                ? number.replaceFirst("$1\\\\$2")
                : LINE_START.matcher(line).replaceFirst("\\\\$1");
    }

    private static String run(TextRun run, CharSequence before, TextStyle next, String after) {
        TextStyle style = run.style();
        if (!style.note().isEmpty()) {
            return "[^" + style.note() + "]";
        }
        if (style.image() != null) {
            return image(style.image(), style.link());
        }
        String words = escape(run.text());
        if (style.link().isEmpty() && !next.link().isEmpty() && words.endsWith("!")) {
            words = words.substring(0, words.length() - 1) + "\\!";
        }
        if (run.text().isBlank()) {
            return words;
        }
        return styled(words, run, before, after);
    }

    /** Raised and lowered text, and whatever the marks of Markdown cannot express, becomes HTML. */
    private static String styled(String words, TextRun run, CharSequence before, String after) {
        TextStyle style = run.style();
        String mark = (style.strong() ? "**" : "") + (style.emphasis() ? "*" : "");
        if (style.script() != TextStyle.Script.NORMAL) {
            String inner = style.emphasis() ? "<em>" + words + "</em>" : words;
            inner = style.strong() ? "<strong>" + inner + "</strong>" : inner;
            String name = style.script() == TextStyle.Script.RAISED ? "sup" : "sub";
            String script = "<" + name + ">" + inner + "</" + name + ">";
            return style.struck() ? "<del>" + script + "</del>" : script;
        }
        if (!style.struck()) {
            return delimited(words, mark, run.text(), before, after);
        }
        boolean tildes = mark.isEmpty()
                && !(before.length() > 0 && before.charAt(before.length() - 1) == '~')
                && !after.startsWith("~");
        String struck = tildes ? delimited(words, "~~", run.text(), before, after) : words;
        return struck.equals(words) ? "<del>" + delimited(words, mark, run.text(), "", "") + "</del>" : struck;
    }

    private static String delimited(String words, String mark, String text, CharSequence before, String after) {
        return !mark.isEmpty() && words.indexOf('\n') < 0 && canDelimitEmphasis(text, before, after)
                ? mark + words + new StringBuilder(mark).reverse()
                : words;
    }

    /** Images without alt text get a word that the check then reports as useless. */
    private static String image(DocumentImage image, String link) {
        String words = image.alt().isBlank() ? "Image" : escape(image.alt());
        String markdown = "![" + words + "](" + Draft.IMAGE_FOLDER + "/" + image.name() + ")";
        return link.isEmpty() ? markdown : "[" + markdown + "](" + escapeAddress(link) + ")";
    }

    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    }

    /** Escapes parentheses, which would end the link. */
    private static String escapeAddress(String link) {
        return link.replace("(", "%28").replace(")", "%29");
    }

    /** Whether CommonMark accepts emphasis here: not between punctuation inside and a letter or digit outside. */
    private static boolean canDelimitEmphasis(String text, CharSequence before, String after) {
        boolean letterBefore = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
        boolean letterAfter = !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
        boolean startsWithPunctuation = !Character.isLetterOrDigit(text.codePointAt(0));
        boolean endsWithPunctuation = !Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return !(letterBefore && startsWithPunctuation) && !(letterAfter && endsWithPunctuation);
    }
}
