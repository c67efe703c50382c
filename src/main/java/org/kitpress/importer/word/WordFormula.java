package org.kitpress.importer.word;

import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.TextStyle;

/** Writes a formula as text on one line: {@code (a + b)/2}, {@code √(x)}, and raised and lowered characters. */
final class WordFormula {
    private final BiConsumer<String, TextStyle> text;

    /** @param text receives the parts of the formula, in order */
    WordFormula(BiConsumer<String, TextStyle> text) {
        this.text = text;
    }

    void read(Element element, TextStyle style) {
        switch (Xml.name(element)) {
            case "t" -> text.accept(element.wholeText(), style);
            case "f" -> {
                group(Xml.child(element, "num"), style);
                text.accept("/", style);
                group(Xml.child(element, "den"), style);
            }
            case "sSup" -> script(element, "sup", TextStyle.Script.RAISED, style);
            case "sSub" -> script(element, "sub", TextStyle.Script.LOWERED, style);
            case "rad" -> {
                inside(Xml.child(element, "deg"), style.withScript(TextStyle.Script.RAISED));
                text.accept("√(", style);
                inside(Xml.child(element, "e"), style);
                text.accept(")", style);
            }
            case "d" -> delimited(element, style);
            case "nary" -> {
                String sign = Xml.value(Xml.child(element, "naryPr"), "chr");
                text.accept(sign.isEmpty() ? "∫" : sign, style);
                inside(Xml.child(element, "sub"), style.withScript(TextStyle.Script.LOWERED));
                inside(Xml.child(element, "sup"), style.withScript(TextStyle.Script.RAISED));
                text.accept(" ", style);
                inside(Xml.child(element, "e"), style);
            }
            case "m" -> matrix(element, style);
            case "del", "moveFrom" -> {}
            default -> element.children().forEach(child -> read(child, style));
        }
    }

    private void inside(@Nullable Element element, TextStyle style) {
        if (element != null) {
            element.children().forEach(child -> read(child, style));
        }
    }

    private void script(Element element, String name, TextStyle.Script script, TextStyle style) {
        group(Xml.child(element, "e"), style);
        inside(Xml.child(element, name), style.withScript(script));
    }

    private void matrix(Element matrix, TextStyle style) {
        String before = "[";
        for (Element row : Xml.children(matrix, "mr")) {
            for (Element cell : Xml.children(row, "e")) {
                text.accept(before, style);
                inside(cell, style);
                before = ", ";
            }
            before = "; ";
        }
        text.accept("]", style);
    }

    private void delimited(Element element, TextStyle style) {
        Element properties = Xml.child(element, "dPr");
        text.accept(sign(properties, "begChr", "("), style);
        List<Element> parts = Xml.children(element, "e");
        for (int i = 0; i < parts.size(); i++) {
            text.accept(i == 0 ? "" : sign(properties, "sepChr", "|"), style);
            inside(parts.get(i), style);
        }
        text.accept(sign(properties, "endChr", ")"), style);
    }

    private static String sign(@Nullable Element properties, String name, String otherwise) {
        Element sign = Xml.child(properties, name);
        return sign == null ? otherwise : Xml.attribute(sign, "val");
    }

    /** A part in parentheses, unless it is a single name or number. */
    private void group(@Nullable Element part, TextStyle style) {
        boolean single = part == null || part.text().replace(" ", "").matches("[\\p{L}\\p{N}.,]*");
        text.accept(single ? "" : "(", style);
        inside(part, style);
        text.accept(single ? "" : ")", style);
    }
}
