package org.kitpress.words;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** What a page tells its readers: its texts, and the attributes that are read out or shown. */
final class VisibleText {
    private static final List<String> SPOKEN = List.of(
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "title",
            "alt",
            "placeholder",
            "label",
            "summary");
    /** What a {@code meta} element tells programs, not people. */
    private static final Set<String> TECHNICAL = Set.of(
            "viewport", "theme-color", "robots", "og:type", "og:url", "og:locale", "og:image", "article:modified_time");

    private VisibleText() {}

    static List<String> of(Document page) {
        List<String> texts = new ArrayList<>();
        Document copy = page.clone();
        copy.select("script, style").remove();
        copy.select("a.term").unwrap();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        texts.add(text.getWholeText());
                    } else if (node instanceof Element element) {
                        attributes(element, texts);
                    }
                },
                joined(copy));
        return texts;
    }

    private static void attributes(Element element, List<String> texts) {
        for (String name : SPOKEN) {
            texts.add(element.attr(name));
        }
        element.attributes().forEach(attribute -> {
            if (attribute.getKey().startsWith("data-") && attribute.getValue().contains(" ")) {
                texts.add(attribute.getValue().replaceAll("\\S*/\\S*", ""));
            }
        });
        String about = element.attr("name") + element.attr("property");
        if (element.normalName().equals("meta") && !about.isEmpty() && !TECHNICAL.contains(about)) {
            texts.add(element.attr("content"));
        }
        if (element.normalName().equals("a") && element.attr("href").contains("subject=")) {
            texts.add(letter(element.attr("href")));
        }
        boolean button = element.normalName().equals("input")
                && Set.of("submit", "button", "reset").contains(element.attr("type"));
        if (button) {
            texts.add(element.attr("value"));
        }
    }

    /** The subject and the text of a message that a link opens. */
    private static String letter(String href) {
        return URLDecoder.decode(
                href.replaceAll("^.*?[?&]subject=", "").replace("&body=", "%0A"), StandardCharsets.UTF_8);
    }

    /** Neighboring text nodes as one, as they are after terms have lost their links. */
    private static Element joined(Element element) {
        for (Element each : element.getAllElements()) {
            for (int i = 0; i + 1 < each.childNodeSize(); ) {
                Node first = each.childNode(i);
                Node second = each.childNode(i + 1);
                if (first instanceof TextNode one && second instanceof TextNode two) {
                    one.text(one.getWholeText() + two.getWholeText());
                    two.remove();
                } else {
                    i++;
                }
            }
        }
        return element;
    }
}
