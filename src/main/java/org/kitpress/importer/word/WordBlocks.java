package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Box;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Grid;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Tidy;
import org.kitpress.importer.document.Unreadable;

/** The paragraphs and tables of a part, as blocks. */
final class WordBlocks {
    /** Documents nest tables and controls a few levels deep. */
    private static final int DEEPEST = 60;

    private final Shared shared;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> asides = new TreeSet<>();

    WordBlocks(Shared shared) {
        this(shared, 0);
    }

    private WordBlocks(Shared shared, int depth) {
        this.shared = shared;
        this.depth = depth;
    }

    List<Block> blocks() {
        return blocks;
    }

    Set<String> asides() {
        return asides;
    }

    void read(Element parent) throws Unreadable {
        read(parent, depth);
    }

    private void read(Element parent, int level) throws Unreadable {
        if (level > DEEPEST) {
            throw new Unreadable(
                    "something in it is nested more than " + DEEPEST + " levels deep", "Take the inner tables apart.");
        }
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "p" -> paragraph(child, level);
                case "tbl" -> blocks.add(table(child, level));
                case "sdt" -> control(child, level);
                case "altChunk" ->
                    asides.add(
                            "Left out: a part that comes from another file. Save the document in a word processor, and"
                                    + " import it again.");
                case "oMathPara" -> paragraph(child, level);
                case "sdtContent", "ins", "moveTo", "smartTag", "customXml", "txbxContent" -> read(child, level + 1);
                // What was deleted, and where properties stand, has no words for readers.
                default -> {}
            }
        }
    }

    /** A control around paragraphs. A table of contents is made anew from headings. */
    private void control(Element control, int level) throws Unreadable {
        Element properties = Xml.child(control, "sdtPr");
        Element gallery = properties == null ? null : Xml.first(properties, "docPartGallery");
        if (Xml.attribute(gallery, "val").equals("Table of Contents")) {
            asides.add("Left out: the table of contents, which the website makes itself.");
            return;
        }
        read(control, level + 1);
    }

    private void paragraph(Element paragraph, int level) throws Unreadable {
        Element properties = Xml.child(paragraph, "pPr");
        String style = Xml.value(properties, "pStyle");
        if (shared.styles().name(style).matches("toc( heading|\\s*\\d)")) {
            asides.add("Left out: the table of contents, which the website makes itself.");
            return;
        }
        WordLine line = new WordLine(shared);
        Line text = line.read(paragraph);
        asides.addAll(line.asides());
        Element own = Xml.child(properties, "numPr");
        Numbering.Mark mark = text.isBlank()
                ? null
                : shared.numbering().next(own == null ? shared.styles().numbering(style) : own);
        if (!text.isBlank()) {
            add(text, shared.styles().level(properties), mark);
        }
        for (Element box : line.textBoxes()) {
            read(box, level + 1);
        }
    }

    private void add(Line text, int heading, Numbering.@Nullable Mark mark) {
        String sign = mark == null ? "" : mark.sign();
        boolean words = sign.codePoints().filter(Character::isLetter).count() > 1;
        Line whole = words ? Line.of(sign).and(text) : text;
        if (heading > 0) {
            blocks.add(new Block.Heading(heading, whole));
        } else if (words || mark == null) {
            blocks.add(new Block.Paragraph(whole));
        } else {
            // A sign of a bullet is a box; that of a number is the number.
            Line signed = mark.number() == 0 && !sign.isEmpty() ? Line.of(sign).and(text) : text;
            blocks.add(new Block.Item(mark.depth(), mark.number(), Box.NONE, signed));
        }
    }

    private Block.Table table(Element table, int level) throws Unreadable {
        WordTable rows = new WordTable(table);
        Grid grid = new Grid();
        for (WordTable.Row row : rows.rows()) {
            grid.startRow();
            for (WordTable.Place place : row.places()) {
                WordBlocks inner = new WordBlocks(shared, level + 1);
                inner.read(place.cell());
                asides.addAll(inner.asides);
                List<Block> tidy = Tidy.lists(inner.blocks);
                grid.add(new Cell(tidy, row.head(), Cell.Reach.OWN), place.columns(), place.rows());
            }
        }
        return grid.table();
    }
}
