package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/** A level of a continuum, filled while the document is read. */
final class DraftLevel {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?iu)(examples?\\s*:|for example\\b|for instance\\b|ejemplos?\\s*:|por ejemplo\\b)\\s*,?\\s*");

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

    /** Reads the section of the level: paragraphs define it; lists and subsections add signs, examples, and the like. */
    void read(Section section) {
        readOwnBlocks(section.ownBlocks());
        for (Section subsection : section.subsections()) {
            Aspect aspect = Aspect.of(subsection.title().plain());
            if (aspect == Aspect.OTHER) {
                definition.addAll(subsection.withHeading());
            } else {
                labels.add(subsection.title().plain());
                add(aspect, subsection.content());
            }
        }
    }

    private void readOwnBlocks(List<Block> blocks) {
        RemainingBlocks remaining = new RemainingBlocks(blocks);
        for (ItemList list : ItemList.of(blocks)) {
            Aspect aspect = Aspect.of(list.title().plain());
            boolean isLabel = aspect != Aspect.OTHER && list.title().plain().endsWith(":");
            remaining.take(isLabel ? list.blocks() : items(list));
            if (isLabel) {
                labels.add(list.title().plain());
                add(aspect, items(list));
            } else {
                addUnlabeledList(list.items());
            }
        }
        for (Block block : remaining.remaining()) {
            Matcher start = EXAMPLE.matcher(block.line().plain());
            boolean isExample = block instanceof Block.Paragraph && start.lookingAt();
            boolean isLabeledExample = isExample
                    && start.group(1).endsWith(":")
                    && start.end() < block.line().plain().length();
            if (isLabeledExample) {
                labels.add(start.group(1));
                Line rest = block.line().slice(start.end());
                example.add(new Block.Paragraph(rest));
            } else {
                (isExample ? example : definition).add(block);
            }
        }
    }

    private static List<Block> items(ItemList list) {
        return new ArrayList<>(
                list.blocks().stream().filter(Block.Item.class::isInstance).toList());
    }

    /** Adds blocks from below a heading, a label, or a column header. */
    void add(Aspect aspect, List<Block> blocks) {
        switch (aspect) {
            case SIGNS -> signs.addAll(lines(blocks));
            case TAKES -> takes.addAll(lines(blocks));
            case EXAMPLE -> example.addAll(blocks);
            default -> definition.addAll(blocks);
        }
    }

    private static List<Line> lines(List<Block> blocks) {
        return Cell.linesOf(blocks);
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

    /** The aspect of a level that a text is about, by the English or Spanish words of its heading. */
    enum Aspect {
        EXAMPLE("\\b(examples?|for instance|ejemplos?|por ejemplo)\\b"),
        SIGNS("\\b(signs?|characteristics?|features?|indicators?|looks? like|how (you can|to) tell|what (you|we) see"
                + "|what (partners|they|we|you) do|se\u00F1ales|caracter[i\u00ED]sticas|indicadores)\\b"),
        TAKES("\\b(takes?|requires?|requirements?|needs?|needed|conditions|requisitos|requiere|necesita|necesario)\\b"),
        DEFINITION(
                "\\b(definitions?|descriptions?|meaning|means|what (it|this) is|definici[o\u00F3]n|descripci[o\u00F3]n"
                        + "|significado|qu[e\u00E9] es)\\b"),
        /** Any other heading. */
        OTHER("");

        private final Pattern words;

        Aspect(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        static Aspect of(String heading) {
            for (Aspect aspect : values()) {
                if (aspect.words.matcher(heading).find()) {
                    return aspect;
                }
            }
            return OTHER;
        }
    }
}
