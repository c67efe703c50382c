package org.kitpress.importer.word;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.ImageCollector.Reason;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.TextStyle;

/** The pictures of a drawing: of the newer form, or of the older one that Word reads as well. */
final class WordImages {
    private final WordContext wordContext;
    private final LineBuilder text;
    private final TextStyle textStyle;

    WordImages(WordContext wordContext, LineBuilder text, TextStyle textStyle) {
        this.wordContext = wordContext;
        this.text = text;
        this.textStyle = textStyle;
    }

    /** Adds them to the text. What stands in text boxes is read with their paragraphs. */
    void read(Element drawing) {
        List<Element> shown = drawing.selectStream("*")
                .filter(element ->
                        Xml.name(element).equals("blip") || Xml.name(element).equals("imagedata"))
                .filter(element -> !isInBox(element, drawing))
                .toList();
        shown.forEach(element -> picture(element, wordsOf(element, drawing)));
        boolean box =
                drawing.selectStream("*").anyMatch(element -> Xml.name(element).equals("txbxContent"));
        String words = wordsOf(null, drawing);
        if (shown.isEmpty() && !box && isSeen(drawing)) {
            wordContext.pictures().leaveOut(Reason.DRAWN, words);
            words(words);
        }
    }

    private static boolean isInBox(Element element, Element drawing) {
        for (Element at = element; at != null && at != drawing; at = at.parent()) {
            if (Xml.name(at).equals("txbxContent")) {
                return true;
            }
        }
        return false;
    }

    /** Charts, diagrams and objects of other programs are seen; lines and frames without words are only there to look at. */
    private static boolean isSeen(Element drawing) {
        return drawing.selectStream("*")
                .anyMatch(element -> Xml.name(element).matches("chart|relIds|OLEObject|wgp|inline"));
    }

    private void picture(Element element, String words) {
        boolean old = Xml.name(element).equals("imagedata");
        String id = Xml.attribute(element, old ? "id" : "embed");
        String part = wordContext.relations().target(id);
        byte[] bytes = part == null ? null : wordContext.archive().media(part);
        DocumentImage documentImage = null;
        if (bytes != null && part != null) {
            documentImage = wordContext.pictures().take(bytes, part, words);
        } else {
            String link = wordContext.relations().outside(id.isEmpty() ? Xml.attribute(element, "link") : id);
            wordContext
                    .pictures()
                    .leaveOut(link.isEmpty() ? Reason.NOT_THERE : Reason.LINKED, link.isEmpty() ? words : link);
        }
        if (documentImage == null) {
            words(words);
        } else {
            text.picture(documentImage, textStyle);
        }
    }

    private void words(String words) {
        if (!words.isBlank()) {
            text.text(" " + DocumentImage.inWords(words) + " ", textStyle);
        }
    }

    /** The words for a picture: its own where several are grouped, else those of the drawing; empty for none. */
    private static String wordsOf(@Nullable Element picture, Element drawing) {
        String words = "";
        for (Element at = picture; at != null && at != drawing && words.isBlank(); at = at.parent()) {
            Element own = Xml.first(at, "cNvPr");
            boolean group = Xml.name(at).matches("pic|wsp");
            words = group && own != null ? described(own) : Xml.attribute(at, "alt");
        }
        Element named = Xml.first(drawing, "docPr");
        return words.isBlank() && named != null ? described(named) : words.strip();
    }

    private static String described(Element properties) {
        String words = Xml.attribute(properties, "descr");
        return words.isBlank() ? Xml.attribute(properties, "title") : words;
    }
}
