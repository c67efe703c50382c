package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.editing.diff.WordDiff.Run;

/** A difference as Markdown, short enough for a comment on a pull request, which holds 65,536 characters. */
final class MarkdownReport {
    private static final int LIMIT = 60_000;

    /** Words shown before and after what has changed. */
    private static final int AROUND = 8;

    /** Words shown of a text that is new, gone or replaced. */
    private static final int LONGEST = 60;

    private final StringBuilder report = new StringBuilder();
    private int left;

    private MarkdownReport() {}

    static String of(Difference difference) {
        return new MarkdownReport().write(difference);
    }

    private String write(Difference difference) {
        report.append("## What has changed\n\n");
        DiffSummary.of(difference)
                .forEach(sentence -> report.append("- ")
                        .append(MarkdownText.escape(sentence))
                        .append('\n'));
        difference.parts().forEach(this::part);
        if (left > 0) {
            report.append("\nThis is not all: ")
                    .append(CountPhrases.of(left, "more change"))
                    .append(left == 1 ? " is" : " are")
                    .append(" left out to keep this short. With `--format json` you get everything.\n");
        }
        return report.toString();
    }

    private void part(Part part) {
        List<String> lines = new ArrayList<>();
        String fate = switch (part.fate()) {
            case NEW -> "New page: ";
            case GONE -> "Gone: ";
            case KEPT -> "";
        };
        lines.add(
                "\n### " + fate + MarkdownText.escape(part.title()) + "\n\n" + MarkdownText.code(part.file()) + "\n\n");
        if (part.hasMoved()) {
            lines.add("- Address: ~~" + MarkdownText.escape(part.oldAddress()) + "~~ **"
                    + MarkdownText.escape(part.address()) + "**"
                    + (part.forwarded() ? ", and an alias leads there" : ", and no alias leads there") + "\n");
        }
        if (part.fate() != Difference.ChangeType.KEPT) {
            Value summary = part.thing().fields().getOrDefault("summary", Value.NONE);
            lines.add("- " + CountPhrases.sentence(part.thing().type()) + ": " + cut(summary.text()) + "\n");
        }
        part.changes().forEach(change -> lines.add("- " + line(change) + "\n"));
        int room = LIMIT - report.length();
        for (String line : lines) {
            room -= line.length();
            if (room > 0 && left == 0) {
                report.append(line);
            } else {
                left++;
            }
        }
    }

    private static String line(Change change) {
        String type = CountPhrases.sentence(change.thing().type());
        String where = change.where().isEmpty() ? "" : quoted(change.where());
        return switch (change.sort()) {
            case ADDED ->
                type + " is new" + (where.isEmpty() ? "" : " in " + where) + ": **"
                        + cut(change.thing().name()) + "**" + inside(change.thing());
            case REMOVED ->
                type + " is gone" + (where.isEmpty() ? "" : " from " + where) + ": ~~"
                        + cut(change.thing().name()) + "~~" + inside(change.thing());
            case MOVED ->
                type + " moved from " + quoted(change.before().text()) + " to "
                        + quoted(change.after().text()) + ": "
                        + cut(change.thing().name());
            case CHANGED ->
                field(
                        change,
                        where.isEmpty()
                                ? ""
                                : type + " " + quoted(change.thing().name()) + ", ");
        };
    }

    private static String inside(DiffNode diffNode) {
        int parts = diffNode.parts().size();
        return parts == 0
                ? ""
                : ", with " + CountPhrases.of(parts, diffNode.parts().get(0).type()) + " in it";
    }

    private static String field(Change change, String subject) {
        String label = subject + change.field();
        Value old = change.before();
        Value now = change.after();
        if (!old.text().equals(now.text())) {
            return CountPhrases.sentence(label) + ": " + words(old.text(), now.text());
        } else if (!old.links().equals(now.links())) {
            return CountPhrases.sentence(label) + ", links: "
                    + words(String.join("; ", old.links()), String.join("; ", now.links()));
        }
        return CountPhrases.sentence(label) + ": the same words, set in another way";
    }

    private static String quoted(String name) {
        return "“" + cut(name) + "”";
    }

    private static String cut(String text) {
        return run(WordDiff.split(text), LONGEST);
    }

    /** Word by word: old ones struck out, new ones bold, the rest of a long text left out. */
    private static String words(String before, String after) {
        List<Run> runs = WordDiff.compare(before, after);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String part = switch (run.sort()) {
                case OLD -> "~~" + run(run.words(), LONGEST) + "~~";
                case NEW -> "**" + run(run.words(), LONGEST) + "**";
                case SAME -> around(run.words(), i == 0, i == runs.size() - 1);
            };
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
        return text.toString();
    }

    private static String around(List<String> words, boolean first, boolean last) {
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (words.size() <= head + tail + 1) {
            return run(words, Integer.MAX_VALUE);
        }
        String begin = run(words.subList(0, head), Integer.MAX_VALUE);
        String end = run(words.subList(words.size() - tail, words.size()), Integer.MAX_VALUE);
        return (begin + " … " + end).strip();
    }

    private static String run(List<String> words, int most) {
        List<String> shown = words.size() <= most ? words : words.subList(0, most);
        String text = MarkdownText.escape(String.join(" ", shown));
        return words.size() <= most ? text : text + " … (" + (words.size() - most) + " more words)";
    }
}
