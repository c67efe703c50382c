package org.kitpress.importer.document;

import java.util.List;

/** A piece of a document that stands by itself. */
public sealed interface Block {
    /** @param level from 1, the highest */
    record Heading(int level, Line text) implements Block {}

    record Paragraph(Line text) implements Block {}

    /**
     * An item of a list.
     *
     * @param depth in how many other items it stands
     * @param number as the document counts; 0 where it does not
     */
    record Item(int depth, int number, Checkbox checkbox, Line text) implements Block {}

    /** Text in which spaces and line ends mean something. */
    record Verbatim(String text) implements Block {}

    /** @param rows each as wide as the widest */
    record Table(List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The words of a heading, a paragraph or an item; none for others. */
    default Line line() {
        if (this instanceof Heading heading) {
            return heading.text;
        }
        if (this instanceof Item item) {
            return item.text;
        }
        return this instanceof Paragraph paragraph ? paragraph.text : Line.EMPTY;
    }
}
