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
import org.kitpress.editing.scaffold.YamlWords;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;
import org.kitpress.importer.document.TextStyle;
import org.kitpress.model.EnumKeys;

/** Writes the lines of a YAML file, with comments where a person should look, and remembers these places. */
public final class YamlLines {
    /** Longer texts stand on lines of their own. */
    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();
    private final IdAllocator ids = new IdAllocator();
    private final Map<String, Line> notes;
    private final Set<String> openNotes = new LinkedHashSet<>();
    private final Set<DocumentImage> seen = new HashSet<>();
    private final Set<String> pictures = new LinkedHashSet<>();
    private final List<ReviewNote> unsure = new ArrayList<>();
    private int lines;
    private int depth;
    private boolean itemStarts;

    /** @param notes the footnotes of the document by their numbers */
    public YamlLines(Map<String, Line> notes) {
        this.notes = notes;
    }

    /** A field of plain words. Where a text has more than words, a comment keeps it. */
    public YamlLines text(String name, Line value) {
        for (TextRun run : value.runs()) {
            if (!run.style().link().isEmpty()) {
                comment("The link \"" + run.text() + "\" led to "
                        + run.style().link());
            }
            if (!run.style().note().isEmpty()) {
                openNotes.add(run.style().note());
            }
        }
        return text(name, value.plain().replace('\n', ' '));
    }

    public YamlLines text(String name, String value) {
        return line(name + ": " + YamlWords.quoted(value));
    }

    public YamlLines number(String name, int value) {
        return line(name + ": " + value);
    }

    /** A field with one of the words that it can have. */
    public YamlLines word(String name, String value) {
        return line(name + ": " + value);
    }

    /** A field with one of the words of an enum, as fields have them. */
    public YamlLines choice(String name, Enum<?> value) {
        return word(name, EnumKeys.of(value));
    }

    /** An id made of the item's words. */
    public YamlLines id(String words) {
        return line("id: " + ids.make(words));
    }

    /** A field of Markdown; nothing where there is no text. */
    public YamlLines prose(String name, Line value) {
        return value.isBlank() ? this : markdown(name, withNotes(MarkdownInline.of(value), List.of(value)));
    }

    /** A field of Markdown with whole blocks; nothing where there are none. */
    public YamlLines prose(String name, List<Block> blocks) {
        return blocks.isEmpty() ? this : markdown(name, body(blocks));
    }

    /** Blocks as Markdown, with their footnotes. */
    String body(List<Block> blocks) {
        return withNotes(MarkdownBlocks.of(blocks), BlockTexts.of(blocks));
    }

    private YamlLines markdown(String name, String markdown) {
        if (markdown.length() <= width() && markdown.indexOf('\n') < 0 && markdown.indexOf('\\') < 0) {
            return line(name + ": " + YamlWords.quoted(markdown));
        }
        line(name + ": |");
        depth++;
        LineWrapper.all(markdown, width()).forEach(this::line);
        depth--;
        return this;
    }

    /** A list of Markdown texts; nothing where there are none. */
    public YamlLines proses(String name, List<Line> values) {
        return items(name, values, value -> {
            String markdown = withNotes(MarkdownInline.of(value), List.of(value));
            if (markdown.indexOf('\n') < 0) {
                line(YamlWords.quoted(markdown));
            } else {
                line("|");
                depth++;
                markdown.lines().forEach(this::line);
                depth--;
            }
        });
    }

    /** A list; nothing where it is empty. */
    public <T> YamlLines items(String name, List<T> values, Consumer<T> writer) {
        if (values.isEmpty()) {
            return this;
        }
        line(name + ":");
        depth++;
        for (T value : values) {
            itemStarts = true;
            depth++;
            writer.accept(value);
            depth--;
            itemStarts = false;
        }
        depth--;
        return this;
    }

    /** A group of fields. */
    public YamlLines group(String name, Runnable writer) {
        line(name + ":");
        depth++;
        writer.run();
        depth--;
        return this;
    }

    /** Says above the next field that it was guessed. */
    public YamlLines lookAt(String why) {
        unsure.add(new ReviewNote(why, lines + 1));
        comment("Look at this: " + why);
        return this;
    }

    public YamlLines comment(String words) {
        boolean item = itemStarts;
        itemStarts = false;
        int indent = depth - (item ? 1 : 0);
        LineWrapper.lines(Line.of(words.replace('\n', ' ')).plain(), width())
                .forEach(one -> write("  ".repeat(indent) + "# " + one));
        itemStarts = item;
        return this;
    }

    /** A line as it is. */
    public YamlLines line(String line) {
        String indent = "  ".repeat(itemStarts ? depth - 1 : depth) + (itemStarts ? "- " : "");
        itemStarts = false;
        write(line.isEmpty() ? "" : indent + line);
        return this;
    }

    private void write(String line) {
        text.append(line).append('\n');
        lines++;
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
                    picture(style.image());
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

    /** Says of a picture that it is shown, and where a person should look at its words. */
    private void picture(DocumentImage image) {
        pictures.add(image.name());
        if (!seen.add(image)) {
            return;
        }
        if (image.alt().isBlank()) {
            lookAt(image.name()
                    + " has no words for people who cannot see it. Write in its brackets what it tells.");
        } else if (!image.altReliable()) {
            lookAt("do the words in its brackets tell what is on " + image.name() + "? A program made them.");
        }
    }

    /** The names of the pictures that are shown. */
    public Set<String> pictures() {
        return pictures;
    }

    /** The file. Footnotes of fields that cannot have any stand at its end. */
    public String finish() {
        for (String number : openNotes) {
            if (notes.containsKey(number)) {
                lookAt("this footnote of the document belongs to a field that cannot have one: "
                        + notes.get(number).plain());
            }
        }
        return text.toString();
    }

    /** What a person should look at. */
    public List<ReviewNote> unsure() {
        return List.copyOf(unsure);
    }
}
