package org.kitpress.render.print;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds where a layout needs a forced page break: at a heading or a table header that was left at the bottom of a sheet
 * while its content begins on the next one, and at a row or an item that was split but must not be.
 *
 * <p>The library keeps a heading with the block below it, but it considers a table or a list started when none of it is
 * there yet, and it measures the rows of a table before it knows the height of the repeated header. Only the finished
 * layout shows this, so it is examined and then repeated with the breaks that were found.
 */
final class SheetBreaks {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Set<String> HEADS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption", "thead");
    private static final Set<String> LISTS = Set.of("table", "ul", "ol");

    private final List<PageBox> pages;
    private final List<Line> lines = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();

    /**
     * A line of text.
     *
     * @param page from 0
     * @param head the heading or table header that it belongs to, which stays with what follows; null for others
     * @param paper the part of the document with its own sheets that contains it; null outside of all
     */
    private record Line(
            int page, @Nullable Element head, @Nullable Element paper) {}

    /** A new sheet that starts at a line, the first one of the element. */
    private record Break(int line, Element before) {}

    private SheetBreaks(List<PageBox> pages) {
        this.pages = pages;
    }

    /**
     * The elements that must begin a new sheet: the first one in each part of the document with its own sheets,
     * since everything below it moves as well.
     */
    static List<Element> in(BlockBox root) {
        SheetBreaks found = new SheetBreaks(root.getLayer().getPages());
        found.read(root, null, null);
        found.strays();
        return found.firsts();
    }

    private void read(Box box, @Nullable Element head, @Nullable Element paper) {
        Element element = box.getElement();
        Element headHere = head;
        Element paperHere = paper;
        if (element != null) {
            headHere = head == null && isHead(element) ? element : head;
            paperHere = element.getAttribute("class").equals("paper") ? element : paper;
        }
        if (box instanceof LineBox) {
            lines.add(new Line(page(box.getAbsY()), headHere, paperHere));
        }
        int first = lines.size();
        for (Box child : box.getChildren()) {
            read(child, headHere, paperHere);
        }
        if (element != null && !(box instanceof LineBox) && box.getStyle().isAvoidPageBreakInside()) {
            unsplit(element, first);
        }
    }

    private int page(int y) {
        int page = 0;
        while (page < pages.size() - 1 && y >= pages.get(page).getBottom()) {
            page++;
        }
        return page;
    }

    private static boolean isHead(Element element) {
        return HEADS.contains(element.getTagName())
                || element.getAttribute("class").equals("label")
                || element.getTagName().equals("p") && isLeadIn(element);
    }

    /**
     * Whether a paragraph is between a heading and what the heading introduces: a list, a table, or deeper headings.
     */
    private static boolean isLeadIn(Element paragraph) {
        String before = name(paragraph.getPreviousSibling(), true);
        String after = name(paragraph.getNextSibling(), false);
        return HEADING.matcher(before).matches()
                && (LISTS.contains(after) || HEADING.matcher(after).matches() && after.compareTo(before) > 0);
    }

    /** The name of the element at or next to a node; empty if there is none. */
    private static String name(@Nullable Node node, boolean before) {
        Node at = node;
        while (at != null && !(at instanceof Element)) {
            at = before ? at.getPreviousSibling() : at.getNextSibling();
        }
        return at instanceof Element element ? element.getTagName() : "";
    }

    /**
     * Something that was split between two sheets but must not be. It moves to the second with the heading right above
     * it.
     */
    private void unsplit(Element element, int first) {
        // The last cell of a row may end above the first one.
        if (lines.stream().skip(first).mapToInt(Line::page).distinct().count() < 2) {
            return;
        }
        int start = first;
        while (start > 0 && lines.get(start - 1).head != null && lines.get(start - 1).page == lines.get(first).page) {
            start--;
        }
        add(start, start == first ? element : lines.get(start).head);
    }

    private void strays() {
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).head != null) {
                start = start < 0 ? i : start;
            } else {
                if (start >= 0 && lines.get(start).page < lines.get(i).page) {
                    add(start, lines.get(start).head);
                }
                start = -1;
            }
        }
    }

    /** Another break does not help what is already at the top of a sheet. */
    private void add(int line, @Nullable Element before) {
        if (before != null && line > 0 && lines.get(line - 1).page == lines.get(line).page) {
            // Cells come before their row, and parts before the whole; the largest is moved.
            breaks.removeIf(found -> found.line == line);
            breaks.add(new Break(line, movable(before)));
        }
    }

    /** The header of a table moves with the whole table. */
    private static Element movable(Element element) {
        boolean part = Set.of("caption", "thead").contains(element.getTagName());
        return part && element.getParentNode() instanceof Element table ? table : element;
    }

    private List<Element> firsts() {
        Map<@Nullable Element, Element> firsts = new HashMap<>();
        breaks.sort(Comparator.comparingInt(Break::line));
        breaks.forEach(found -> firsts.putIfAbsent(lines.get(found.line).paper, found.before));
        return List.copyOf(firsts.values());
    }
}
