package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.CheckboxGlyphs;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.TextStyle;

/** The text of a paragraph. */
final class WordLine {
    private static final Pattern FIELD_LINK = Pattern.compile("HYPERLINK\\s+\"(https?://[^\"\\s\\\\<>]+)\"");

    /** Letters of symbol fonts are in this range of the private use area. */
    private static final int SYMBOLS = 0xF000;

    private final WordContext wordContext;
    private final LineBuilder text = new LineBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final Set<String> asides = new TreeSet<>();
    private final StringBuilder instruction = new StringBuilder();
    /** Whether what follows is the code of a field, which nobody sees. */
    private boolean inCode;

    private String fieldLink = "";

    WordLine(WordContext wordContext) {
        this.wordContext = wordContext;
    }

    Line read(Element paragraph) {
        children(paragraph, TextStyle.PLAIN);
        return text.build();
    }

    /** Boxes with text that hang on the paragraph. */
    List<Element> textBoxes() {
        return textBoxes;
    }

    Set<String> asides() {
        return asides;
    }

    private void children(Element parent, TextStyle textStyle) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "r" -> run(child, textStyle);
                case "hyperlink" -> {
                    String link = wordContext.relations().link(Xml.attribute(child, "id"));
                    children(child, link.isEmpty() ? textStyle : textStyle.withLink(link));
                }
                case "sdt" -> control(child, textStyle);
                case "ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdtContent", "dir", "bdo" ->
                    children(child, textStyle);
                case "AlternateContent" -> pictured(child);
                case "oMath", "oMathPara" -> formula(child, textStyle);
                default -> {}
            }
        }
    }

    private void formula(Element formula, TextStyle textStyle) {
        asides.add("Formulas are there as plain letters on one line; look at them.");
        formula.selectStream("*")
                .filter(element -> Xml.name(element).equals("t"))
                .forEach(element -> words(element.wholeText(), textStyle));
    }

    /** A box to tick that can be ticked on screen. */
    private void control(Element control, TextStyle textStyle) {
        Element properties = Xml.child(control, "sdtPr");
        Element box = Xml.child(properties, "checkbox");
        if (box == null) {
            children(control, textStyle);
            return;
        }
        boolean ticked = Xml.value(box, "checked").matches("1|true|on");
        text.text((ticked ? CheckboxGlyphs.ticked() : CheckboxGlyphs.empty()) + " ", textStyle);
    }

    private void run(Element run, TextStyle around) {
        Element properties = Xml.child(run, "rPr");
        if (Xml.isOn(properties, "vanish")) {
            asides.add("Left out: hidden text.");
            return;
        }
        TextStyle textStyle = Xml.isOn(properties, "b") ? around.withStrong() : around;
        textStyle = Xml.isOn(properties, "i") ? textStyle.withStress() : textStyle;
        textStyle = fieldLink.isEmpty() ? textStyle : textStyle.withLink(fieldLink);
        for (Element part : run.children()) {
            part(part, textStyle, properties);
        }
    }

    private void part(Element part, TextStyle textStyle, @Nullable Element properties) {
        switch (Xml.name(part)) {
            case "t" -> words(part.wholeText(), textStyle);
            case "tab", "ptab" -> words(" ", textStyle);
            case "br", "cr" -> text.lineBreak();
            case "noBreakHyphen" -> words("-", textStyle);
            case "sym" -> symbol(Xml.attribute(part, "char"), textStyle);
            case "footnoteReference" -> note("footnote", part, textStyle);
            case "endnoteReference" -> note("endnote", part, textStyle);
            case "instrText" -> instruction.append(part.wholeText());
            case "fldChar" -> field(part, textStyle);
            case "ruby" -> ruby(part, textStyle);
            case "drawing", "pict", "object" -> picture(part, textStyle);
            case "AlternateContent" -> pictured(part);
            default -> {}
        }
    }

    /** Letters with others above them, which say how they sound. */
    private void ruby(Element ruby, TextStyle textStyle) {
        Element base = Xml.child(ruby, "rubyBase");
        if (base != null) {
            children(base, textStyle);
        }
    }

    private void words(String words, TextStyle textStyle) {
        if (!inCode) {
            text.text(words.replace('\n', ' '), textStyle);
        }
    }

    private void symbol(String code, TextStyle textStyle) {
        if (code.matches("[0-9A-Fa-f]{4}")) {
            int point = Integer.parseInt(code, 16);
            // Some programs write the letter of the font without its range.
            words(Character.toString(point < 0x100 ? point + SYMBOLS : point), textStyle);
        }
    }

    private void note(String sort, Element mark, TextStyle textStyle) {
        text.text("", textStyle.withNote(wordContext.notes().number(sort, Xml.attribute(mark, "id"))));
    }

    /** A field has a code, then what it shows. A link's code has its address; an old form's box has its state. */
    private void field(Element mark, TextStyle textStyle) {
        switch (Xml.attribute(mark, "fldCharType")) {
            case "begin" -> {
                inCode = true;
                instruction.setLength(0);
                Element box = Xml.first(mark, "checkBox");
                if (box != null) {
                    boolean ticked =
                            Xml.isOn(box, "checked") || Xml.child(box, "checked") == null && Xml.isOn(box, "default");
                    text.text((ticked ? CheckboxGlyphs.ticked() : CheckboxGlyphs.empty()) + " ", textStyle);
                }
            }
            case "separate" -> {
                inCode = false;
                Matcher link = FIELD_LINK.matcher(instruction);
                fieldLink = link.find() ? link.group(1) : "";
            }
            case "end" -> {
                inCode = false;
                fieldLink = "";
            }
            default -> {}
        }
    }

    /** Of two forms of one drawing the first is read. */
    private void pictured(Element alternatives) {
        Element choice = Xml.child(alternatives, "Choice");
        if (choice != null) {
            picture(choice, TextStyle.PLAIN);
        }
    }

    private void picture(Element drawing, TextStyle textStyle) {
        List<Element> boxes = new ArrayList<>();
        drawing.select("*").stream()
                .filter(element -> Xml.name(element).equals("txbxContent"))
                .filter(element -> element.parents().stream()
                        .noneMatch(parent -> Xml.name(parent).equals("txbxContent")
                                && parent.parents().contains(drawing)))
                .forEach(boxes::add);
        textBoxes.addAll(boxes);
        new WordImages(wordContext, text, textStyle).read(drawing);
    }
}
