package org.kitpress.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.HtmlText;

/**
 * Adds the preview's script to pages. The script comes from the same origin, so the page's security policy allows it. It
 * runs before all other scripts, which change the page.
 */
final class ScriptInjector {
    static final String SCRIPT = "/_kitpress/preview.js";
    static final String STYLE = "/_kitpress/preview.css";
    static final String EVENTS = "/_kitpress/events";

    /** The preview's own files, and the resources that each consists of, in order. */
    static final Map<String, List<String>> OWN = Map.of(
            SCRIPT, List.of("page.js", "in-place.js", "place.js", "preview.js"),
            STYLE, List.of("preview.css"));

    private ScriptInjector() {}

    /**
     * @param path of the page, relative to the site's root
     * @param source the address that opens the page's content file in an editor; null if there is no such file
     */
    static byte[] of(byte[] page, String version, String path, @Nullable String source) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.indexOf("</head>");
        int first = html.indexOf("<script");
        int at = end < 0 ? html.length() : first < 0 ? end : Math.min(first, end);
        return (html.substring(0, at) + script(version, path, source) + html.substring(at))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String script(String version, String path, @Nullable String source) {
        return "<script src=\"" + SCRIPT + "\" data-version=\"" + HtmlText.escape(version) + "\" data-page=\""
                + HtmlText.escape(path)
                + "\"" + (source == null ? "" : " data-source=\"" + HtmlText.escape(source) + "\"")
                + " defer></script>";
    }

    /** A page with a message, instead of one that cannot be shown. */
    static byte[] instead(String title, String text, String version, String path) {
        String page = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body class="instead">
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <noscript><p>The terminal in which you started Kitpress lists the problems.</p></noscript>
                </main>
                </body>
                </html>
                """.formatted(HtmlText.escape(title), STYLE, HtmlText.escape(title), HtmlText.escape(text));
        return of(page.getBytes(StandardCharsets.UTF_8), version, path, null);
    }
}
