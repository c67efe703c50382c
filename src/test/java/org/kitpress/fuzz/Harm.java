package org.kitpress.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What could run, load, or send something in HTML. Written from HTML's point of view, without a look at what we allow. */
final class Harm {
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "link",
            "meta",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "svg",
            "math",
            "animate",
            "set",
            "foreignobject",
            "portal",
            "audio",
            "video",
            "source",
            "track",
            "template",
            "noscript",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "title",
            "marquee",
            "isindex",
            "keygen",
            "dialog",
            "slot");

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "data",
            "xlink:href",
            "background",
            "ping",
            "poster",
            "cite",
            "longdesc",
            "manifest",
            "codebase",
            "archive",
            "usemap",
            "profile",
            "lowsrc",
            "dynsrc");

    private static final Set<String> ATTRIBUTES =
            Set.of("style", "srcdoc", "srcset", "http-equiv", "target", "is", "form", "popovertarget", "nonce");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

    /** What browsers skip at the start of an address. */
    private static final Pattern SKIPPED = Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]");

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private Harm() {}

    /** What is harmful in a part of a page, also after it was written and read once more. */
    static List<String> in(String html) {
        List<String> harm = new ArrayList<>();
        Document first = Parser.htmlParser().parseInput("<!DOCTYPE html><body><div>" + html + "</div>", "");
        first.outputSettings().prettyPrint(false);
        add(first, harm);
        add(Parser.htmlParser().parseInput(first.outerHtml(), ""), harm);
        return harm;
    }

    private static void add(Document document, List<String> harm) {
        for (Element element : document.getAllElements()) {
            String name = element.normalName();
            if (ELEMENTS.contains(name)) {
                harm.add("<" + name + ">");
            }
            if (Set.of("html", "head", "body").contains(name) && element.attributesSize() > 0) {
                harm.add("attributes of <" + name + ">");
            }
            element.attributes().forEach(attribute -> add(name, attribute, harm));
        }
    }

    private static void add(String element, Attribute attribute, List<String> harm) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean isBad = name.startsWith("on") || ATTRIBUTES.contains(name);
        if (isBad || ADDRESSES.contains(name) && runs(attribute.getValue())) {
            harm.add("<" + element + " " + attribute + ">");
        }
    }

    private static boolean runs(String address) {
        Matcher scheme = SCHEME.matcher(SKIPPED.matcher(address).replaceAll(""));
        return scheme.find() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
}
