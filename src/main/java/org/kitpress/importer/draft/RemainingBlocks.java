package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;

/** The blocks of a document that no field has taken yet. */
final class RemainingBlocks {
    /** A label with its colon, and the text after it. */
    record Labeled(String label, Line text) {}

    private final List<Block> all;
    /** Compared by identity, because blocks can have equal text. */
    private final Set<Block> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    RemainingBlocks(List<Block> blocks) {
        all = List.copyOf(blocks);
    }

    /** The blocks that have not been taken, in order. */
    List<Block> remaining() {
        return all.stream().filter(block -> !taken.contains(block)).toList();
    }

    boolean isTaken(Block block) {
        return taken.contains(block);
    }

    void take(List<? extends Block> blocks) {
        taken.addAll(blocks);
    }

    /** Takes the headings with nothing left below them, and writes them as comments so that they are not lost. */
    void takeEmptyHeadings(YamlWriter yaml) {
        List<Block> remaining = remaining();
        int level = 0;
        for (int i = remaining.size() - 1; i >= 0; i--) {
            if (remaining.get(i) instanceof Block.Heading heading) {
                boolean empty = heading.level() >= level;
                if (empty) {
                    take(List.of(heading));
                }
                level = empty ? level : heading.level();
            } else {
                level = Integer.MAX_VALUE;
            }
        }
        remaining.stream()
                .filter(this::isTaken)
                .forEach(heading ->
                        yaml.comment("In the document: " + heading.line().plain()));
    }

    /** Writes what no field has taken as the body of the page, to be reviewed. */
    void writeBody(YamlWriter yaml, String reviewNote) {
        takeEmptyHeadings(yaml);
        if (!remaining().isEmpty()) {
            yaml.reviewNote(reviewNote).markdown("body", remaining());
        }
    }

    /**
     * Takes a paragraph that starts with a label and a colon, such as "Purpose: …".
     *
     * @param labels a regular expression
     * @return null when there is none
     */
    @Nullable
    Labeled takeLabeled(String labels) {
        Pattern label = Pattern.compile("(?:" + labels + ")\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Block block : remaining()) {
            Matcher found = label.matcher(block.line().plain());
            if (block instanceof Block.Paragraph paragraph
                    && found.lookingAt()
                    && !paragraph.text().slice(found.end()).isBlank()) {
                take(List.of(block));
                return new Labeled(found.group(), paragraph.text().slice(found.end()));
            }
        }
        return null;
    }

    /** Takes the paragraphs before the first other block. */
    List<Line> takeLeadingParagraphs() {
        List<Line> lines = new ArrayList<>();
        for (Block block : remaining()) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                break;
            }
            lines.add(paragraph.text());
            take(List.of(block));
        }
        return lines;
    }
}
