package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/** A level of a continuum, filled while the document is read. */
final class DraftLevel {
    private static final String UNLABELED_LIST =
            "Are these signs of the level? The document has no label for the list.";

    final Line name;
    final List<Block> definition = new ArrayList<>();
    final List<Line> signs = new ArrayList<>();
    final List<Line> takes = new ArrayList<>();
    final List<Block> example = new ArrayList<>();

    /** Labels and headings of the document that became fields, kept as comments. */
    final List<String> labels = new ArrayList<>();

    private final Set<String> doubts = new LinkedHashSet<>();

    DraftLevel(Line name) {
        this.name = name;
    }

    /** Adds blocks from below a heading, a label, or a column header. */
    void add(LevelAspect aspect, List<Block> blocks) {
        switch (aspect) {
            case SIGNS -> signs.addAll(lines(blocks));
            case TAKES -> takes.addAll(lines(blocks));
            case EXAMPLE -> example.addAll(blocks);
            default -> definition.addAll(blocks);
        }
    }

    private static List<Line> lines(List<Block> blocks) {
        return new Cell(blocks, false, Cell.Origin.HERE).lines();
    }

    /** Adds a list without a label; its items are probably signs. */
    void addUnlabeledList(List<Line> items) {
        signs.addAll(items);
        doubts.add(UNLABELED_LIST);
    }

    void addDoubt(String doubt) {
        doubts.add(doubt);
    }

    void write(YamlWriter yaml) {
        yaml.id(name.plain());
        labels.forEach(label -> yaml.comment("In the document: " + label));
        doubts.forEach(yaml::reviewNote);
        yaml.text("name", name);
        if (definition.isEmpty()) {
            yaml.reviewNote("What characterizes this level? This is only its name.")
                    .markdown("definition", name);
        } else {
            yaml.markdown("definition", definition);
        }
        yaml.markdownList("signs", signs).markdownList("takes", takes).markdown("example", example);
    }
}
