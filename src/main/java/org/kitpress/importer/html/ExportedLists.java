package org.kitpress.importer.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Nests the lists of pages that word processors export: they give a list's level only as a class or a style. */
final class ExportedLists {
    /** Google Docs: the level of a list, from 0. */
    private static final Pattern LEVEL_CLASS = Pattern.compile("(?:^|\\s)lst-kix_[\\w-]+-([0-8])(?:\\s|$)");

    /** Word: the level of a paragraph in a list, from 1. */
    private static final Pattern LEVEL_STYLE = Pattern.compile("mso-list:\\s*l\\d+ level([1-9])");

    /** Word, without what only Word reads: half an inch for each level. */
    private static final Pattern MARGIN = Pattern.compile("margin-left:\\s*(\\d?\\.?\\d+)in");

    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|[a-zA-Z]{1,4})[.)].*");

    private ExportedLists() {}

    static void nest(Document page) {
        for (Element list : page.select("ul[class*=lst-kix_], ol[class*=lst-kix_]")) {
            Element before = list.previousElementSibling();
            int level = level(list);
            if (level > 0 && before != null && before.normalName().matches("ul|ol")) {
                Element item = lastItem(before, level);
                if (item != null) {
                    item.appendChild(list);
                }
            }
        }
        for (Element first : page.select("p[style*=mso-list:], p[class^=MsoListParagraph]")) {
            if (first.hasParent() && marker(first) != null) {
                collect(first);
            }
        }
    }

    private static int level(Element list) {
        Matcher level = LEVEL_CLASS.matcher(list.className());
        return level.find() ? Integer.parseInt(level.group(1)) : 0;
    }

    /** The last item of a list, or of the lists in it, that can contain a list of a level; null if there is none. */
    private static @Nullable Element lastItem(Element list, int level) {
        Element item = null;
        Element at = list;
        while (at != null && (at == list || level(at) < level)) {
            Element last = at.lastElementChild();
            item = last != null && last.normalName().equals("li") ? last : item;
            Element inner = last == null ? null : last.lastElementChild();
            at = inner != null && inner.normalName().matches("ul|ol") ? inner : null;
        }
        return item;
    }

    /** Turns a paragraph that is a list item, and those right after it, into a list. */
    private static void collect(Element first) {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        Element paragraph = first;
        while (paragraph != null && paragraph.normalName().equals("p") && marker(paragraph) != null) {
            Element next = paragraph.nextElementSibling();
            Element marker = marker(paragraph);
            int depth = Math.min(depth(paragraph), root == null ? 0 : open.size());
            String tag = marker != null && NUMBER.matcher(marker.text().strip()).matches() ? "ol" : "ul";
            while (open.size() > depth + 1) {
                open.pop();
            }
            if (open.size() <= depth) {
                Element list = new Element(tag);
                if (open.isEmpty()) {
                    root = list;
                    paragraph.before(list);
                } else {
                    Element parent = open.element().children().last();
                    (parent == null ? open.element() : parent).appendChild(list);
                }
                open.push(list);
            }
            if (marker != null) {
                marker.remove();
            }
            open.element().appendChild(paragraph.tagName("li"));
            paragraph = next;
        }
    }

    private static int depth(Element paragraph) {
        Matcher level = LEVEL_STYLE.matcher(paragraph.attr("style"));
        Matcher margin = MARGIN.matcher(paragraph.attr("style"));
        if (level.find()) {
            return Integer.parseInt(level.group(1)) - 1;
        }
        return margin.find() ? Math.max(0, (int) Math.round(Double.parseDouble(margin.group(1)) * 2) - 1) : 0;
    }

    /** The bullet or number in front of the text of a list item; null if the paragraph has none. */
    private static @Nullable Element marker(Element paragraph) {
        List<Element> ignored = paragraph.select("span[style*=mso-list:Ignore]");
        if (!ignored.isEmpty()) {
            return ignored.get(0);
        }
        Element first = paragraph.selectFirst("span[style~=(?i)font-family:.?(Symbol|Wingdings|Courier)]");
        return first != null && first.text().replace("\u00A0", "").strip().length() == 1 ? first : null;
    }
}
