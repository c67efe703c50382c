package org.kitpress.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs within a line that mean something only in other kinds of Markdown, in wikis, or in forums. */
final class ForeignMarks {
    /**
     * A sign and what to write instead.
     *
     * @param letter one of its characters, without which there is none
     * @param html with {@code $1} for the words
     */
    private record Sign(char letter, Pattern pattern, String what, String html) {
        static Sign of(char letter, String pattern, String what, String html) {
            return new Sign(letter, Pattern.compile(pattern), what, html);
        }
    }

    private static final List<Sign> SIGNS = List.of(
            Sign.of(
                    '+',
                    "(?<![\\w+])\\+\\+(?=[\\p{L}\\d\\uFFFC])([^+\\n]{1,200}+)(?<!\\s)\\+\\+(?![\\w+])",
                    "'++' does not underline text",
                    "<ins>$1</ins>"),
            Sign.of(
                    '~',
                    "(?<![\\w~/.\\\\])~(?=\\p{L})([^~\\n]{1,80}+)(?<![\\s/])~(?![\\w~/])",
                    "one '~' does not strike text out",
                    "~~$1~~"),
            Sign.of(
                    '^',
                    "(?<=[\\p{L}\\d.,;:!?)\"”’'\\uFFFC])\\^\\[(?=[^\\]\\n]{0,300}?\\p{L}{2})([^\\[\\]\\n]{2,300}+)]",
                    "'^[' does not make a footnote",
                    "[^note]"),
            Sign.of('\'', "(?<![\\w'])'''(?=[^\\s'])([^'\\n]{1,200}+)(?<!\\s)'''(?!')", "''' is not bold", "**$1**"),
            Sign.of(
                    '[',
                    "(?i)\\[(?:b|strong)]([^\\[\\n]{1,300}+)\\[/(?:b|strong)]",
                    "tags in square brackets are not recognized",
                    "**$1**"),
            Sign.of(
                    '[',
                    "(?i)\\[[iu]]([^\\[\\n]{1,300}+)\\[/[iu]]",
                    "tags in square brackets are not recognized",
                    "*$1*"),
            Sign.of(
                    '[',
                    "(?i)\\[url(?:=[^\\]\\n]{1,300}+)?+]([^\\[\\n]{1,300}+)\\[/url]",
                    "tags in square brackets are not recognized",
                    "[$1](https://…)"),
            Sign.of(
                    '[',
                    "(?i)\\[(?:quote|code|color|size|center|img|s|list)(?:=[^\\]\\n]{1,100}+)?]([^\\[\\n]{1,300}+)\\[/(?:quote|code|color|size|center|img|s|list)]",
                    "tags in square brackets are not recognized",
                    "$1"),
            Sign.of(
                    '<',
                    "<((?:https?://|mailto:)[^<>\\n]{1,300}+)>",
                    "an address in angle brackets cannot contain spaces or other special characters",
                    "<$1>"));

    private static final Pattern EMOJI = Pattern.compile("(?<![\\w:/.])(?::([a-z][a-z0-9_+-]{2,30}+):)(?![\\w:/])");

    private final String text;
    private final UnreadText source;
    private final UnreadMarks marks;

    ForeignMarks(UnreadText source, UnreadMarks marks) {
        this.text = source.toString();
        this.source = source;
        this.marks = marks;
    }

    void find() {
        for (Sign sign : SIGNS) {
            if (text.indexOf(sign.letter) >= 0) {
                Matcher found = sign.pattern.matcher(text);
                while (found.find()) {
                    add(sign, found);
                }
            }
        }
        if (text.indexOf(':') >= 0) {
            Matcher emoji = EMOJI.matcher(text);
            while (emoji.find()) {
                emoji(emoji);
            }
        }
    }

    private void add(Sign sign, Matcher found) {
        String words = UnreadText.shown(found.group(1));
        String instead = sign.letter == '<' ? words.strip().replace(" ", "%20") : words;
        String remedy = "Write `" + sign.html.replace("$1", instead) + "`";
        marks.add(
                source.offset(found.start()),
                sign.what + ", so readers see '" + UnreadText.shown(found.group()) + "'",
                sign.letter == '^' ? remedy + ", and below the paragraph, `[^note]: " + words + "`." : remedy + ".");
    }

    private void emoji(Matcher emoji) {
        String name = emoji.group(1).toLowerCase(Locale.ROOT);
        marks.add(
                source.offset(emoji.start()),
                "the name of a symbol between colons is not replaced, so readers see '" + emoji.group() + "'",
                Callouts.isKnown(name)
                        ? "Write a word instead, or a callout that begins with `!!! " + name + "`."
                        : "Write a word or the symbol itself instead.");
    }
}
