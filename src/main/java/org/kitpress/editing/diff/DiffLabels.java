package org.kitpress.editing.diff;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of records and their components for editors. */
final class DiffLabels {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Entry", "item"),
            Map.entry("QuestionGroup", "question group"),
            Map.entry("ExampleSet", "set of examples"),
            Map.entry("ActionStep", "action step"),
            Map.entry("AgendaItem", "agenda item"),
            Map.entry("Card", "discussion card"),
            Map.entry("EvaluationQuestion", "evaluation question"),
            Map.entry("Topics", "list"),
            Map.entry("TextOverride", "text around the content"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("completedBy", "who fills it in"),
            Map.entry("condition", "if"),
            Map.entry("takes", "what it takes"),
            Map.entry("copies", "number of copies"),
            Map.entry("outputs", "results"),
            Map.entry("reusedFrom", "use"),
            Map.entry("scale.form", "scale"),
            Map.entry("scale.levels", "levels of the scale"),
            Map.entry("force", "must or can"),
            Map.entry("responsibility.wording", "responsibility"),
            Map.entry("responsibility.parties", "responsible parties"),
            Map.entry("timeframe.wording", "timeframe"),
            Map.entry("due.wording", "due"),
            Map.entry("progress.state", "state"),
            Map.entry("progress.wording", "progress"),
            Map.entry("progress.count", "count"),
            Map.entry("progress.unit", "unit"),
            Map.entry("progress.asOf", "progress as of"),
            Map.entry("status.state", "state"),
            Map.entry("undecided.owner", "who decides"),
            Map.entry("undecided.neededBy", "needed by"));

    /** Components derived from other fields; reporting them would repeat the change. */
    private static final Set<String> DERIVED = Set.of("""
            responsibility.mode timeframe.from timeframe.to timeframe.ongoing timeframe.state due.from due.to
            due.ongoing due.state
            """.strip().split("\\s+"));

    private DiffLabels() {}

    static String type(Class<?> record) {
        String name = record.getSimpleName();
        return TYPES.getOrDefault(name, splitCamelCase(name));
    }

    /** @param path the component's name, prefixed with those of the records around it: {@code progress.state} */
    static String field(String path) {
        String known = FIELDS.get(path);
        return known != null ? known : splitCamelCase(path.replace('.', ' '));
    }

    static boolean isDerived(String path) {
        return DERIVED.contains(path);
    }

    private static String splitCamelCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
