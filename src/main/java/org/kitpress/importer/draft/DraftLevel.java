package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** A level of a continuum while it is being read. */
final class DraftLevel {
    private static final String FROM_LIST = "are these signs of the level? The document does not say what its list is.";

    final Line name;
    final List<Block> definition = new ArrayList<>();
    final List<Line> signs = new ArrayList<>();
    final List<Line> takes = new ArrayList<>();
    final List<Block> example = new ArrayList<>();

    /** Words of the document that became no text: labels and headings. */
    final List<String> labels = new ArrayList<>();

    private final Set<String> doubts = new LinkedHashSet<>();

    DraftLevel(Line name) {
        this.name = name;
    }

    /** Adds what the document tells under a heading, a label or the head of a column. */
    void add(LevelAspect levelAspect, List<Block> blocks) {
        switch (levelAspect) {
            case SIGNS -> signs.addAll(lines(blocks));
            case TAKES -> takes.addAll(lines(blocks));
            case EXAMPLE -> example.addAll(blocks);
            default -> definition.addAll(blocks);
        }
    }

    private static List<Line> lines(List<Block> blocks) {
        return new Cell(blocks, false, Cell.Origin.HERE).lines();
    }

    /** A list of which the document does not say what it is. */
    void list(List<Line> items) {
        signs.addAll(items);
        doubts.add(FROM_LIST);
    }

    void doubt(String why) {
        doubts.add(why);
    }

    void write(YamlLines yamlLines) {
        yamlLines.id(name.plain());
        labels.forEach(label -> yamlLines.comment("In the document: " + label));
        doubts.forEach(yamlLines::lookAt);
        yamlLines.text("name", name);
        if (definition.isEmpty()) {
            yamlLines.lookAt("what is true on this level? This is its name.").prose("definition", name);
        } else {
            yamlLines.prose("definition", definition);
        }
        yamlLines.proses("signs", signs).proses("takes", takes).prose("example", example);
    }
}
