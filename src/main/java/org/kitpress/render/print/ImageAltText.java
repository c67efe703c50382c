package org.kitpress.render.print;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Images and their alt text. An image without alt text is decoration and is drawn as a background, which screen readers
 * skip. An image that cannot be drawn is replaced by its alt text.
 */
record ImageAltText(PrintFiles files) {
    void settle(Document html) {
        for (Element image : html.select("img")) {
            byte[] bytes = UprightImages.of(files.at(image.attr("src")));
            Dimension size = bytes == null ? null : size(bytes);
            String words = image.attr("alt").strip();
            if (size == null) {
                replace(image, words);
            } else if (words.isEmpty()) {
                decoration(image, size);
            } else {
                image.attr("alt", words).removeAttr("title");
            }
        }
        html.select("svg").remove();
    }

    private static void replace(Element image, String words) {
        if (words.isEmpty()) {
            image.remove();
        } else {
            image.replaceWith(new Element("span").addClass("picture-words").text(words));
        }
    }

    private static void decoration(Element image, Dimension size) {
        Element span = new Element("span").addClass("decoration");
        span.attr(
                "style",
                "display: inline-block; width: " + size.width + "px; height: " + size.height
                        + "px; max-width: 100%; background-repeat: no-repeat; background-size: contain;"
                        + " background-image: url('" + image.attr("src").replace("'", "%27") + "')");
        image.replaceWith(span);
    }

    /** In pixels; null if the JDK cannot draw this format. */
    private static @Nullable Dimension size(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
