package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitpress.editing.diff.Change.Type;
import org.kitpress.editing.diff.Difference.Part;
import org.kitpress.editing.diff.Difference.Status;

/** Summarizes the changes in a few sentences, most important first. */
final class DiffSummary {
    /** Fields whose new value is worth a sentence. */
    private static final Set<String> STATES = Set.of("state", "status");

    /** How many titles a sentence lists; the rest are counted. */
    private static final int MAX_TITLES = 3;

    private final Difference difference;
    private final List<String> sentences = new ArrayList<>();

    private DiffSummary(Difference difference) {
        this.difference = difference;
    }

    static List<String> of(Difference difference) {
        DiffSummary summary = new DiffSummary(difference);
        summary.pages();
        summary.addresses();
        summary.partCounts();
        summary.states();
        summary.wording();
        summary.unread();
        return summary.sentences.isEmpty() ? List.of("Nothing changed.") : List.copyOf(summary.sentences);
    }

    private List<Part> parts(Predicate<Part> which) {
        return difference.parts().stream().filter(which).toList();
    }

    private void pages() {
        pages(parts(part -> part.status() == Status.ADDED), "added");
        pages(parts(part -> part.status() == Status.REMOVED), "removed");
    }

    private void pages(List<Part> parts, String verb) {
        if (!parts.isEmpty()) {
            add(CountPhrases.of(parts.size(), "page") + (parts.size() == 1 ? " was " : " were ") + verb + ": "
                    + titles(parts));
        }
    }

    private static String titles(List<Part> parts) {
        String named = parts.stream()
                .limit(MAX_TITLES)
                .map(part -> "“" + part.title() + "”")
                .collect(Collectors.joining(", "));
        return parts.size() <= MAX_TITLES
                ? named
                : named + ", and " + CountPhrases.word(parts.size() - MAX_TITLES) + " more";
    }

    private void addresses() {
        List<Part> moved = parts(Part::hasMoved);
        int lost = (int) moved.stream().filter(part -> !part.forwarded()).count();
        int kept = moved.size() - lost;
        if (lost > 0) {
            add(CountPhrases.word(lost)
                    + (lost == 1 ? " address changed and has no alias" : " addresses changed and have no alias"));
        }
        if (kept > 0) {
            add(CountPhrases.word(kept)
                    + (kept == 1 ? " address changed; an alias redirects" : " addresses changed; aliases redirect")
                    + " the old one" + (kept == 1 ? "" : "s"));
        }
        int unreachable = parts(part -> part.status() == Status.REMOVED && !part.forwarded())
                .size();
        if (unreachable > 0) {
            add(CountPhrases.word(unreachable) + (unreachable == 1 ? " address was" : " addresses were")
                    + " removed without an alias");
        }
    }

    /** Parts that were added, removed, or moved in each page or file. */
    private void partCounts() {
        for (Part part : difference.parts()) {
            List<String> clauses = new ArrayList<>();
            count(part, Type.REMOVED, "lost ", clauses);
            count(part, Type.ADDED, "gained ", clauses);
            Map<String, Integer> moved = types(part, Type.MOVED);
            moved.forEach((type, count) -> clauses.add("has " + CountPhrases.of(count, type) + " that moved"));
            if (!clauses.isEmpty()) {
                add(shortTitle(part) + " " + String.join(" and ", clauses));
            }
        }
    }

    private static String shortTitle(Part part) {
        String title = part.title();
        return title.matches("Step \\d+: .*")
                ? title.substring(0, title.indexOf(':'))
                : part.isPage() ? "“" + title + "”" : title;
    }

    private static Map<String, Integer> types(Stream<DiffNode> nodes) {
        Map<String, Integer> types = new LinkedHashMap<>();
        nodes.forEach(node -> types.merge(node.type(), 1, Integer::sum));
        return types;
    }

    private static Map<String, Integer> types(Part part, Type type) {
        return types(
                part.changes().stream().filter(change -> change.type() == type).map(Change::node));
    }

    private static String counts(Map<String, Integer> types, String separator) {
        return types.entrySet().stream()
                .map(type -> CountPhrases.of(type.getValue(), type.getKey()))
                .collect(Collectors.joining(separator));
    }

    private static void count(Part part, Type changeType, String verb, List<String> clauses) {
        String list = counts(types(part, changeType), " and ");
        if (!list.isEmpty()) {
            clauses.add(verb + list);
        }
    }

    private record State(String type, String value) {}

    private void states() {
        Map<State, Integer> states = new LinkedHashMap<>();
        fields().filter(change ->
                        STATES.contains(change.field()) && !change.after().isEmpty())
                .forEach(change -> states.merge(
                        new State(
                                change.parentName().isEmpty() && change.field().equals("status")
                                        ? "page"
                                        : change.node().type(),
                                change.after().text()),
                        1,
                        Integer::sum));
        states.forEach((state, count) -> add(
                CountPhrases.of(count, state.type) + (count == 1 ? " is now “" : " are now “") + state.value + "”"));
    }

    private void wording() {
        Map<String, Integer> types = types(fields().filter(change -> !STATES.contains(change.field()))
                .map(Change::node)
                .distinct());
        if (!types.isEmpty()) {
            add("Text or fields changed in " + counts(types, ", "));
        }
    }

    private Stream<Change> fields() {
        return difference.parts().stream()
                .flatMap(part -> part.changes().stream())
                .filter(change -> change.type() == Type.CHANGED);
    }

    private void unread() {
        int count = difference.unread().size();
        if (count > 0) {
            add(CountPhrases.of(count, "file") + " could not be read and " + (count == 1 ? "was" : "were")
                    + " not compared: " + String.join(", ", difference.unread()));
        }
    }

    private void add(String sentence) {
        sentences.add(CountPhrases.capitalize(sentence) + ".");
    }
}
