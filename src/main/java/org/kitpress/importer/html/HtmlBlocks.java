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
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.DocumentLink;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.ListMarkers;
import org.kitpress.importer.document.TextStyle;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Splits a page into blocks in reading order. Text between block elements becomes a paragraph. */
final class HtmlBlocks {
    private static final Pattern UNTAGGED_ITEM_END = Pattern.compile(";(\\s+(and|or|y|o))?\\s+(?=\\p{Lu})");

    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> notices = new TreeSet<>();
    private final ImageFiles images;
    private LineBuilder text = new LineBuilder();

    HtmlBlocks(ImageFiles images) {
        this.images = images;
    }

    void read(Element parent) throws UnreadableDocumentException {
        children(parent, TextStyle.PLAIN);
        endParagraph();
    }

    List<Block> blocks() {
        return blocks;
    }

    Set<String> notices() {
        return notices;
    }

    private void children(Element parent, TextStyle style) throws UnreadableDocumentException {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.text(words.getWholeText().replace('\n', ' '), style);
            } else if (node instanceof Element element) {
                element(element, style);
            }
        }
    }

    private void element(Element element, TextStyle style) throws UnreadableDocumentException {
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
            case "b", "strong" -> children(element, StyleSheets.look(element, style.withStrong()));
            case "i", "em", "cite", "dfn" -> children(element, StyleSheets.look(element, style.withEmphasis()));
            case "s", "strike", "del" -> children(element, style.withStruck());
            case "sup" -> script(element, style, TextStyle.Script.RAISED);
            case "sub" -> script(element, style, TextStyle.Script.LOWERED);
            case "rt" -> {
                text.openRuby(style);
                children(element, style);
                text.text(")", style);
            }
            case "rp" -> {}
            case "q" -> {
                text.text("\u201C", style);
                children(element, style);
                text.text("\u201D", style);
            }
            case "abbr" -> {
                explained(element);
                children(element, style);
            }
            case "a" -> children(element, link(element, style));
            case "img" -> image(element, style);
            case "input" -> formInput(element, style);
            default -> other(element, style);
        }
    }

    private void other(Element element, TextStyle style) throws UnreadableDocumentException {
        if (element.hasAttr(HtmlNotes.NUMBER_ATTRIBUTE)) {
            text.text("", style.withNote(element.attr(HtmlNotes.NUMBER_ATTRIBUTE)));
        } else if (element.normalName().matches("dt|summary")) {
            endParagraph();
            children(element, style.withStrong());
            endParagraph();
        } else if (element.isBlock() || element.normalName().matches("dd|option|figcaption|caption")) {
            endParagraph();
            children(element, style);
            endParagraph();
        } else {
            children(element, StyleSheets.look(element, style));
        }
    }

    /** The mark of a footnote is raised anyway. */
    private void script(Element element, TextStyle style, TextStyle.Script script) throws UnreadableDocumentException {
        if (element.hasAttr(HtmlNotes.NUMBER_ATTRIBUTE)) {
            other(element, style);
        } else {
            children(element, style.withScript(script));
        }
    }

    private void heading(Element element) throws UnreadableDocumentException {
        endParagraph();
        HtmlBlocks inner = new HtmlBlocks(images);
        inner.read(element);
        notices.addAll(inner.notices);
        Line line = inner.blocks.stream().map(Block::line).reduce(Line.EMPTY, HtmlBlocks::join);
        if (!line.isBlank()) {
            blocks.add(new Block.Heading(element.normalName().charAt(1) - '0', line));
        }
    }

    private static Line join(Line first, Line second) {
        return first.isBlank() ? second : first.append(second);
    }

    private void list(Element list, int depth) throws UnreadableDocumentException {
        boolean ordered = list.normalName().equals("ol");
        int number = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Node node : list.childNodes()) {
            if (node instanceof TextNode words) {
                untaggedItems(words, depth);
            } else if (node instanceof Element child && child.normalName().matches("ul|ol|menu")) {
                list(child, depth + 1);
            } else if (node instanceof Element child) {
                number = child.attr("value").matches("\\d{1,4}") ? Integer.parseInt(child.attr("value")) : number;
                item(child, depth, ordered ? number++ : 0);
            }
        }
    }

    /** Text in a list that is in no item: items whose tags were forgotten, separated by semicolons. */
    private void untaggedItems(TextNode node, int depth) {
        Line line = Line.of(node.getWholeText().replace('\n', ' '));
        Matcher end = UNTAGGED_ITEM_END.matcher(line.plain());
        int start = 0;
        while (end.find()) {
            blocks.add(new Block.Item(depth, 0, Checkbox.NONE, line.slice(start, end.end())));
            start = end.end();
        }
        if (!line.slice(start).isBlank()) {
            blocks.add(new Block.Item(depth, 0, Checkbox.NONE, line.slice(start)));
        }
    }

    /** Adds a list item. Its paragraphs become one text; lists and tables in it follow as blocks. */
    private void item(Element element, int depth, int number) throws UnreadableDocumentException {
        HtmlBlocks inner = new HtmlBlocks(images);
        inner.read(element);
        notices.addAll(inner.notices);
        Line own = Line.EMPTY;
        List<Block> below = new ArrayList<>();
        for (Block block : inner.blocks) {
            if (block instanceof Block.Paragraph || block instanceof Block.Heading) {
                own = own.appendLine(block.line());
            } else if (block instanceof Block.Item item) {
                below.add(new Block.Item(item.depth() + depth + 1, item.number(), item.checkbox(), item.text()));
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
        HtmlTable htmlTable = new HtmlTable(table, images);
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            children(caption, TextStyle.PLAIN);
            endParagraph();
        }
        if (htmlTable.isForLayout()) {
            for (Element cell : htmlTable.cells()) {
                read(cell);
            }
        } else {
            blocks.add(htmlTable.table(notices));
        }
    }

    /** Keeps links to the web. Relative links of the old site would be broken on the new one. */
    private TextStyle link(Element element, TextStyle style) {
        String target = DocumentLink.direct(
                element.absUrl("href").isEmpty() ? element.attr("href").strip() : element.absUrl("href"));
        if (DocumentLink.isOutside(target) && !element.attr("href").startsWith("#")) {
            if (DocumentLink.isComplete(target)) {
                return style.withLink(target);
            }
            notices.add(DocumentLink.INCOMPLETE);
            return style;
        }
        if (!target.isEmpty() && element.hasText() && !element.attr("href").matches("#(top)?")) {
            notices.add(
                    element.attr("href").startsWith("#")
                            ? DocumentLink.WITHIN
                            : "Removed links to other pages of the old site, and kept their text.");
        }
        return style;
    }

    /** Browsers show the words of an abbreviation when readers point to it. */
    private void explained(Element abbreviation) {
        String words = abbreviation.attr("title").strip();
        if (!words.isEmpty() && abbreviation.hasText() && !words.equals(abbreviation.text())) {
            notices.add("The page explains an abbreviation, which belongs in the glossary: " + abbreviation.text()
                    + " (" + words + ").");
        }
    }

    private void image(Element element, TextStyle style) {
        DocumentImage image = images.collect(element);
        String alt = ImageFiles.altOf(element);
        if (image != null) {
            text.image(image, style);
        } else if (!alt.isBlank()) {
            text.text(" " + DocumentImage.placeholder(alt) + " ", style);
        }
    }

    private void formInput(Element element, TextStyle style) {
        switch (element.attr("type").toLowerCase(java.util.Locale.ROOT)) {
            case "checkbox", "radio" -> text.text(ListMarkers.box(element.hasAttr("checked")) + " ", style);
            case "hidden", "submit", "button", "reset", "image" -> {}
            default ->
                text.text(
                        element.attr("value").isBlank()
                                ? " ______ "
                                : element.attr("value").replace('\n', ' '),
                        style);
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
