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

/** Reads the paragraphs and tables of a part as blocks. */
final class WordBlocks {
    /** Real documents nest tables and controls only a few levels deep. */
    private static final int MAX_DEPTH = 60;

    static final String EMBEDDED =
            "Skipped: content embedded from another file. Save the document in a word processor and"
                    + " import it again.";

    private static final String TABLE_OF_CONTENTS = "Skipped: the table of contents. The website generates its own.";

    private final WordContext context;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> notices = new TreeSet<>();

    WordBlocks(WordContext context) {
        this(context, 0);
    }

    private WordBlocks(WordContext context, int depth) {
        this.context = context;
        this.depth = depth;
    }

    List<Block> blocks() {
        return blocks;
    }

    Set<String> notices() {
        return notices;
    }

    void read(Element parent) throws UnreadableDocumentException {
        read(parent, depth);
    }

    private void read(Element parent, int level) throws UnreadableDocumentException {
        if (level > MAX_DEPTH) {
            throw new UnreadableDocumentException(
                    "tables or other parts of the document are nested more than " + MAX_DEPTH + " levels deep",
                    "Move the inner tables out of the outer ones.");
        }
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "p" -> {
                    if (!isJoinedToNext(child)) {
                        paragraph(child, level);
                    }
                }
                case "tbl" -> blocks.add(table(child, level));
                case "sdt" -> contentControl(child, level);
                case "altChunk", "subDoc" -> notices.add(EMBEDDED);
                case "AlternateContent" -> {
                    Element first = Xml.firstAlternative(child);
                    if (first != null) {
                        read(first, level + 1);
                    }
                }
                case "oMathPara" -> paragraph(child, level);
                case "sdtContent", "ins", "moveTo", "smartTag", "customXml", "txbxContent" -> read(child, level + 1);
                // Deleted text and properties have nothing for readers.
                default -> {}
            }
        }
    }

    /**
     * Whether a tracked change deletes the end of a paragraph, or it is only a large first letter. What is left of its text is moved to the start of the next
     * one.
     */
    private static boolean isJoinedToNext(Element paragraph) {
        Element mark = Xml.child(Xml.child(paragraph, "pPr"), "rPr");
        Element next = paragraph.nextElementSibling();
        boolean isDropCap = Xml.attribute(Xml.child(Xml.child(paragraph, "pPr"), "framePr"), "dropCap")
                .matches("drop|margin");
        if (Xml.child(mark, "del") == null && !isDropCap
                || next == null
                || !Xml.name(next).equals("p")) {
            return false;
        }
        Element properties = Xml.child(next, "pPr");
        int start = properties == null ? 0 : 1;
        List<Element> runs = paragraph.children().stream()
                .filter(child -> !Xml.name(child).equals("pPr"))
                .toList();
        next.insertChildren(properties == null ? 0 : properties.siblingIndex() + start, runs);
        return true;
    }

    /** A content control around paragraphs. The website generates its own table of contents. */
    private void contentControl(Element control, int level) throws UnreadableDocumentException {
        Element properties = Xml.child(control, "sdtPr");
        Element gallery = properties == null ? null : Xml.descendant(properties, "docPartGallery");
        if (Xml.attribute(gallery, "val").equals("Table of Contents")) {
            notices.add(TABLE_OF_CONTENTS);
            return;
        }
        read(control, level + 1);
    }

    private void paragraph(Element paragraph, int level) throws UnreadableDocumentException {
        Element properties = Xml.child(paragraph, "pPr");
        String style = Xml.value(properties, "pStyle");
        if (context.styles().name(style).matches("toc( heading|\\s*\\d)")) {
            notices.add(TABLE_OF_CONTENTS);
            return;
        }
        WordLine line = new WordLine(context);
        Line text = line.read(paragraph);
        notices.addAll(line.notices());
        Element own = Xml.child(properties, "numPr");
        WordNumbering.Marker marker = text.isBlank()
                ? null
                : context.numbering().next(own == null ? context.styles().numbering(style) : own);
        if (!text.isBlank()) {
            add(text, context.styles().headingLevel(properties), marker);
        }
        for (Element box : line.textBoxes()) {
            read(box, level + 1);
        }
    }

    private void add(Line text, int heading, WordNumbering.@Nullable Marker marker) {
        String label = marker == null ? "" : marker.label();
        boolean wordy = label.codePoints().filter(Character::isLetter).count() > 1;
        Line whole = wordy ? Line.of(label).append(text) : text;
        if (heading > 0) {
            if (!wordy && marker != null && marker.number() > 0) {
                notices.add("Left out the numbers of headings. Check references to them, such as \"see 2.1\".");
            }
            blocks.add(new Block.Heading(heading, whole));
        } else if (wordy || marker == null) {
            blocks.add(new Block.Paragraph(whole));
        } else {
            // The label of a bullet is a checkbox; that of a numbered item is its number.
            Line withLabel =
                    marker.number() == 0 && !label.isEmpty() ? Line.of(label).append(text) : text;
            blocks.add(new Block.Item(marker.depth(), marker.number(), Checkbox.NONE, withLabel));
        }
    }

    private Block.Table table(Element table, int level) throws UnreadableDocumentException {
        WordTable rows = new WordTable(table);
        TableGrid grid = new TableGrid();
        for (WordTable.Row row : rows.rows()) {
            grid.startRow();
            for (WordTable.SpanningCell cell : row.cells()) {
                WordBlocks inner = new WordBlocks(context, level + 1);
                inner.read(cell.cell());
                notices.addAll(inner.notices);
                if (inner.blocks.stream().anyMatch(Block.Table.class::isInstance)) {
                    notices.add(TableGrid.NESTED);
                }
                List<Block> content = BlockNormalizer.normalizeCell(inner.blocks);
                grid.add(new Cell(content, row.header(), Cell.Origin.HERE), cell.columns(), cell.rows());
            }
        }
        return grid.table();
    }
}
