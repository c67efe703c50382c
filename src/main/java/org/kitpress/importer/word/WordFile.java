package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.BlockNormalizer;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Reads the body of a Word document as blocks. */
public final class WordFile {
    private static final String HEADERS = "Skipped: page headers and footers.";

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
        Set<String> notices = new LinkedHashSet<>();
        WordControls.prepare(body, notices);
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
        notices.addAll(blocks.notices());
        if (hasWords(archive.part(relationships.ofMainPart("comments")))) {
            notices.add("Skipped: comments.");
        }
        for (String part : relationships.allOfMainPart("header", "footer")) {
            if (hasWords(archive.part(part))) {
                notices.add(HEADERS);
            }
        }
        if (Xml.descendant(body, "del|ins|moveFrom|moveTo") != null) {
            notices.add("The document has tracked changes. They were imported as if accepted.");
        }
        List<Block> all = new ArrayList<>(blocks.blocks());
        Block.Heading heading = title(all);
        String title = heading == null
                ? titleProperty(archive.part("docProps/core.xml"))
                : heading.text().flat().replace('\n', ' ');
        if (heading != null) {
            all.remove(heading);
            heading.text().runs().stream()
                    .map(run -> notes.read().get(run.style().note()))
                    .filter(Objects::nonNull)
                    .forEach(note -> notices.add("Skipped: the footnote of the title: " + note.plain()));
        }
        return new Source(name, title, BlockNormalizer.normalize(all), notes.read(), List.copyOf(notices));
    }

    private static boolean hasWords(@Nullable Element part) {
        return part != null
                && Xml.descendants(part, "t")
                        .anyMatch(element -> !element.text().isBlank());
    }

    /** The first heading of level 1, which includes paragraphs in the title style; null if there is none. */
    private static Block.@Nullable Heading title(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                return heading;
            }
        }
        return null;
    }

    private static String titleProperty(@Nullable Element properties) {
        Element title = properties == null ? null : Xml.descendant(properties, "title");
        return title == null ? "" : title.text().strip();
    }
}
