package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.DocumentLink;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.ListMarkers;
import org.kitpress.importer.document.TextStyle;

/** Reads the text of a paragraph. */
final class WordLine {
    private static final Pattern FIELD_LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final WordContext context;
    private final LineBuilder text = new LineBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final Set<String> notices = new TreeSet<>();
    private final StringBuilder instruction = new StringBuilder();
    /** Whether the current run is part of a field's code, which is not shown. */
    private boolean inFieldCode;

    private String fieldLink = "";
    private String paragraphStyle = "";
    /** The symbol font of the current run; null for a font of letters. */
    private @Nullable SymbolFont symbols;

    WordLine(WordContext context) {
        this.context = context;
    }

    Line read(Element paragraph) {
        paragraphStyle = Xml.value(Xml.child(paragraph, "pPr"), "pStyle");
        children(paragraph, TextStyle.PLAIN);
        return text.build();
    }

    /** The text boxes anchored in the paragraph. */
    List<Element> textBoxes() {
        return textBoxes;
    }

    Set<String> notices() {
        return notices;
    }

    private void children(Element parent, TextStyle style) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "r" -> run(child, style);
                case "hyperlink" -> {
                    String link = link(context.relations().externalTarget(Xml.attribute(child, "id")));
                    children(child, link.isEmpty() ? style : style.withLink(link));
                }
                case "sdt" -> contentControl(child, style);
                case "ins", "moveTo", "smartTag", "customXml", "fldSimple", "sdtContent", "dir", "bdo" ->
                    children(child, style);
                case "AlternateContent" -> alternateContent(child);
                case "oMath", "oMathPara" -> formula(child, style);
                default -> {}
            }
        }
    }

    /** The address if a draft can keep it; otherwise empty, after a notice. */
    private String link(String target) {
        if (DocumentLink.isOutside(target) && DocumentLink.isComplete(target)) {
            return target;
        }
        if (!target.isEmpty()) {
            notices.add(
                    DocumentLink.isOutside(target)
                            ? DocumentLink.INCOMPLETE
                            : "Removed links to other files, and kept their text.");
        }
        return "";
    }

    private void formula(Element formula, TextStyle style) {
        notices.add("Formulas became plain text on one line. Check them.");
        Xml.descendants(formula, "t").forEach(element -> addText(element.wholeText(), style));
    }

    /** A content control; it may be a checkbox. */
    private void contentControl(Element control, TextStyle style) {
        Element properties = Xml.child(control, "sdtPr");
        Element box = Xml.child(properties, "checkbox");
        if (box == null) {
            children(control, style);
            return;
        }
        boolean ticked = Xml.value(box, "checked").matches("1|true|on");
        text.text(ListMarkers.box(ticked) + " ", style);
    }

    private void run(Element run, TextStyle around) {
        Element properties = Xml.child(run, "rPr");
        if (Xml.isEnabled(properties, "vanish")) {
            notices.add("Skipped: hidden text.");
            return;
        }
        TextStyle style = Xml.isEnabled(properties, "b") ? around.withStrong() : around;
        style = Xml.isEnabled(properties, "i") ? style.withEmphasis() : style;
        style = Xml.isEnabled(property(properties, "strike")) || Xml.isEnabled(property(properties, "dstrike"))
                ? style.withStruck()
                : style;
        style = switch (Xml.attribute(property(properties, "vertAlign"), "val")) {
            case "superscript" -> style.withScript(TextStyle.Script.RAISED);
            case "subscript" -> style.withScript(TextStyle.Script.LOWERED);
            default -> style;
        };
        style = fieldLink.isEmpty() ? style : style.withLink(fieldLink);
        Element fonts = property(properties, "rFonts");
        symbols = SymbolFont.named(Xml.attribute(fonts, "ascii"));
        symbols = symbols == null ? SymbolFont.named(Xml.attribute(fonts, "hAnsi")) : symbols;
        for (Element part : run.children()) {
            part(part, style, properties);
        }
    }

    private @Nullable Element property(@Nullable Element own, String name) {
        return context.styles().runProperty(own, paragraphStyle, name);
    }

    private void part(Element part, TextStyle style, @Nullable Element properties) {
        switch (Xml.name(part)) {
            case "t" -> addText(symbols == null ? part.wholeText() : translated(part.wholeText(), symbols), style);
            case "tab", "ptab" -> addText(" ", style);
            case "br", "cr" -> text.lineBreak();
            case "noBreakHyphen" -> addText("-", style);
            case "sym" -> symbol(part, style);
            case "footnoteReference" -> note("footnote", part, style);
            case "endnoteReference" -> note("endnote", part, style);
            case "instrText" -> instruction.append(part.wholeText());
            case "fldChar" -> field(part, style);
            case "ruby" -> ruby(part, style);
            case "drawing", "pict", "object" -> drawing(part, style);
            case "AlternateContent" -> alternateContent(part);
            default -> {}
        }
    }

    /** Ruby text; the pronunciation above the base characters follows them in brackets. */
    private void ruby(Element ruby, TextStyle style) {
        Element base = Xml.child(ruby, "rubyBase");
        Element above = Xml.child(ruby, "rt");
        if (base != null) {
            children(base, style);
        }
        if (above != null && above.hasText()) {
            text.openRuby(style);
            children(above, style);
            text.text(")", style);
        }
    }

    private void addText(String words, TextStyle style) {
        if (!inFieldCode) {
            text.text(words.replace('\n', ' '), style);
        }
    }

    private void symbol(Element part, TextStyle style) {
        String code = Xml.attribute(part, "char");
        SymbolFont font = SymbolFont.named(Xml.attribute(part, "font"));
        if (code.matches("[0-9A-Fa-f]{1,5}")) {
            String character = Character.toString(Integer.parseInt(code, 16));
            addText(font == null ? character : translated(character, font), style);
        }
    }

    private String translated(String characters, SymbolFont font) {
        SymbolFont.Translation translation = font.translate(characters);
        if (translation.lost() > 0) {
            notices.add("Skipped: characters of a symbol font that no other font has.");
        }
        return translation.text();
    }

    private void note(String type, Element mark, TextStyle style) {
        text.text("", style.withNote(context.notes().number(type, Xml.attribute(mark, "id"))));
    }

    /**
     * A field has code, then a result. The code of a link contains its address; a legacy form checkbox has its state.
     */
    private void field(Element mark, TextStyle style) {
        switch (Xml.attribute(mark, "fldCharType")) {
            case "begin" -> {
                inFieldCode = true;
                instruction.setLength(0);
                Element box = Xml.descendant(mark, "checkBox");
                if (box != null) {
                    boolean ticked = Xml.isEnabled(box, "checked")
                            || Xml.child(box, "checked") == null && Xml.isEnabled(box, "default");
                    text.text(ListMarkers.box(ticked) + " ", style);
                }
            }
            case "separate" -> {
                inFieldCode = false;
                Matcher link = FIELD_LINK.matcher(instruction);
                fieldLink = link.find() ? link(link.group(1)) : "";
            }
            case "end" -> {
                inFieldCode = false;
                fieldLink = "";
            }
            default -> {}
        }
    }

    /** Reads the first of several representations of a drawing. */
    private void alternateContent(Element alternatives) {
        Element choice = Xml.child(alternatives, "Choice");
        if (choice != null) {
            drawing(choice, TextStyle.PLAIN);
        }
    }

    private void drawing(Element drawing, TextStyle style) {
        Xml.descendants(drawing, "txbxContent")
                .filter(element -> element.parents().stream()
                        .noneMatch(parent -> Xml.name(parent).equals("txbxContent")
                                && parent.parents().contains(drawing)))
                .forEach(textBoxes::add);
        new WordImages(context, text, style).read(drawing);
    }
}
