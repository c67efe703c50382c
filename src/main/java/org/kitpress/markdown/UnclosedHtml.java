package org.kitpress.markdown;

import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a piece of HTML lacks at its end, so that it does not swallow what comes after it: an open quote, tag,
 * comment or script. jsoup itself is asked, as only a whole HTML parser knows.
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

    /** What to write behind the piece; null when nothing ends it. */
    static @Nullable String end(String html) {
        for (String end : ENDS) {
            if (Jsoup.parseBodyFragment(html + end + WITNESS).selectFirst("kitpress-witness") != null) {
                return end;
            }
        }
        return null;
    }
}
