package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kitpress.content.fields.IdAllocator;
import org.kitpress.editing.scaffold.YamlStrings;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;
import org.kitpress.importer.document.TextStyle;
import org.kitpress.model.EnumKeys;

/** Writes YAML with comments where a person should review a guess, and records those comments. */
public final class YamlWriter {
    /** Longer texts become block scalars; in characters. */
    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();
    private final IdAllocator ids = new IdAllocator();
    private final Map<String, Line> notes;
    private final Set<String> unplacedNotes = new LinkedHashSet<>();
    private final Set<DocumentImage> reviewedImages = new HashSet<>();
    private final Set<String> images = new LinkedHashSet<>();
    private final List<ReviewNote> reviewNotes = new ArrayList<>();
    private int lineCount;
    private int depth;
    private boolean atItemStart;

    /** @param notes the document's footnotes by number */
    public YamlWriter(Map<String, Line> notes) {
        this.notes = notes;
    }

    /** Writes a plain text field; nothing when it is blank. Links are kept in comments, footnotes at the end of the file. */
    public YamlWriter text(String name, Line value) {
        for (TextRun run : value.runs()) {
            if (!run.style().link().isEmpty()) {
                comment("The text \"" + run.text() + "\" linked to "
                        + run.style().link());
            }
            if (run.style().struck() && !run.text().isBlank()) {
                comment("The text \"" + run.text() + "\" is struck through in the document.");
            }
            if (!run.style().note().isEmpty()) {
                unplacedNotes.add(run.style().note());
            }
        }
        return text(name, value.flat().replace('\n', ' '));
    }

    public YamlWriter text(String name, String value) {
        return value.isBlank() ? this : line(name + ": " + YamlStrings.quote(value));
    }

    public YamlWriter number(String name, int value) {
        return line(name + ": " + value);
    }

    /** Writes a field with an unquoted value. */
    public YamlWriter keyword(String name, String value) {
        return line(name + ": " + value);
    }

    /** Writes an enum constant in lowercase with hyphens. */
    public YamlWriter choice(String name, Enum<?> value) {
        return keyword(name, EnumKeys.of(value));
    }

    /** Writes an id made from a text, unique in the file. */
    public YamlWriter id(String text) {
        return line("id: " + ids.make(text));
    }

    /** Writes a Markdown field; nothing when the text is blank. */
    public YamlWriter markdown(String name, Line value) {
        return value.isBlank() ? this : writeMarkdown(name, withNotes(MarkdownInline.of(value), List.of(value)));
    }

    /** Writes a Markdown field with whole blocks; nothing when there are none. */
    public YamlWriter markdown(String name, List<Block> blocks) {
        return blocks.isEmpty() ? this : writeMarkdown(name, markdownOf(blocks));
    }

    /** Converts blocks to Markdown with their footnotes. */
    String markdownOf(List<Block> blocks) {
        if (blocks.stream().anyMatch(block -> block instanceof Block.Table table && table.hasMergedCells())) {
            reviewNote(
                    "A table had merged cells, which Markdown does not have. Repeat their text where readers need it.");
        }
        return withNotes(
                MarkdownBlocks.of(blocks),
                blocks.stream().flatMap(block -> block.texts().stream()).toList());
    }

    private YamlWriter writeMarkdown(String name, String markdown) {
        if (markdown.length() <= width() && markdown.indexOf('\n') < 0 && markdown.indexOf('\\') < 0) {
            return line(name + ": " + YamlStrings.quote(markdown));
        }
        line(name + ": |");
        depth++;
        LineWrapper.wrap(markdown, width()).forEach(this::line);
        depth--;
        return this;
    }

    /** Writes a list of Markdown texts; nothing when there are none. */
    public YamlWriter markdownList(String name, List<Line> values) {
        return list(name, values, value -> {
            String markdown = withNotes(MarkdownInline.of(value), List.of(value));
            if (markdown.indexOf('\n') < 0) {
                line(YamlStrings.quote(markdown));
            } else {
                line("|");
                depth++;
                markdown.lines().forEach(this::line);
                depth--;
            }
        });
    }

    /** Writes a list; nothing when it is empty. */
    public <T> YamlWriter list(String name, List<T> values, Consumer<T> writer) {
        if (values.isEmpty()) {
            return this;
        }
        line(name + ":");
        depth++;
        for (T value : values) {
            atItemStart = true;
            depth++;
            writer.accept(value);
            depth--;
            atItemStart = false;
        }
        depth--;
        return this;
    }

    /** Writes nested fields. */
    public YamlWriter mapping(String name, Runnable writer) {
        line(name + ":");
        depth++;
        writer.run();
        depth--;
        return this;
    }

    /** Adds a comment above the next field that says what to review about its guessed value. */
    public YamlWriter reviewNote(String message) {
        reviewNotes.add(new ReviewNote(message, lineCount + 1));
        comment("Review: " + message);
        return this;
    }

    public YamlWriter comment(String text) {
        boolean item = atItemStart;
        atItemStart = false;
        int indent = depth - (item ? 1 : 0);
        LineWrapper.wrapLine(Line.of(text.replace('\n', ' ')).plain(), width())
                .forEach(one -> write("  ".repeat(indent) + "# " + one));
        atItemStart = item;
        return this;
    }

    /** Writes a line as it is. */
    public YamlWriter line(String line) {
        String indent = "  ".repeat(atItemStart ? depth - 1 : depth) + (atItemStart ? "- " : "");
        atItemStart = false;
        write(line.isEmpty() ? "" : indent + line);
        return this;
    }

    private void write(String line) {
        text.append(line).append('\n');
        lineCount++;
    }

    private int width() {
        return Math.max(WIDTH / 2, WIDTH - 2 * depth);
    }

    private String withNotes(String markdown, List<Line> texts) {
        Map<String, Line> used = new LinkedHashMap<>();
        for (Line line : texts) {
            for (TextRun run : line.runs()) {
                TextStyle style = run.style();
                if (style.image() != null) {
                    recordImage(style.image());
                }
                if (!style.note().isEmpty() && notes.containsKey(style.note())) {
                    used.put(style.note(), notes.get(style.note()));
                }
            }
        }
        StringBuilder all = new StringBuilder(markdown);
        used.forEach((number, note) -> all.append("\n\n[^")
                .append(number)
                .append("]: ")
                .append(MarkdownInline.of(note).replace("\\\n", " ")));
        return all.toString();
    }

    /** Records that an image is shown, and adds a review note when its alt text is missing or unreliable. */
    private void recordImage(DocumentImage image) {
        images.add(image.name());
        if (!reviewedImages.add(image)) {
            return;
        }
        if (image.alt().isBlank()) {
            reviewNote(image.name() + " has no alt text. Describe the image in the brackets before its file name.");
        } else if (!image.altReliable()) {
            reviewNote(
                    "Is the alt text of " + image.name() + " right? It was generated by software or is a file name.");
        }
    }

    /** The file names of the images that are shown. */
    public Set<String> images() {
        return images;
    }

    /** The text of the file. Footnotes of plain text fields follow as comments at the end. */
    public String finish() {
        for (String number : unplacedNotes) {
            if (notes.containsKey(number)) {
                reviewNote("This footnote belongs to a field that allows only plain text: "
                        + notes.get(number).plain());
            }
        }
        return text.toString();
    }

    /** The notes so far, in order. */
    public List<ReviewNote> reviewNotes() {
        return List.copyOf(reviewNotes);
    }
}
