package org.kitpress.output;

import java.util.Objects;

/**
 * A document for paper, before it becomes a PDF.
 *
 * @param path of the PDF, relative to the output folder, with forward slashes
 * @param html a whole document; its images have addresses under {@code site:/}, its styles under {@code theme:/}
 * @param source the content file it was made from, relative to the site folder
 */
public record PrintDocument(String path, String html, String source) {
    public PrintDocument {
        Objects.requireNonNull(html);
    }
}
