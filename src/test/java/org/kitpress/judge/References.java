package org.kitpress.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.judge.Reference.Kind;

/** Finds every address that a page, a style sheet or a web app manifest refers to. */
final class References {
    private static final Set<String> LOADED_RELATIONS = Set.of(
            "icon",
            "apple-touch-icon",
            "mask-icon",
            "preload",
            "modulepreload",
            "prefetch",
            "prerender",
            "preconnect",
            "dns-prefetch");
    /** CSS Syntax 3: url( ) with or without quotes, and the string of an import; comments are taken out first. */
    private static final Pattern CSS_ADDRESS = Pattern.compile(
            "(@import\\s+)?url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*?))\\s*\\)"
                    + "|(@import\\s+)(?:\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);

    private static final List<Integer> CSS_ADDRESS_GROUPS = List.of(2, 3, 4, 6, 7);
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** HTML, srcset: candidates end at a comma that is followed or preceded by white space, since data: has commas. */
    private static final Pattern SRCSET = Pattern.compile("([^\\s,]\\S*[^\\s,])(?:\\s+[^,]*)?(?:,|$)");

    private static final Pattern REFRESH = Pattern.compile("url\\s*=\\s*['\"]?([^'\"]*)", Pattern.CASE_INSENSITIVE);

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    static List<Reference> ofPage(Document page) {
        References references = new References();
        page.getAllElements().forEach(references::of);
        return List.copyOf(references.found);
    }

    static List<Reference> ofStyle(String css) {
        References references = new References();
        references.style(css, "style sheet");
        return List.copyOf(references.found);
    }

    static List<Reference> ofManifest(String json) {
        References references = new References();
        try {
            for (JsonNode picture : DevTools.JSON.readTree(json).findValues("src")) {
                references.add(Kind.RESOURCE, picture.asText(), "src");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The manifest is no JSON.", e);
        }
        return List.copyOf(references.found);
    }

    private void of(Element element) {
        String name = element.normalName();
        for (String attribute : List.of("src", "poster", "background", "action", "formaction")) {
            attribute(element, attribute, Kind.RESOURCE);
        }
        sourceSet(element, "srcset");
        sourceSet(element, "imagesrcset");
        switch (name) {
            case "a", "area" -> references(element, Kind.LINK);
            case "link" -> link(element);
            case "iframe" -> attribute(element, "src", Kind.LINK);
            case "object" -> attribute(element, "data", Kind.RESOURCE);
            case "meta" -> refresh(element);
            case "style" -> style(element.data(), name);
            case "base" -> {
                // Where the others count from; the crawler asks the document for it.
            }
            default -> references(element, Kind.RESOURCE);
        }
        style(element.attr("style"), name + "[style]");
    }

    private void references(Element element, Kind kind) {
        attribute(element, "href", kind);
        attribute(element, "xlink:href", kind);
    }

    private void refresh(Element meta) {
        Matcher refresh = REFRESH.matcher(meta.attr("content"));
        if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.find()) {
            add(Kind.LINK, refresh.group(1), "meta[http-equiv=refresh]");
        }
    }

    private void link(Element link) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        Kind kind = Kind.STATEMENT;
        if (relations.contains("stylesheet")) {
            kind = Kind.STYLE;
        } else if (relations.contains("manifest")) {
            kind = Kind.MANIFEST;
        } else if (relations.stream().anyMatch(LOADED_RELATIONS::contains)) {
            kind = Kind.RESOURCE;
        }
        attribute(link, "href", kind);
    }

    private void attribute(Element element, String attribute, Kind kind) {
        if (element.hasAttr(attribute)) {
            add(kind, element.attr(attribute), element.normalName() + "[" + attribute + "]");
        }
    }

    private void sourceSet(Element element, String attribute) {
        Matcher candidate = SRCSET.matcher(element.attr(attribute));
        while (candidate.find()) {
            add(Kind.RESOURCE, candidate.group(1), element.normalName() + "[" + attribute + "]");
        }
    }

    private void style(String css, String place) {
        Matcher address = CSS_ADDRESS.matcher(CSS_COMMENT.matcher(css).replaceAll(" "));
        while (address.find()) {
            boolean imports = address.group(1) != null || address.group(5) != null;
            for (int group : CSS_ADDRESS_GROUPS) {
                String written = address.group(group);
                // A fragment alone names something in the page that uses the style.
                if (written != null && !written.startsWith("#")) {
                    add(imports ? Kind.STYLE : Kind.RESOURCE, written, place + (imports ? " @import" : " url()"));
                }
            }
        }
    }

    private void add(Kind kind, String address, String place) {
        found.add(new Reference(kind, address.strip(), place));
    }
}
