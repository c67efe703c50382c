package org.kitpress.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Checkbox;
import org.kitpress.importer.document.CheckboxGlyphs;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.TextStyle;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Cuts a page into blocks, in reading order. Text that stands beside blocks becomes a paragraph of its own. */
final class HtmlBlocks {
    private static final Pattern LOOSE_END = Pattern.compile(";(\\s+(and|or|y|o))?\\s+(?=\\p{Lu})");

    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> asides = new TreeSet<>();
    private final ImageFiles pictures;
    private LineBuilder text = new LineBuilder();

    HtmlBlocks(ImageFiles pictures) {
        this.pictures = pictures;
    }

    void read(Element parent) throws UnreadableDocumentException {
        children(parent, TextStyle.PLAIN);
        endParagraph();
    }

    List<Block> blocks() {
        return blocks;
    }

    Set<String> asides() {
        return asides;
    }

    private void children(Element parent, TextStyle textStyle) throws UnreadableDocumentException {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.text(words.getWholeText().replace('\n', ' '), textStyle);
            } else if (node instanceof Element element) {
                element(element, textStyle);
            }
        }
    }

    private void element(Element element, TextStyle textStyle) throws UnreadableDocumentException {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol", "menu" -> {
                endParagraph();
                list(element, 0);
            }
            case "table" -> {
                endParagraph();
                table(element);
            }
            case "pre" -> {
                endParagraph();
                blocks.add(new Block.Verbatim(element.wholeText()));
            }
            case "br" -> text.lineBreak();
            case "b", "strong" -> children(element, textStyle.withStrong());
            case "i", "em", "cite", "dfn" -> children(element, textStyle.withStress());
            case "a" -> children(element, link(element, textStyle));
            case "img" -> picture(element, textStyle);
            case "input" -> input(element, textStyle);
            default -> other(element, textStyle);
        }
    }

    private void other(Element element, TextStyle textStyle) throws UnreadableDocumentException {
        if (element.hasAttr(HtmlNotes.NOTE)) {
            text.text("", textStyle.withNote(element.attr(HtmlNotes.NOTE)));
        } else if (element.normalName().matches("dt|summary")) {
            endParagraph();
            children(element, textStyle.withStrong());
            endParagraph();
        } else if (element.isBlock() || element.normalName().matches("dd|option|figcaption|caption")) {
            endParagraph();
            children(element, textStyle);
            endParagraph();
        } else {
            children(element, textStyle);
        }
    }

    private void heading(Element element) throws UnreadableDocumentException {
        endParagraph();
        HtmlBlocks inner = new HtmlBlocks(pictures);
        inner.read(element);
        asides.addAll(inner.asides);
        Line line = inner.blocks.stream().map(Block::words).reduce(Line.EMPTY, HtmlBlocks::join);
        if (!line.isBlank()) {
            blocks.add(new Block.Heading(element.normalName().charAt(1) - '0', line));
        }
    }

    private static Line join(Line first, Line second) {
        return first.isBlank() ? second : first.and(second);
    }

    private void list(Element list, int depth) throws UnreadableDocumentException {
        boolean ordered = list.normalName().equals("ol");
        int number = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Node node : list.childNodes()) {
            if (node instanceof TextNode words) {
                loose(words, depth);
            } else if (node instanceof Element child && child.normalName().matches("ul|ol|menu")) {
                list(child, depth + 1);
            } else if (node instanceof Element child) {
                number = child.attr("value").matches("\\d{1,4}") ? Integer.parseInt(child.attr("value")) : number;
                item(child, depth, ordered ? number++ : 0);
            }
        }
    }

    /** Words that stand in a list but in no item of it: items whose tags were forgotten, as semicolons tell. */
    private void loose(TextNode words, int depth) {
        Line line = Line.of(words.getWholeText().replace('\n', ' '));
        Matcher end = LOOSE_END.matcher(line.plain());
        int start = 0;
        while (end.find()) {
            blocks.add(new Block.Item(depth, 0, Checkbox.NONE, line.cut(start, end.end())));
            start = end.end();
        }
        if (!line.cut(start).isBlank()) {
            blocks.add(new Block.Item(depth, 0, Checkbox.NONE, line.cut(start)));
        }
    }

    /** An item has the paragraphs in it as one text; lists and tables in it follow. */
    private void item(Element element, int depth, int number) throws UnreadableDocumentException {
        HtmlBlocks inner = new HtmlBlocks(pictures);
        inner.read(element);
        asides.addAll(inner.asides);
        Line own = Line.EMPTY;
        List<Block> below = new ArrayList<>();
        for (Block block : inner.blocks) {
            if (block instanceof Block.Paragraph || block instanceof Block.Heading) {
                own = own.over(block.words());
            } else if (block instanceof Block.Item item) {
                below.add(new Block.Item(item.depth() + depth + 1, item.number(), item.box(), item.text()));
            } else {
                below.add(block);
            }
        }
        if (!own.isBlank()) {
            blocks.add(new Block.Item(depth, number, Checkbox.NONE, own));
        }
        blocks.addAll(below);
    }

    private void table(Element table) throws UnreadableDocumentException {
        HtmlTable read = new HtmlTable(table, pictures);
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            children(caption, TextStyle.PLAIN);
            endParagraph();
        }
        if (read.isForLayout()) {
            for (Element cell : read.cells()) {
                read(cell);
            }
        } else {
            blocks.add(read.table(asides));
        }
    }

    /** Links within the old site lead nowhere in the new one, so only those to the web are kept. */
    private TextStyle link(Element element, TextStyle textStyle) {
        String target = element.absUrl("href").isEmpty() ? element.attr("href").strip() : element.absUrl("href");
        if (target.matches("(?i)(https?://|mailto:)[^\\s<>\"\\\\]+")
                && !element.attr("href").startsWith("#")) {
            return textStyle.withLink(target);
        }
        if (!target.isEmpty() && !target.startsWith("#") && element.hasText()) {
            asides.add("Links to other pages of the old site were taken out; their words are there.");
        }
        return textStyle;
    }

    private void picture(Element element, TextStyle textStyle) {
        DocumentImage documentImage = pictures.find(element);
        String words = ImageFiles.wordsOf(element);
        if (documentImage != null) {
            text.picture(documentImage, textStyle);
        } else if (!words.isBlank()) {
            text.text(" " + DocumentImage.inWords(words) + " ", textStyle);
        }
    }

    private void input(Element element, TextStyle textStyle) {
        switch (element.attr("type").toLowerCase(java.util.Locale.ROOT)) {
            case "checkbox", "radio" ->
                text.text(
                        (element.hasAttr("checked") ? CheckboxGlyphs.ticked() : CheckboxGlyphs.empty()) + " ",
                        textStyle);
            case "hidden", "submit", "button", "reset", "image" -> {}
            default ->
                text.text(
                        element.attr("value").isBlank()
                                ? " ______ "
                                : element.attr("value").replace('\n', ' '),
                        textStyle);
        }
    }

    private void endParagraph() {
        Line line = text.build();
        text = new LineBuilder();
        if (!line.isBlank()) {
            blocks.add(new Block.Paragraph(line));
        }
    }
}
