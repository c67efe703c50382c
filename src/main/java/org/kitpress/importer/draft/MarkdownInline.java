package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;
import org.kitpress.importer.document.TextStyle;

/** Writes a text as Markdown. Signs that would mean something there are escaped. */
final class MarkdownInline {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
            + "|<(?=[A-Za-z/!?])|&(?=#?\\w+;)|~(?=~)|(?<=~)~|\\{(?=\\s*[.#A-Za-z])");

    /** What would begin a heading, a list, a quotation, a definition, a box or a line at the start of a text. */
    private static final Pattern START =
            Pattern.compile("^(#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|:(?=\\s)|!!!|\\?\\?\\?|-{3,}|={1,}$|~~~)");

    private static final Pattern START_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private MarkdownInline() {}

    static String of(Line line) {
        StringBuilder text = new StringBuilder();
        List<TextRun> runs = line.runs();
        for (int i = 0; i < runs.size(); i++) {
            TextStyle next = i + 1 < runs.size() ? runs.get(i + 1).style() : TextStyle.PLAIN;
            text.append(run(
                    runs.get(i),
                    text,
                    next,
                    i + 1 < runs.size() ? runs.get(i + 1).text() : ""));
        }
        StringBuilder escaped = new StringBuilder();
        for (String one : text.toString().split("\n", -1)) {
            escaped.append(escaped.isEmpty() ? "" : "\\\n").append(start(one));
        }
        return escaped.toString();
    }

    private static String start(String line) {
        Matcher number = START_NUMBER.matcher(line);
        return number.find()
                ? number.replaceFirst("$1\\\\$2")
                : START.matcher(line).replaceFirst("\\\\$1");
    }

    private static String run(TextRun run, CharSequence before, TextStyle next, String after) {
        TextStyle style = run.style();
        if (!style.note().isEmpty()) {
            return "[^" + style.note() + "]";
        }
        if (style.image() != null) {
            return picture(style.image(), style.link());
        }
        String words = escaped(run.text());
        if (!next.link().isEmpty() && words.endsWith("!")) {
            words = words.substring(0, words.length() - 1) + "\\!";
        }
        if (run.text().isBlank()) {
            return words;
        }
        String mark = (style.strong() ? "**" : "") + (style.emphasis() ? "*" : "");
        if (!mark.isEmpty() && words.indexOf('\n') < 0 && stands(run.text(), before, after)) {
            words = mark + words + new StringBuilder(mark).reverse();
        }
        String link = safe(style.link());
        return link.isEmpty() ? words : "[" + words + "](" + link + ")";
    }

    /** A word that says too little, so that a check asks for more, stands where the document has none. */
    private static String picture(DocumentImage image, String link) {
        String words = image.alt().isBlank() ? "Picture" : escaped(image.alt());
        String shown = "![" + words + "](" + Draft.PICTURES + "/" + image.name() + ")";
        return link.isEmpty() ? shown : "[" + shown + "](" + safe(link) + ")";
    }

    private static String escaped(String text) {
        return SIGN.matcher(text).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    }

    /** An address with nothing in it that would end it in Markdown. */
    private static String safe(String link) {
        return link.replace("(", "%28").replace(")", "%29");
    }

    /** Whether CommonMark takes marks around the text as such: it does not where a sign touches a letter outside. */
    private static boolean stands(String text, CharSequence before, String after) {
        boolean letterBefore = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
        boolean letterAfter = !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
        boolean signFirst = !Character.isLetterOrDigit(text.codePointAt(0));
        boolean signLast = !Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return !(letterBefore && signFirst) && !(letterAfter && signLast);
    }
}
