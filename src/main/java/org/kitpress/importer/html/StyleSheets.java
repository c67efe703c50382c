package org.kitpress.importer.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.importer.document.TextStyle;

/**
 * The look of text that a page gives in CSS, as word processors export it: bold, italic, struck through, raised, and
 * lowered.
 */
final class StyleSheets {
    private static final Pattern CLASS = Pattern.compile("(?:span|font)?\\.([\\w-]+)");
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:^|;)\\s*+(font-weight|font-style|text-decoration(?:-line)?|vertical-align)\\s*+:([^;]{0,60}+)");

    private StyleSheets() {}

    /** Adds what the style sheets in a page say about classes to the style attributes of the text that has them. */
    static void apply(Document page) {
        Map<String, Map<String, String>> looks = new HashMap<>();
        page.select("style").forEach(sheet -> read(sheet.data(), looks));
        if (looks.isEmpty()) {
            return;
        }
        for (Element text : page.select("span[class], font[class]")) {
            StringBuilder style = new StringBuilder();
            text.classNames()
                    .forEach(name -> looks.getOrDefault(name, Map.of())
                            .forEach((property, value) -> style.append(property + ":" + value + ";")));
            if (!style.isEmpty()) {
                text.attr("style", style + text.attr("style"));
            }
        }
    }

    /** Reads the rules for single classes, but none inside of others, which are for paper or for small screens. */
    private static void read(String css, Map<String, Map<String, String>> looks) {
        int depth = 0;
        int selector = 0;
        int body = 0;
        boolean plain = true;
        for (int i = 0; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                plain = depth == 0;
                body = depth == 0 ? i + 1 : body;
                depth++;
            } else if (css.charAt(i) == '}' && depth > 0) {
                depth--;
                if (depth == 0 && plain) {
                    rule(css.substring(selector, body - 1), css.substring(body, i), looks);
                }
                selector = depth == 0 ? i + 1 : selector;
            }
        }
    }

    /** Adds the declarations of a rule; of several for a property, the last one counts. */
    private static void rule(String selectors, String body, Map<String, Map<String, String>> looks) {
        Map<String, String> declared = new LinkedHashMap<>();
        Matcher declaration = DECLARATION.matcher(body);
        while (declaration.find()) {
            declared.put(declaration.group(1).toLowerCase(Locale.ROOT), declaration.group(2));
        }
        if (declared.isEmpty()) {
            return;
        }
        Arrays.stream(selectors.split(","))
                .map(selector -> CLASS.matcher(selector.strip()))
                .filter(Matcher::matches)
                .forEach(name -> looks.computeIfAbsent(name.group(1), own -> new LinkedHashMap<>())
                        .putAll(declared));
    }

    /** A style with what an element's style attribute says. */
    static TextStyle look(Element element, TextStyle around) {
        TextStyle style = around;
        Matcher declaration = DECLARATION.matcher(element.attr("style"));
        while (declaration.find()) {
            String value = declaration.group(2).strip().toLowerCase(Locale.ROOT);
            style = switch (declaration.group(1).toLowerCase(Locale.ROOT)) {
                case "font-weight" ->
                    value.matches("bold.*|[6-9]00")
                            ? style.withStrong()
                            : value.matches("normal|lighter|[1-4]00") ? style.withoutStrong() : style;
                case "font-style" ->
                    value.matches("italic|oblique.*")
                            ? style.withEmphasis()
                            : value.equals("normal") ? style.withoutEmphasis() : style;
                case "vertical-align" ->
                    value.equals("super")
                            ? style.withScript(TextStyle.Script.RAISED)
                            : value.equals("sub") ? style.withScript(TextStyle.Script.LOWERED) : style;
                default -> value.contains("line-through") ? style.withStruck() : style;
            };
        }
        return style;
    }
}
