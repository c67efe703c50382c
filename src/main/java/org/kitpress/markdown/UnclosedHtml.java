package org.kitpress.markdown;

import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a piece of HTML needs at its end so that it does not swallow the text after it: it may leave a quote, tag,
 * comment, or script open. jsoup decides, because only a complete HTML parser can tell.
 */
final class UnclosedHtml {
    private static final String WITNESS = "<kitpress-witness></kitpress-witness>";

    private static final List<String> ENDS = List.of(
            "",
            ">",
            "\">",
            "'>",
            "-->",
            "</script>",
            "</style>",
            "</textarea>",
            "</title>",
            "</iframe>",
            "</xmp>",
            "</noscript>",
            "</noembed>",
            "</noframes>",
            "</select>");

    private UnclosedHtml() {}

    /** What to append to the piece; null if nothing closes it. */
    static @Nullable String end(String html) {
        for (String end : ENDS) {
            if (Jsoup.parseBodyFragment(html + end + WITNESS).selectFirst("kitpress-witness") != null) {
                return end;
            }
        }
        return null;
    }
}
