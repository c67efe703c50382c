package org.kitpress.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Which raw HTML may stay. */
final class SafeTags {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /** Removed with all they hold; of the others that are not safe only the tags are removed. */
    private static final Set<String> REMOVED_WHOLE = Set.of("""
            script style iframe object embed applet svg math textarea select datalist template noscript noembed
            noframes title xmp plaintext audio video canvas input meta base link param source track frame frameset
            """.strip().split("\\s+"));

    /** Their content is read as text up to their end tag, so one that is not closed would swallow what follows. */
    private static final Set<String> RAW_TEXT = Set.of(
            "script", "style", "iframe", "textarea", "noscript", "noembed", "noframes", "title", "xmp", "plaintext");

    private static final Safelist SAFE = new Safelist()
            .addTags("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "br", "wbr", "div", "span")
            .addTags("section", "details", "summary", "figure", "figcaption", "ul", "ol", "li", "dl", "dt", "dd")
            .addTags("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
            .addTags("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd")
            .addTags("mark", "q", "s", "samp", "small", "strong", "sub", "sup", "time", "u", "var")
            .addAttributes(":all", "id", "class", "lang", "dir", "title")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start", "reversed", "type")
            .addAttributes("li", "value")
            .addAttributes("th", "scope", "colspan", "rowspan", "abbr")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("col", "span")
            .addAttributes("colgroup", "span")
            .addAttributes("time", "datetime")
            .addAttributes("ins", "datetime")
            .addAttributes("del", "datetime")
            .addAttributes("details", "open");

    private SafeTags() {}

    static boolean isSafe(String tag) {
        return SAFE.isSafeTag(tag);
    }

    static boolean isRemovedWhole(String tag) {
        return REMOVED_WHOLE.contains(tag);
    }

    static boolean isRawText(String tag) {
        return RAW_TEXT.contains(tag);
    }

    /** Whether the attribute may stay, as far as it is no address. */
    static boolean isSafe(Element element, org.jsoup.nodes.Attribute attribute) {
        String value = attribute.getValue();
        return SAFE.isSafeAttribute(element.normalName(), element, attribute)
                && switch (attribute.getKey()) {
                    case "id" -> isId(value);
                    case "dir" -> isDirection(value);
                    case "width", "height", "colspan", "rowspan", "span", "start", "value" ->
                        NUMBER.matcher(value).matches();
                    case "scope" ->
                        Set.of("row", "col", "rowgroup", "colgroup").contains(value.toLowerCase(Locale.ROOT));
                    default -> true;
                };
    }

    static boolean isId(String value) {
        return !value.isEmpty() && value.codePoints().noneMatch(Character::isWhitespace);
    }

    static boolean isDirection(String value) {
        return Set.of("ltr", "rtl", "auto").contains(value.toLowerCase(Locale.ROOT));
    }
}
