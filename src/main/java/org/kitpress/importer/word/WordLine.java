package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    /** A field that shows the end of its own code. */
    private static final Pattern BUTTON = Pattern.compile("(?i)\\s*(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*)");

    /** The code of a field that is a link: an address, or a place in it or, without an address, in the document. */
    private static final Pattern FIELD_LINK =
            Pattern.compile("HYPERLINK(?:\\s+\"([^\"]+)\")?+(?:\\s+\\\\l\\s+\"([^\"]+)\")?+");

    private final WordContext context;
    private final LineBuilder text = new LineBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final Set<String> notices = new TreeSet<>();
    private final WordFields fields = new WordFields();
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
                    String target = context.relations().externalTarget(Xml.attribute(child, "id"));
                    children(child, linked(style, link(target, Xml.attribute(child, "anchor"))));
                }
                case "fldSimple" -> children(child, linked(style, link(Xml.attribute(child, "instr"))));
                case "sdt" -> contentControl(child, style);
                case "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo" -> children(child, style);
                case "AlternateContent" -> alternateContent(child);
                case "subDoc" -> notices.add(WordBlocks.EMBEDDED);
                case "oMath", "oMathPara" -> formula(child, style);
                default -> {}
            }
        }
    }

    private static TextStyle linked(TextStyle style, String link) {
        return link.isEmpty() ? style : style.withLink(link);
    }

    /** The address in the code of a field; empty if it is none that a draft can keep. */
    private String link(String fieldCode) {
        Matcher link = FIELD_LINK.matcher(fieldCode);
        return link.find()
                ? link(Objects.requireNonNullElse(link.group(1), ""), Objects.requireNonNullElse(link.group(2), ""))
                : "";
    }

    /**
     * The address if a draft can keep it; otherwise empty, after a notice.
     *
     * @param place a place on the page, or in this document if there is no target; may be empty
     */
    private String link(String written, String place) {
        String target = DocumentLink.direct(written);
        if (DocumentLink.isOutside(target) && DocumentLink.isComplete(target)) {
            return place.isEmpty() || target.indexOf('#') >= 0 ? target : target + "#" + place.replace(" ", "%20");
        }
        if (target.isEmpty() && !place.isEmpty()) {
            notices.add(DocumentLink.WITHIN);
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
        new WordFormula(this::addText).read(formula, style);
    }

    /** A content control; it may be a checkbox. */
    private void contentControl(Element control, TextStyle style) {
        Element box = Xml.child(Xml.child(control, "sdtPr"), "checkbox");
        if (box == null) {
            children(control, style);
        } else {
            text.text(ListMarkers.box(Xml.value(box, "checked").matches("1|true|on")) + " ", style);
        }
    }

    private void run(Element run, TextStyle around) {
        Element properties = Xml.child(run, "rPr");
        if (Xml.isEnabled(property(properties, "vanish"))) {
            notices.add("Skipped: hidden text.");
            return;
        }
        // The style of a paragraph makes headings and labels bold, which is no emphasis.
        TextStyle style =
                Xml.isEnabled(context.styles().runProperty(properties, "", "b")) ? around.withStrong() : around;
        style = Xml.isEnabled(context.styles().runProperty(properties, "", "i")) ? style.withEmphasis() : style;
        if (Xml.isEnabled(properties, "highlight") && run.hasText()) {
            notices.add("Left out the color behind highlighted text. Check what it marks.");
        }
        style = Xml.isEnabled(property(properties, "strike")) || Xml.isEnabled(property(properties, "dstrike"))
                ? style.withStruck()
                : style;
        style = switch (Xml.attribute(property(properties, "vertAlign"), "val")) {
            case "superscript" -> style.withScript(TextStyle.Script.RAISED);
            case "subscript" -> style.withScript(TextStyle.Script.LOWERED);
            default -> style;
        };
        style = linked(style, fields.link());
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
            case "instrText" -> fields.addCode(part.wholeText());
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
        if (!fields.isHidden()) {
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
     * A field has code, then a result. The code of a link contains its address; a checkbox or a list of an old form has
     * its state.
     */
    private void field(Element mark, TextStyle style) {
        switch (Xml.attribute(mark, "fldCharType")) {
            case "begin" -> {
                fields.begin();
                Element box = Xml.descendant(mark, "checkBox");
                if (box != null) {
                    boolean ticked = Xml.isEnabled(box, "checked")
                            || Xml.child(box, "checked") == null && Xml.isEnabled(box, "default");
                    text.text(ListMarkers.box(ticked) + " ", style);
                }
                Element list = Xml.descendant(mark, "ddList");
                if (list != null) {
                    text.text(chosen(list), style);
                }
            }
            case "separate" -> fields.separate(link(fields.code()));
            case "end" -> {
                Matcher button = BUTTON.matcher(fields.code());
                if (fields.end() && button.matches()) {
                    addText(button.group(1), style);
                }
            }
            default -> {}
        }
    }

    /** The entry of a list in an old form that is shown: the chosen one, or else the first. */
    private static String chosen(Element list) {
        List<Element> entries = Xml.children(list, "listEntry");
        String index = Xml.value(list, Xml.child(list, "result") == null ? "default" : "result");
        int at = index.matches("\\d{1,4}") ? Integer.parseInt(index) : 0;
        return at < entries.size() ? Xml.attribute(entries.get(at), "val") : "";
    }

    /** Reads the first of several representations of a drawing. */
    private void alternateContent(Element alternatives) {
        Element first = Xml.firstAlternative(alternatives);
        if (first != null) {
            drawing(first, TextStyle.PLAIN);
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
