package org.kitpress.importer.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.TextStyle;

/**
 * The title of a page, which is not the name of its site and not the path to it.
 *
 * @param headings the first-level headings that say the same or only name the site; the others are content
 */
record PageTitle(String title, List<Element> headings) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|\u2013\u2014\u00B7\u2022]|-|::)\\s+");
    private static final Pattern TAG = Pattern.compile("(?i)</(?:sup|sub|em|i|b|strong|span|small|font)>|<br\\s*+/?>");
    private static final Pattern PATH = Pattern.compile("\\s+[>\u203A\u00BB\u2192/]\\s+");

    static PageTitle of(Document page) {
        String site = page.select("meta[property=og:site_name], meta[name=application-name]")
                .attr("content")
                .strip();
        List<String> parts = parts(withoutTags(page.title()));
        List<Element> headings =
                page.body().select("h1").stream().filter(Element::hasText).toList();
        List<Element> said = new ArrayList<>();
        for (Element heading : headings) {
            if (isSite(heading, headings.size(), parts, site)) {
                said.add(heading);
            }
        }
        Element best = headings.stream()
                .filter(heading -> !said.contains(heading))
                .min((a, b) -> Boolean.compare(isAround(a), isAround(b)))
                .orElse(null);
        if (best != null) {
            said.add(best);
            return new PageTitle(withoutPath(plain(best)), said);
        }
        String social = page.select("meta[property=og:title]").attr("content").strip();
        String title =
                social.isEmpty() ? withoutSite(parts, site, said) : withoutSite(parts(withoutTags(social)), site, said);
        return new PageTitle(withoutPath(title), said);
    }

    /** Some programs write tags into a title, where browsers show them. */
    private static String withoutTags(String title) {
        return TAG.matcher(title).find() ? plain(Jsoup.parseBodyFragment(title).body()) : title;
    }

    /** The text of an element without marks of notes; raised and lowered digits become characters of their own. */
    private static String plain(Element element) {
        Element copy = element.clone();
        copy.select("a").stream().filter(HtmlNotes::isMark).forEach(Element::remove);
        for (Element script : copy.select("sup, sub")) {
            TextStyle.Script style =
                    script.normalName().equals("sup") ? TextStyle.Script.RAISED : TextStyle.Script.LOWERED;
            Line line = new LineBuilder()
                    .text(script.text(), TextStyle.PLAIN.withScript(style))
                    .build();
            script.text(line.flat());
        }
        return copy.text();
    }

    /** Whether a heading names the site: it says so, or the title of the page has it next to something else. */
    private static boolean isSite(Element heading, int headings, List<String> parts, String site) {
        String text = heading.text().strip();
        boolean named = !site.isEmpty() && text.equalsIgnoreCase(site);
        int at = parts.stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(text.toLowerCase(Locale.ROOT));
        boolean last = at > 0 && at == parts.size() - 1;
        return parts.size() > 1 && (named || last && isAround(heading)) || headings > 1 && (named || last);
    }

    /** Whether an element belongs to what is around the content on every page of a site. */
    private static boolean isAround(Element element) {
        return element.closest(
                                "nav, footer, [role=banner], [role=navigation], [id*=logo], [class*=logo], [id*=masthead],"
                                        + " [class*=masthead], [class*=breadcrumb], [class*=site-title], [id*=site-title],"
                                        + " [class*=branding], [id*=branding], [class*=site-name], [id*=site-name]")
                        != null
                || element.closest("header") != null && element.closest("main, article, [role=main]") == null;
    }

    private static List<String> parts(String title) {
        return Arrays.stream(SEPARATOR.split(title.strip()))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The parts of a title without the one that names the site, which is the last one if nothing says which it is. */
    private static String withoutSite(List<String> parts, String site, List<Element> siteHeadings) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> left = new ArrayList<>(parts);
        boolean removed = left.removeIf(part -> part.equalsIgnoreCase(site)
                || siteHeadings.stream()
                        .anyMatch(
                                heading -> part.equalsIgnoreCase(heading.text().strip())));
        if (!removed) {
            left.remove(left.size() - 1);
        }
        return left.isEmpty() ? parts.get(0) : String.join(" \u2013 ", left);
    }

    /** The end of a path such as "Home > Guides > Six weeks". */
    private static String withoutPath(String title) {
        String[] steps = PATH.split(title.strip());
        return steps.length > 2 ? steps[steps.length - 1].strip() : title.strip();
    }
}
