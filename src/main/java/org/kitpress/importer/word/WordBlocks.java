package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.BlockNormalizer;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TableGrid;
import org.kitpress.importer.document.UnreadableDocumentException;

/** The paragraphs and tables of a part, as blocks. */
final class WordBlocks {
    /** Documents nest tables and controls a few levels deep. */
    private static final int DEEPEST = 60;

    private final WordContext wordContext;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> asides = new TreeSet<>();

    WordBlocks(WordContext wordContext) {
        this(wordContext, 0);
    }

    private WordBlocks(WordContext wordContext, int depth) {
        this.wordContext = wordContext;
        this.depth = depth;
    }

    List<Block> blocks() {
        return blocks;
    }

    Set<String> asides() {
        return asides;
    }

    void read(Element parent) throws UnreadableDocumentException {
        read(parent, depth);
    }

    private void read(Element parent, int level) throws UnreadableDocumentException {
        if (level > DEEPEST) {
            throw new UnreadableDocumentException(
                    "tables or other parts of the document are nested more than " + DEEPEST + " levels deep",
                    "Move the inner tables out of the outer ones.");
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
    private void control(Element control, int level) throws UnreadableDocumentException {
        Element properties = Xml.child(control, "sdtPr");
        Element gallery = properties == null ? null : Xml.first(properties, "docPartGallery");
        if (Xml.attribute(gallery, "val").equals("Table of Contents")) {
            asides.add("Left out: the table of contents, which the website makes itself.");
            return;
        }
        read(control, level + 1);
    }

    private void paragraph(Element paragraph, int level) throws UnreadableDocumentException {
        Element properties = Xml.child(paragraph, "pPr");
        String style = Xml.value(properties, "pStyle");
        if (wordContext.styles().name(style).matches("toc( heading|\\s*\\d)")) {
            asides.add("Left out: the table of contents, which the website makes itself.");
            return;
        }
        WordLine line = new WordLine(wordContext);
        Line text = line.read(paragraph);
        asides.addAll(line.asides());
        Element own = Xml.child(properties, "numPr");
        WordNumbering.Mark mark = text.isBlank()
                ? null
                : wordContext
                        .numbering()
                        .next(own == null ? wordContext.styles().numbering(style) : own);
        if (!text.isBlank()) {
            add(text, wordContext.styles().level(properties), mark);
        }
        for (Element box : line.textBoxes()) {
            read(box, level + 1);
        }
    }

    private void add(Line text, int heading, WordNumbering.@Nullable Mark mark) {
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
            blocks.add(new Block.Item(mark.depth(), mark.number(), Checkbox.NONE, signed));
        }
    }

    private Block.Table table(Element table, int level) throws UnreadableDocumentException {
        WordTable rows = new WordTable(table);
        TableGrid tableGrid = new TableGrid();
        for (WordTable.Row row : rows.rows()) {
            tableGrid.startRow();
            for (WordTable.Place place : row.places()) {
                WordBlocks inner = new WordBlocks(wordContext, level + 1);
                inner.read(place.cell());
                asides.addAll(inner.asides);
                List<Block> tidy = BlockNormalizer.lists(inner.blocks);
                tableGrid.add(new Cell(tidy, row.head(), Cell.Reach.OWN), place.columns(), place.rows());
            }
        }
        return tableGrid.table();
    }
}
