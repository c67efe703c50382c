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

/** Reads a Word document: its body as blocks. */
public final class WordFile {
    private WordFile() {}

    /**
     * @param name of the file, without folders
     * @param pictures gathers those that the document shows
     */
    public static Source read(String name, byte[] bytes, ImageCollector imageCollector)
            throws UnreadableDocumentException {
        DocxArchive docxArchive = DocxArchive.open(bytes);
        Relationships relationships = Relationships.of(docxArchive);
        Element document = docxArchive.part(relationships.main());
        Element body = document == null ? null : Xml.first(document, "body");
        if (body == null) {
            throw new UnreadableDocumentException(
                    "this is not a Word document",
                    "Open it in a word processor and save it as a Word document (.docx).");
        }
        WordNotes wordNotes = new WordNotes();
        WordContext wordContext = new WordContext(
                docxArchive,
                relationships,
                WordStyles.of(docxArchive.part(relationships.of("styles"))),
                WordNumbering.of(docxArchive.part(relationships.of("numbering"))),
                wordNotes,
                imageCollector);
        WordBlocks blocks = new WordBlocks(wordContext);
        blocks.read(body);
        wordNotes.read(wordContext);
        List<String> asides = new ArrayList<>(blocks.asides());
        if (docxArchive.part(relationships.of("comments")) != null) {
            asides.add("Left out: comments at the margin.");
        }
        if (hasWords(docxArchive.part(relationships.of("header")))
                || hasWords(docxArchive.part(relationships.of("footer")))) {
            asides.add("Left out: heads and feet of the printed pages.");
        }
        if (Xml.first(body, "del") != null || Xml.first(body, "ins") != null) {
            asides.add("Changes were tracked in the document; they are read as if all of them were accepted.");
        }
        List<Block> all = new ArrayList<>(blocks.blocks());
        String title = title(all, docxArchive.part("docProps/core.xml"));
        return new Source(name, title, BlockNormalizer.all(all), wordNotes.read(), asides);
    }

    private static boolean hasWords(@Nullable Element part) {
        return part != null
                && part.selectStream("*")
                        .anyMatch(element ->
                                Xml.name(element).equals("t") && !element.text().isBlank());
    }

    /** The first paragraph with the style of a title, or the first heading of the first level; it is taken out. */
    private static String title(List<Block> blocks, @Nullable Element properties) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                blocks.remove(block);
                return heading.text().plain().replace('\n', ' ');
            }
        }
        Element title = properties == null ? null : Xml.first(properties, "title");
        return title == null ? "" : title.text().strip();
    }
}
