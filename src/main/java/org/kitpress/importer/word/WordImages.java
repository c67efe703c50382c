package org.kitpress.importer.word;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.ImageCollector.SkipReason;
import org.kitpress.importer.document.LineBuilder;
import org.kitpress.importer.document.TextStyle;

/** Reads the images of a drawing, in DrawingML or in the older VML. */
final class WordImages {
    private final WordContext context;
    private final LineBuilder text;
    private final TextStyle style;

    WordImages(WordContext context, LineBuilder text, TextStyle style) {
        this.context = context;
        this.text = text;
        this.style = style;
    }

    /** Adds the images to the text. Content of text boxes is read with the paragraphs of the boxes. */
    void read(Element drawing) {
        List<Element> images = Xml.descendants(drawing, "blip|imagedata")
                .filter(element -> !isInTextBox(element, drawing))
                .toList();
        images.forEach(element -> image(element, altOf(element, drawing)));
        boolean hasTextBox = Xml.descendant(drawing, "txbxContent") != null;
        String alt = altOf(null, drawing);
        if (images.isEmpty() && !hasTextBox && isContent(drawing)) {
            context.images().skip(SkipReason.DRAWING, alt);
            placeholder(alt);
        }
    }

    private static boolean isInTextBox(Element element, Element drawing) {
        for (Element at = element; at != null && at != drawing; at = at.parent()) {
            if (Xml.name(at).equals("txbxContent")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a drawing is content: a chart, a diagram, an embedded object. Lines and frames are decoration. */
    private static boolean isContent(Element drawing) {
        return Xml.descendant(drawing, "chart|relIds|OLEObject|wgp|inline") != null;
    }

    private void image(Element element, String alt) {
        boolean vml = Xml.name(element).equals("imagedata");
        String id = Xml.attribute(element, vml ? "id" : "embed");
        String part = context.relations().targetPart(id);
        byte[] bytes = part == null ? null : context.archive().media(part);
        DocumentImage image = null;
        if (bytes != null && part != null) {
            image = context.images().add(bytes, part, alt);
        } else {
            String link = context.relations().externalTarget(id.isEmpty() ? Xml.attribute(element, "link") : id);
            context.images()
                    .skip(link.isEmpty() ? SkipReason.NOT_FOUND : SkipReason.LINKED, link.isEmpty() ? alt : link);
        }
        if (image == null) {
            placeholder(alt);
        } else {
            text.image(image, style);
        }
    }

    private void placeholder(String alt) {
        if (!alt.isBlank()) {
            text.text(" " + DocumentImage.placeholder(alt) + " ", style);
        }
    }

    /** The alt text of an image: its own when several are grouped, otherwise the drawing's; empty for none. */
    private static String altOf(@Nullable Element picture, Element drawing) {
        String alt = "";
        for (Element at = picture; at != null && at != drawing && alt.isBlank(); at = at.parent()) {
            Element own = Xml.descendant(at, "cNvPr");
            boolean group = Xml.name(at).matches("pic|wsp");
            alt = group && own != null ? description(own) : Xml.attribute(at, "alt");
        }
        Element named = Xml.descendant(drawing, "docPr");
        return alt.isBlank() && named != null ? description(named) : alt.strip();
    }

    private static String description(Element properties) {
        String alt = Xml.attribute(properties, "descr");
        return alt.isBlank() ? Xml.attribute(properties, "title") : alt;
    }
}
