package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.editing.diff.WordDiff.Run;

/** Writes a difference as Markdown, short enough for a comment on a pull request, which can have 65,536 characters. */
final class MarkdownReport {
    private static final int MAX_LENGTH = 60_000;

    /** Unchanged words shown before and after a change. */
    private static final int CONTEXT_WORDS = 8;

    /** Words shown of an added, removed, or replaced text. */
    private static final int MAX_WORDS = 60;

    private final StringBuilder report = new StringBuilder();
    private int omitted;

    private MarkdownReport() {}

    static String of(Difference difference) {
        return new MarkdownReport().write(difference);
    }

    private String write(Difference difference) {
        report.append("## Changes\n\n");
        DiffSummary.of(difference)
                .forEach(sentence -> report.append("- ")
                        .append(MarkdownText.escape(sentence))
                        .append('\n'));
        difference.parts().forEach(this::part);
        if (omitted > 0) {
            report.append("\n")
                    .append(CountPhrases.of(omitted, "more change"))
                    .append(omitted == 1 ? " is" : " are")
                    .append(" not shown. Use `--format json` to see everything.\n");
        }
        return report.toString();
    }

    private void part(Part part) {
        List<String> lines = new ArrayList<>();
        String status = switch (part.status()) {
            case ADDED -> "New page: ";
            case REMOVED -> "Removed page: ";
            case KEPT -> "";
        };
        lines.add("\n### " + status + MarkdownText.escape(part.title()) + "\n\n" + MarkdownText.code(part.file())
                + "\n\n");
        if (part.hasMoved()) {
            lines.add("- Address: ~~" + MarkdownText.escape(part.oldAddress()) + "~~ **"
                    + MarkdownText.escape(part.address()) + "**"
                    + (part.forwarded() ? ", redirected by an alias" : ", without an alias for the old address")
                    + "\n");
        }
        if (part.status() != Difference.Status.KEPT) {
            Value summary = part.node().fields().getOrDefault("summary", Value.NONE);
            lines.add("- " + CountPhrases.capitalize(part.node().type()) + ": " + truncate(summary.text()) + "\n");
        }
        part.changes().forEach(change -> lines.add("- " + line(change) + "\n"));
        int remaining = MAX_LENGTH - report.length();
        for (String line : lines) {
            remaining -= line.length();
            if (remaining > 0 && omitted == 0) {
                report.append(line);
            } else {
                omitted++;
            }
        }
    }

    private static String line(Change change) {
        String type = CountPhrases.capitalize(change.node().type());
        String parentName = change.parentName().isEmpty() ? "" : quoted(change.parentName());
        return switch (change.type()) {
            case ADDED ->
                whole(type + " added" + (parentName.isEmpty() ? "" : " to " + parentName), "**", change.node());
            case REMOVED ->
                whole(type + " removed" + (parentName.isEmpty() ? "" : " from " + parentName), "~~", change.node());
            case MOVED ->
                type + " moved from " + quoted(change.before().text()) + " to "
                        + quoted(change.after().text()) + ": "
                        + truncate(change.node().name());
            case CHANGED ->
                field(
                        change,
                        parentName.isEmpty()
                                ? ""
                                : type + " " + quoted(change.node().name()) + ", ");
        };
    }

    private static String whole(String what, String mark, DiffNode node) {
        int parts = node.parts().size();
        String inside = parts == 0
                ? ""
                : ", with " + CountPhrases.of(parts, node.parts().get(0).type()) + " inside";
        return what + ": " + mark + truncate(node.name()) + mark + inside;
    }

    private static String field(Change change, String subject) {
        String label = subject + change.field();
        Value old = change.before();
        Value current = change.after();
        if (!old.text().equals(current.text())) {
            return CountPhrases.capitalize(label) + ": " + wordChanges(old.text(), current.text());
        } else if (!old.links().equals(current.links())) {
            return CountPhrases.capitalize(label) + ", links: "
                    + wordChanges(String.join("; ", old.links()), String.join("; ", current.links()));
        }
        return CountPhrases.capitalize(label) + ": formatting changed";
    }

    private static String quoted(String name) {
        return "“" + truncate(name) + "”";
    }

    private static String truncate(String text) {
        return truncate(WordDiff.split(text), MAX_WORDS);
    }

    /** Strikes removed words through, makes added ones bold, and shortens long unchanged runs. */
    private static String wordChanges(String before, String after) {
        List<Run> runs = WordDiff.compare(before, after);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String part = switch (run.type()) {
                case OLD -> "~~" + truncate(run.words(), MAX_WORDS) + "~~";
                case NEW -> "**" + truncate(run.words(), MAX_WORDS) + "**";
                case SAME -> context(run.words(), i == 0, i == runs.size() - 1);
            };
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
        return text.toString();
    }

    private static String context(List<String> words, boolean first, boolean last) {
        int head = first ? 0 : CONTEXT_WORDS;
        int tail = last ? 0 : CONTEXT_WORDS;
        if (words.size() <= head + tail + 1) {
            return truncate(words, Integer.MAX_VALUE);
        }
        String begin = truncate(words.subList(0, head), Integer.MAX_VALUE);
        String end = truncate(words.subList(words.size() - tail, words.size()), Integer.MAX_VALUE);
        return (begin + " … " + end).strip();
    }

    private static String truncate(List<String> words, int maxWords) {
        List<String> shown = words.size() <= maxWords ? words : words.subList(0, maxWords);
        String text = MarkdownText.escape(String.join(" ", shown));
        return words.size() <= maxWords ? text : text + " … (" + (words.size() - maxWords) + " more words)";
    }
}
