package org.kitpress.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds Markdown in texts that are not read as Markdown, such as titles. */
public final class PlainMarkup {
    /** Only what is hardly ever anything else: single stars, underscores, and brackets are part of many titles. */
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("(?<![\\\\*\\w])\\*\\*(?=[^\\s*])([^*\\n]{1,200}+)(?<!\\s)\\*\\*(?!\\*)"),
            Pattern.compile("(?<![\\\\\\w])__(?=[^\\s_])([^_\\n]{1,200}+)(?<!\\s)__(?!\\w)(?!\\.\\w)"),
            Pattern.compile("(?<![\\\\*\\w])\\*(?=\\p{L})([\\p{L} ’'-]{2,60}+)(?<!\\s)\\*(?![*\\w])"),
            Pattern.compile("!?\\[([^\\[\\]\\n]{1,200}+)]\\([^()\\s]{1,500}+\\)"),
            Pattern.compile("(?<![\\\\`\\w])`([^`\\n]{1,200}+)`(?!`)"),
            Pattern.compile("(?<!\\w)~~(?=\\S)([^~\\n]{1,200}+)~~"),
            Pattern.compile("</?(?:b|i|em|strong|br|u|a|sup|sub|span|p)(?: [^<>\\n]{0,300}+)?/?>()"),
            Pattern.compile("&(?:amp|nbsp|quot|lt|gt|ndash|mdash);()"));

    private PlainMarkup() {}

    /** @param plain the words alone */
    public record Found(String written, String plain) {}

    /** The first piece of Markdown or HTML in the text; null if there is none. */
    public static @Nullable Found find(String text) {
        for (Pattern sign : SIGNS) {
            Matcher found = sign.matcher(text);
            if (found.find()) {
                String without = sign.matcher(text).replaceAll("$1").strip();
                return new Found(found.group(), UnreadText.shown(without));
            }
        }
        return null;
    }
}
