package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.kitpress.model.HtmlText;
import org.kitpress.render.html.view.Markup;

/** The theme's icons, ready for use on a page as decoration. */
final class Icons {
    private static final String ENDING = ".svg";

    private final Map<String, Markup> icons = new TreeMap<>();

    /** @throws ThemeException if an icon is not an SVG */
    Icons(ThemeFiles theme) {
        theme.under("icons/").forEach((file, bytes) -> {
            if (file.endsWith(ENDING)) {
                String name = file.substring(0, file.length() - ENDING.length());
                icons.put(name, icon(file, name, new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    private static Markup icon(String file, String name, String text) {
        int start = text.indexOf("<svg");
        int end = text.lastIndexOf("</svg>");
        if (start < 0 || end < start) {
            throw new ThemeException("icons/" + file, 1, 1, "this is not an SVG image");
        }
        String rest = text.substring(start + "<svg".length(), end + "</svg>".length());
        return new Markup(
                "<svg class=\"icon icon-" + HtmlText.escape(name) + "\" aria-hidden=\"true\" focusable=\"false\""
                        + rest.replace(" xmlns=\"http://www.w3.org/2000/svg\"", ""));
    }

    /** @throws IllegalArgumentException if there is no such icon */
    Markup get(String name) {
        Markup icon = icons.get(name);
        if (icon == null) {
            throw new IllegalArgumentException("the theme has no icon '" + name + "'");
        }
        return icon;
    }
}
