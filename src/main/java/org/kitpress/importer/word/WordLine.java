package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.Look;
import org.kitpress.importer.document.Signs;

/** The text of a paragraph. */
final class WordLine {
    private static final Pattern FIELD_LINK = Pattern.compile("HYPERLINK\\s+\"(https?://[^\"\\s\\\\<>]+)\"");

    /** Letters of symbol fonts are in this range of the private use area. */
    private static final int SYMBOLS = 0xF000;

    private final Shared shared;
    private final LineBuilder text = new LineBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final Set<String> asides = new TreeSet<>();
    private final StringBuilder instruction = new StringBuilder();
    /** Whether what follows is the code of a field, which nobody sees. */
    private boolean inCode;

    private String fieldLink = "";

    WordLine(Shared shared) {
        this.shared = shared;
    }

    Line read(Element paragraph) {
        children(paragraph, Look.PLAIN);
        return text.build();
    }

    /** Boxes with text that hang on the paragraph. */
    List<Element> textBoxes() {
        return textBoxes;
    }

    Set<String> asides() {
        return asides;
    }

    private void children(Element parent, Look look) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "r" -> run(child, look);
                case "hyperlink" -> {
                    String link = shared.relations().link(Xml.attribute(child, "id"));
                    children(child, link.isEmpty() ? look : look.withLink(link));
                }
                case "sdt" -> control(child, look);
                case "ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdtContent", "dir", "bdo" ->
                    children(child, look);
                case "AlternateContent" -> pictured(child);
                case "oMath", "oMathPara" -> formula(child, look);
                default -> {}
            }
        }
    }

    private void formula(Element formula, Look look) {
        asides.add("Formulas are there as plain letters on one line; look at them.");
        formula.selectStream("*")
                .filter(element -> Xml.name(element).equals("t"))
                .forEach(element -> words(element.wholeText(), look));
    }

    /** A box to tick that can be ticked on screen. */
    private void control(Element control, Look look) {
        Element properties = Xml.child(control, "sdtPr");
        Element box = Xml.child(properties, "checkbox");
        if (box == null) {
            children(control, look);
            return;
        }
        boolean ticked = Xml.value(box, "checked").matches("1|true|on");
        text.text((ticked ? Signs.ticked() : Signs.empty()) + " ", look);
    }

    private void run(Element run, Look around) {
        Element properties = Xml.child(run, "rPr");
        if (Xml.isOn(properties, "vanish")) {
            asides.add("Left out: hidden text.");
            return;
        }
        Look look = Xml.isOn(properties, "b") ? around.withStrong() : around;
        look = Xml.isOn(properties, "i") ? look.withStress() : look;
        look = fieldLink.isEmpty() ? look : look.withLink(fieldLink);
        for (Element part : run.children()) {
            part(part, look, properties);
        }
    }

    private void part(Element part, Look look, @Nullable Element properties) {
        switch (Xml.name(part)) {
            case "t" -> words(part.wholeText(), look);
            case "tab", "ptab" -> words(" ", look);
            case "br", "cr" -> text.lineBreak();
            case "noBreakHyphen" -> words("-", look);
            case "sym" -> symbol(Xml.attribute(part, "char"), look);
            case "footnoteReference" -> note("footnote", part, look);
            case "endnoteReference" -> note("endnote", part, look);
            case "instrText" -> instruction.append(part.wholeText());
            case "fldChar" -> field(part, look);
            case "ruby" -> ruby(part, look);
            case "drawing", "pict", "object" -> picture(part, look);
            case "AlternateContent" -> pictured(part);
            default -> {}
        }
    }

    /** Letters with others above them, which say how they sound. */
    private void ruby(Element ruby, Look look) {
        Element base = Xml.child(ruby, "rubyBase");
        if (base != null) {
            children(base, look);
        }
    }

    private void words(String words, Look look) {
        if (!inCode) {
            text.text(words.replace('\n', ' '), look);
        }
    }

    private void symbol(String code, Look look) {
        if (code.matches("[0-9A-Fa-f]{4}")) {
            int point = Integer.parseInt(code, 16);
            // Some programs write the letter of the font without its range.
            words(Character.toString(point < 0x100 ? point + SYMBOLS : point), look);
        }
    }

    private void note(String sort, Element mark, Look look) {
        text.text("", look.withNote(shared.notes().number(sort, Xml.attribute(mark, "id"))));
    }

    /** A field has a code, then what it shows. A link's code has its address; an old form's box has its state. */
    private void field(Element mark, Look look) {
        switch (Xml.attribute(mark, "fldCharType")) {
            case "begin" -> {
                inCode = true;
                instruction.setLength(0);
                Element box = Xml.first(mark, "checkBox");
                if (box != null) {
                    boolean ticked =
                            Xml.isOn(box, "checked") || Xml.child(box, "checked") == null && Xml.isOn(box, "default");
                    text.text((ticked ? Signs.ticked() : Signs.empty()) + " ", look);
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
            picture(choice, Look.PLAIN);
        }
    }

    private void picture(Element drawing, Look look) {
        List<Element> boxes = new ArrayList<>();
        drawing.select("*").stream()
                .filter(element -> Xml.name(element).equals("txbxContent"))
                .filter(element -> element.parents().stream()
                        .noneMatch(parent -> Xml.name(parent).equals("txbxContent")
                                && parent.parents().contains(drawing)))
                .forEach(boxes::add);
        textBoxes.addAll(boxes);
        new WordPictures(shared, text, look).read(drawing);
    }
}
