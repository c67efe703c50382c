package org.kitpress.importer.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Extracts footnotes, which are short links to a place on the same page, and leaves numbered marks in the text. */
final class HtmlNotes {
    /** The text of a mark: a number, a letter, or asterisks or daggers, with or without brackets. */
    private static final String MARK = "[\\[(]?(\\d{1,3}|[a-z]|[*†‡]{1,3})[])]?";

    /** The attribute of a mark that holds the number of its note. */
    static final String NUMBER_ATTRIBUTE = "data-kitpress-note";

    private HtmlNotes() {}

    static Map<String, Line> extract(Element main, ImageFiles images) throws UnreadableDocumentException {
        Map<Element, String> numbers = new LinkedHashMap<>();
        List<Element> marks = new ArrayList<>(main.select("a[href^=#]"));
        for (Element mark : marks) {
            // Inside a note, such a link leads back to the text.
            boolean inNote = numbers.keySet().stream().anyMatch(mark.parents()::contains);
            Element note = !inNote && mark.text().strip().matches(MARK) ? noteOf(mark, main) : null;
            if (note != null) {
                String number = numbers.computeIfAbsent(note, n -> String.valueOf(numbers.size() + 1));
                Element markElement =
                        mark.parent() != null && mark.parent().normalName().equals("sup") ? mark.parent() : mark;
                markElement.empty().attr(NUMBER_ATTRIBUTE, number);
            }
        }
        Map<String, Line> notes = new LinkedHashMap<>();
        for (Map.Entry<Element, String> entry : numbers.entrySet()) {
            Element note = entry.getKey();
            note.select("a[href^=#]").stream()
                    .filter(link -> !hasLetters(link.text()))
                    .forEach(Element::remove);
            HtmlBlocks blocks = new HtmlBlocks(images);
            blocks.read(note);
            notes.put(
                    entry.getValue(),
                    Cell.linesOf(blocks.blocks()).stream().reduce(Line::append).orElse(Line.EMPTY));
            note.remove();
        }
        return notes;
    }

    /**
     * The element that a mark links to, if it looks like a note: a paragraph or an item after the mark, not a heading.
     */
    private static @Nullable Element noteOf(Element mark, Element main) {
        String id = mark.attr("href").substring(1);
        Element target = id.isEmpty() ? null : main.getElementById(id);
        while (target != null && !target.normalName().matches("li|p|div|dd|aside")) {
            target = target.parent();
        }
        boolean isNote = target != null
                && target != main
                && target.hasText()
                && !mark.parents().contains(target)
                && target.select("h1, h2, h3, h4, table").isEmpty();
        return isNote ? target : null;
    }

    /** Whether a link is the mark of a note. */
    static boolean isMark(Element link) {
        return link.attr("href").startsWith("#") && link.text().strip().matches(MARK);
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1;
    }
}
