package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * The words of a document, told apart by what they are for: text to read, or the names and descriptions of resources.
 *
 * @param blocks the document without lists of what else there is to read, which say nothing about its kind
 * @param words of running text
 * @param resourceWords of links and what is said about them
 */
record RunningText(List<Block> blocks, int words, int resourceWords) {
    /** Headings of lists that follow an article, whatever it is about. */
    private static final Pattern RELATED = Pattern.compile(
            "(?iu)(read (on|more|next)|keep reading|related|more (from|like this|on this|about this|stories|articles|news)"
                    + "|see also|you (may|might) (also|like)|recommended|popular|most read|latest|trending|in this section"
                    + "|external links|references|notes|footnotes|sources|share|follow us|about the author"
                    + "|m[aá]s (sobre|noticias)|relacionad[oa]s|v[eé]ase tambi[eé]n|referencias|fuentes)\\b.*");

    /** Shorter paragraphs introduce a list. */
    private static final int MIN_PARAGRAPH = 25;
    /** The longest usual description of a resource. */
    private static final int DESCRIPTION = 40;
    /** With so many words before it, a list at the end is an appendix. */
    private static final int ARTICLE = 150;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** @param isNamedList whether the document is called a list, so that its lists are no appendix */
    static RunningText of(List<Block> all, boolean isNamedList) {
        List<Block> blocks = isNamedList ? all : withoutRelated(Section.of(all));
        int text = 0;
        int end = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int words = blocks.get(i) instanceof Block.Paragraph paragraph ? running(paragraph.text()) : 0;
            text += words;
            end = words >= MIN_PARAGRAPH ? i + 1 : end;
        }
        if (!isNamedList && text >= ARTICLE) {
            blocks = blocks.subList(0, end);
        }
        int links = 0;
        for (Block block : blocks) {
            if (!(block instanceof Block.Heading)) {
                for (Line line : block.texts()) {
                    links += words(line.plain()) - (block instanceof Block.Paragraph ? running(line) : 0);
                }
            }
        }
        return new RunningText(List.copyOf(blocks), text, links);
    }

    boolean outweighsLinks() {
        return words > resourceWords;
    }

    private static List<Block> withoutRelated(Section section) {
        List<Block> blocks = new ArrayList<>();
        if (section.heading() != null) {
            blocks.add(section.heading());
        }
        blocks.addAll(section.ownBlocks());
        for (Section subsection : section.subsections()) {
            boolean related = RELATED.matcher(subsection.title().plain()).matches();
            if (!related || section.heading() == null && section.ownBlocks().isEmpty() && blocks.isEmpty()) {
                blocks.addAll(withoutRelated(subsection));
            }
        }
        return blocks;
    }

    /** The words of a paragraph that are neither in a link nor the description of one. */
    private static int running(Line line) {
        int linked = line.runs().stream()
                .filter(run -> !run.style().link().isEmpty())
                .mapToInt(run -> words(run.text()))
                .sum();
        boolean startsWithLink =
                !line.runs().isEmpty() && !line.runs().get(0).style().link().isEmpty();
        int rest = words(line.plain()) - linked;
        return startsWithLink ? Math.max(0, rest - DESCRIPTION) : rest;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }
}
