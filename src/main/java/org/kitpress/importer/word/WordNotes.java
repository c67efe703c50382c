package org.kitpress.importer.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Footnotes and endnotes, counted in the order of their marks. */
final class WordNotes {
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, Line> read = new LinkedHashMap<>();

    /**
     * The number of a mark.
     *
     * @param sort {@code footnote} or {@code endnote}, as both count for themselves in the file
     */
    String number(String sort, String id) {
        return numbers.computeIfAbsent(sort + id, key -> String.valueOf(numbers.size() + 1));
    }

    /** Reads the notes that have marks. */
    void read(WordContext wordContext) throws UnreadableDocumentException {
        read("footnote", wordContext);
        read("endnote", wordContext);
    }

    private void read(String sort, WordContext document) throws UnreadableDocumentException {
        String name = document.relations().of(sort + "s");
        Element part = document.archive().part(name);
        WordContext wordContext =
                name == null ? document : document.with(Relationships.beside(document.archive(), name));
        Element root = part == null ? null : part.firstElementChild();
        for (Element note : root == null ? java.util.List.<Element>of() : Xml.children(root, sort)) {
            String number = numbers.get(sort + Xml.attribute(note, "id"));
            if (number != null) {
                WordBlocks blocks = new WordBlocks(wordContext);
                blocks.read(note);
                Line text = blocks.blocks().stream().map(Block::words).reduce(Line.EMPTY, Line::over);
                read.put(number, text);
            }
        }
    }

    Map<String, Line> read() {
        return read;
    }
}
