package org.kitpress.render.print;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Form fields as links. The library's own fields do not conform to PDF/UA, but it places and tags links correctly. So a
 * field is laid out as a link whose address begins with {@link #SCHEME}, and {@link FormFields} turns it into a field.
 */
final class FieldLinks {
    static final String SCHEME = "kitpress-field:";

    private FieldLinks() {}

    /** The type of a field. */
    enum Kind {
        BOX,
        /** One box of a group in which readers can mark one. */
        CHOICE,
        LINE,
        LINES
    }

    /**
     * A field.
     *
     * @param name the name of a field, or of a group of choices
     * @param value what a choice stands for, unique in its group; empty for other fields
     * @param group the name of a group of choices for screen readers; empty for other fields
     */
    record Field(Kind kind, String name, String value, String group) {
        String address() {
            return SCHEME + kind + "?" + encoded(name) + "&" + encoded(value) + "&" + encoded(group);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        /** @param address begins with {@link #SCHEME} */
        static Field at(String address) {
            int mark = address.indexOf('?');
            String[] parts = address.substring(mark + 1).split("&", -1);
            return new Field(
                    Kind.valueOf(address.substring(SCHEME.length(), mark)),
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[2], StandardCharsets.UTF_8));
        }
    }

    static void settle(Document html) {
        // Only this class may write such an address.
        html.select("[href^=" + SCHEME + "]").removeAttr("href");
        for (Element field : html.select("input, textarea")) {
            Kind kind = kind(field);
            Element link = new Element("a");
            link.attr("class", field.className());
            if (field.attr("name").isEmpty() || field.attr("title").isBlank()) {
                link.tagName("span");
            } else {
                link.attr(
                        "href",
                        new Field(kind, field.attr("name"), field.attr("value"), field.attr("data-group")).address());
                link.attr("title", field.attr("title").strip());
            }
            for (int i = 0; kind == Kind.LINES && i < rows(field); i++) {
                link.appendElement("span").addClass("line");
            }
            field.replaceWith(link);
        }
    }

    private static Kind kind(Element field) {
        if (field.tagName().equals("textarea")) {
            return Kind.LINES;
        }
        return switch (field.attr("type")) {
            case "checkbox" -> Kind.BOX;
            case "radio" -> Kind.CHOICE;
            default -> Kind.LINE;
        };
    }

    private static int rows(Element field) {
        return field.attr("rows").matches("[1-9]\\d?") ? Integer.parseInt(field.attr("rows")) : 1;
    }
}
