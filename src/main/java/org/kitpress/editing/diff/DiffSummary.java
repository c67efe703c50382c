package org.kitpress.editing.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kitpress.editing.diff.Change.Sort;
import org.kitpress.editing.diff.Difference.ChangeType;
import org.kitpress.editing.diff.Difference.Part;

/** The changes in a few sentences, the weightiest first. */
final class DiffSummary {
    /** Fields whose new value is news in itself. */
    private static final Set<String> STATES = Set.of("state", "status");

    /** Titles named in a sentence; more are counted. */
    private static final int NAMED = 3;

    private final Difference difference;
    private final List<String> sentences = new ArrayList<>();

    private DiffSummary(Difference difference) {
        this.difference = difference;
    }

    static List<String> of(Difference difference) {
        DiffSummary diffSummary = new DiffSummary(difference);
        diffSummary.pages();
        diffSummary.addresses();
        diffSummary.things();
        diffSummary.states();
        diffSummary.wording();
        diffSummary.unread();
        return diffSummary.sentences.isEmpty() ? List.of("Nothing has changed.") : List.copyOf(diffSummary.sentences);
    }

    private List<Part> parts(Predicate<Part> which) {
        return difference.parts().stream().filter(which).toList();
    }

    private void pages() {
        List<Part> added = parts(part -> part.fate() == ChangeType.NEW);
        List<Part> gone = parts(part -> part.fate() == ChangeType.GONE);
        if (!added.isEmpty()) {
            say(CountPhrases.of(added.size(), "page")
                    + (added.size() == 1 ? " is new: " : " are new: ")
                    + titles(added));
        }
        if (!gone.isEmpty()) {
            say(CountPhrases.of(gone.size(), "page")
                    + (gone.size() == 1 ? " is gone: " : " are gone: ")
                    + titles(gone));
        }
    }

    private static String titles(List<Part> parts) {
        String named = parts.stream()
                .limit(NAMED)
                .map(part -> "“" + part.title() + "”")
                .collect(Collectors.joining(", "));
        return parts.size() <= NAMED ? named : named + " and " + CountPhrases.word(parts.size() - NAMED) + " more";
    }

    private void addresses() {
        List<Part> moved = parts(Part::hasMoved);
        int lost = (int) moved.stream().filter(part -> !part.forwarded()).count();
        int kept = moved.size() - lost;
        if (lost > 0) {
            say(CountPhrases.word(lost)
                    + (lost == 1 ? " address changed and has no alias" : " addresses changed and have no alias"));
        }
        if (kept > 0) {
            say(CountPhrases.word(kept)
                    + (kept == 1 ? " address changed; its alias leads" : " addresses changed; their aliases lead")
                    + " there");
        }
        int dead = parts(part -> part.fate() == ChangeType.GONE && !part.forwarded())
                .size();
        if (dead > 0) {
            say(CountPhrases.word(dead) + (dead == 1 ? " address is" : " addresses are")
                    + " gone, and nothing leads on from " + (dead == 1 ? "it" : "them"));
        }
    }

    /** What pages and files gained and lost. */
    private void things() {
        for (Part part : difference.parts()) {
            List<String> did = new ArrayList<>();
            count(part, Sort.REMOVED, "lost ", did);
            count(part, Sort.ADDED, "gained ", did);
            Map<String, Integer> moved = types(part, Sort.MOVED);
            moved.forEach((type, count) -> did.add((did.isEmpty() ? "has " : "and has ")
                    + CountPhrases.of(count, type)
                    + (count == 1 ? " that moved" : " that moved")));
            if (!did.isEmpty()) {
                say(shortTitle(part) + " " + String.join(" ", joined(did)));
            }
        }
    }

    private static List<String> joined(List<String> did) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < did.size(); i++) {
            boolean and = i > 0 && !did.get(i).startsWith("and ");
            joined.add(and ? "and " + did.get(i) : did.get(i));
        }
        return joined;
    }

    private static String shortTitle(Part part) {
        String title = part.title();
        return title.matches("Step \\d+: .*")
                ? title.substring(0, title.indexOf(':'))
                : part.isPage() ? "“" + title + "”" : title;
    }

    private static Map<String, Integer> types(Part part, Sort sort) {
        Map<String, Integer> types = new LinkedHashMap<>();
        part.changes().stream()
                .filter(change -> change.sort() == sort)
                .forEach(change -> types.merge(change.thing().type(), 1, Integer::sum));
        return types;
    }

    private static void count(Part part, Sort sort, String verb, List<String> did) {
        String list = types(part, sort).entrySet().stream()
                .map(type -> CountPhrases.of(type.getValue(), type.getKey()))
                .collect(Collectors.joining(" and "));
        if (!list.isEmpty()) {
            did.add(verb + list);
        }
    }

    private record State(String type, String value) {}

    private void states() {
        Map<State, Integer> states = new LinkedHashMap<>();
        fields().filter(change ->
                        STATES.contains(change.field()) && !change.after().isEmpty())
                .forEach(change -> states.merge(
                        new State(
                                change.where().isEmpty() && change.field().equals("status")
                                        ? "page"
                                        : change.thing().type(),
                                change.after().text()),
                        1,
                        Integer::sum));
        states.forEach((state, count) -> say(CountPhrases.of(count, state.type) + " became " + state.value));
    }

    private void wording() {
        Map<String, Integer> types = new LinkedHashMap<>();
        fields().filter(change -> !STATES.contains(change.field()))
                .collect(Collectors.groupingBy(Change::thing, LinkedHashMap::new, Collectors.counting()))
                .keySet()
                .forEach(diffNode -> types.merge(diffNode.type(), 1, Integer::sum));
        if (!types.isEmpty()) {
            say("Fields or words changed in "
                    + types.entrySet().stream()
                            .map(type -> CountPhrases.of(type.getValue(), type.getKey()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private java.util.stream.Stream<Change> fields() {
        return difference.parts().stream()
                .flatMap(part -> part.changes().stream())
                .filter(change -> change.sort() == Sort.CHANGED);
    }

    private void unread() {
        int count = difference.unread().size();
        if (count > 0) {
            say(CountPhrases.of(count, "file") + " could not be read and " + (count == 1 ? "is" : "are")
                    + " not compared: " + String.join(", ", difference.unread()));
        }
    }

    private void say(String sentence) {
        sentences.add(CountPhrases.sentence(sentence) + ".");
    }
}
