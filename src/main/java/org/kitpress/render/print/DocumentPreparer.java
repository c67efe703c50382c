package org.kitpress.render.print;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Prepares a document for the library: rewrites what the library does not support, or what it would produce in a way
 * that PDF/UA forbids, without changing the meaning.
 */
final class DocumentPreparer {
    private final Document html;
    private final PrintFiles files;
    private final GlyphCoverage glyphCoverage;

    DocumentPreparer(Document html, PrintFiles files, GlyphCoverage glyphCoverage) {
        this.html = html;
        this.files = files;
        this.glyphCoverage = glyphCoverage;
    }

    void run() {
        // The library would embed the file that a link with this attribute leads to.
        html.select("[download]").removeAttr("download");
        html.select("script, template, iframe, object, embed, video, audio, form, select, button")
                .remove();
        tasks();
        numbers();
        new ImageAltText(files).settle(html);
        Tables.settle(html);
        FieldLinks.settle(html);
        HeadingOutline.settle(html);
        links();
        texts();
    }

    /** The mark of a task becomes an image of a box, with its words as alt text, if the theme has such images. */
    private void tasks() {
        for (Element mark : html.select(".task-mark[aria-label]")) {
            String image = PrintFiles.THEME + "img/task-" + (mark.text().contains("x") ? "done" : "open") + ".png";
            if (files.at(image) != null) {
                mark.replaceWith(new Element("img")
                        .addClass("task-mark")
                        .attr("src", image)
                        .attr("alt", mark.attr("aria-label")));
            }
        }
    }

    /** The library cuts numbers off that are wider than the indentation, so styles must know lists with long ones. */
    private void numbers() {
        for (Element list : html.select("ol")) {
            String start = list.attr("start");
            long last = (start.matches("\\d{1,9}") ? Long.parseLong(start) : 1)
                    + list.children().size()
                    - 1;
            if (last > 9) {
                list.addClass(last > 99 ? "long-numbers" : "two-digits");
            }
        }
    }

    /** The library compares fragments and ids without decoding them. */
    private void links() {
        for (Element link : html.select("a[href^=#]")) {
            String id = decoded(link.attr("href").substring(1));
            if (html.getElementById(id) == null) {
                link.removeAttr("href");
            } else {
                link.attr("href", "#" + id);
            }
        }
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private void texts() {
        html.body().forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text(glyphCoverage.printable(text.getWholeText()));
            }
        });
    }
}
