package org.kitpress.importer.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Footnotes and endnotes, numbered in the order of their marks. */
final class WordNotes {
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, Line> notes = new LinkedHashMap<>();

    /**
     * The number for a mark, from 1.
     *
     * @param type {@code footnote} or {@code endnote}, whose ids are independent of each other
     */
    String number(String type, String id) {
        return numbers.computeIfAbsent(type + id, key -> String.valueOf(numbers.size() + 1));
    }

    /** Reads the notes whose marks have been numbered. */
    void read(WordContext context) throws UnreadableDocumentException {
        read("footnote", context);
        read("endnote", context);
    }

    private void read(String type, WordContext document) throws UnreadableDocumentException {
        String name = document.relations().ofMainPart(type + "s");
        Element part = document.archive().part(name);
        WordContext context = name == null ? document : document.with(Relationships.ofPart(document.archive(), name));
        Element root = part == null ? null : part.firstElementChild();
        for (Element note : Xml.children(root, type)) {
            String number = numbers.get(type + Xml.attribute(note, "id"));
            if (number != null) {
                WordBlocks blocks = new WordBlocks(context);
                blocks.read(note);
                Line text = Cell.linesOf(blocks.blocks()).stream().reduce(Line.EMPTY, Line::appendLine);
                notes.put(number, text);
            }
        }
    }

    Map<String, Line> read() {
        return notes;
    }
}
