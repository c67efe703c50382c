package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.BlockNormalizer;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Reads the body of a Word document as blocks. */
public final class WordFile {
    private WordFile() {}

    /**
     * @param name the file name, without folders
     * @param images collects the images that the document shows
     */
    public static Source read(String name, byte[] bytes, ImageCollector images) throws UnreadableDocumentException {
        DocxArchive archive = DocxArchive.open(bytes);
        Relationships relationships = Relationships.ofMainPart(archive);
        Element document = archive.part(relationships.main());
        Element body = document == null ? null : Xml.descendant(document, "body");
        if (body == null) {
            throw new UnreadableDocumentException(
                    "this is not a Word document",
                    "Open it in a word processor and save it as a Word document (.docx).");
        }
        WordNotes notes = new WordNotes();
        WordContext context = new WordContext(
                archive,
                relationships,
                WordStyles.of(archive.part(relationships.ofMainPart("styles"))),
                WordNumbering.of(archive.part(relationships.ofMainPart("numbering"))),
                notes,
                images);
        WordBlocks blocks = new WordBlocks(context);
        blocks.read(body);
        notes.read(context);
        List<String> notices = new ArrayList<>(blocks.notices());
        if (hasWords(archive.part(relationships.ofMainPart("comments")))) {
            notices.add("Skipped: comments.");
        }
        if (hasWords(archive.part(relationships.ofMainPart("header")))
                || hasWords(archive.part(relationships.ofMainPart("footer")))) {
            notices.add("Skipped: page headers and footers.");
        }
        if (Xml.descendant(body, "del|ins") != null) {
            notices.add("The document has tracked changes. They were imported as if accepted.");
        }
        List<Block> all = new ArrayList<>(blocks.blocks());
        String title = title(all, archive.part("docProps/core.xml"));
        return new Source(name, title, BlockNormalizer.normalize(all), notes.read(), notices);
    }

    private static boolean hasWords(@Nullable Element part) {
        return part != null
                && Xml.descendants(part, "t")
                        .anyMatch(element -> !element.text().isBlank());
    }

    /**
     * Removes and returns the first heading of level 1, which includes paragraphs in the title style; otherwise the
     * title in the document's properties.
     */
    private static String title(List<Block> blocks, @Nullable Element properties) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                blocks.remove(block);
                return heading.text().flat().replace('\n', ' ');
            }
        }
        Element title = properties == null ? null : Xml.descendant(properties, "title");
        return title == null ? "" : title.text().strip();
    }
}
