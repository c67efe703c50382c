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

/**
 * The blocks of a document, out of which the parts of a draft are taken. What is left in the end is what the kind has
 * no field for.
 */
final class RemainingBlocks {
    /** A label, with its colon, and the words behind it. */
    record Labelled(String label, Line text) {}

    private final List<Block> all;
    /** The very blocks, as others may have the same words. */
    private final Set<Block> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    RemainingBlocks(List<Block> blocks) {
        all = List.copyOf(blocks);
    }

    /** What was not taken, in order. */
    List<Block> left() {
        return all.stream().filter(block -> !taken.contains(block)).toList();
    }

    boolean isTaken(Block block) {
        return taken.contains(block);
    }

    void take(List<? extends Block> blocks) {
        taken.addAll(blocks);
    }

    /** Takes the headings under which nothing is left, and writes them as comments, so that they are not lost. */
    void emptyHeadings(YamlLines yamlLines) {
        List<Block> left = left();
        int level = 0;
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i) instanceof Block.Heading heading) {
                boolean empty = heading.level() >= level;
                if (empty) {
                    take(List.of(heading));
                }
                level = empty ? level : heading.level();
            } else {
                level = Integer.MAX_VALUE;
            }
        }
        left.stream()
                .filter(this::isTaken)
                .forEach(heading ->
                        yamlLines.comment("In the document: " + heading.line().plain()));
    }

    /**
     * Takes a paragraph that begins with a label and a colon, such as "Purpose: …".
     *
     * @param labels alternatives of a regular expression
     * @return null when there is none
     */
    @Nullable
    Labelled labelled(String labels) {
        Pattern label = Pattern.compile("(?:" + labels + ")\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Block block : left()) {
            Matcher found = label.matcher(block.line().plain());
            if (block instanceof Block.Paragraph paragraph
                    && found.lookingAt()
                    && !paragraph.text().slice(found.end()).isBlank()) {
                take(List.of(block));
                return new Labelled(found.group(), paragraph.text().slice(found.end()));
            }
        }
        return null;
    }

    /** Takes the paragraphs that come first. */
    List<Line> leadingParagraphs() {
        List<Line> lines = new ArrayList<>();
        for (Block block : left()) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                break;
            }
            lines.add(paragraph.text());
            take(List.of(block));
        }
        return lines;
    }
}
