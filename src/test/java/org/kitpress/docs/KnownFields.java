package org.kitpress.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.ContentReader;
import org.kitpress.report.Finding;

/**
 * Learns which fields a reader knows by asking it: a file that holds nothing but a field which nobody knows is answered
 * with the fields that are allowed there. Each of those is then tried as a group with such a field in it, and as a word
 * that is not allowed there, until nothing new is reported.
 */
final class KnownFields {
    private static final String STRANGER = "stranger";
    private static final Pattern MISSING = Pattern.compile("the field '([^']+)' is missing");

    private final Path site;
    private final String file;
    private final String opening;
    private final ExecutorService cores;
    private final Map<String, Group> groups = new TreeMap<>();

    /**
     * A group of fields.
     *
     * @param choices the words that a field takes, for fields that take a few words only
     */
    record Group(Set<String> fields, Set<String> required, Map<String, List<String>> choices) {}

    /** A step towards a group: the field that holds it, alone or in a list. */
    private record Step(String field, boolean list) {}

    private KnownFields(Path site, String file, String opening, ExecutorService cores) {
        this.site = site;
        this.file = file;
        this.opening = opening;
        this.cores = cores;
    }

    /**
     * The groups by their paths; the file's own fields have the empty path, the items of {@code areas} the path
     * {@code areas}.
     *
     * @param site an empty folder, which gets the file
     * @param kind what the file says that it is; null for a file that has no kind
     */
    static Map<String, Group> of(Path site, String file, @Nullable String kind, ExecutorService cores)
            throws IOException {
        Files.createDirectories(site.resolve(file).resolveSibling("."));
        KnownFields known = new KnownFields(site, file, kind == null ? "" : "\"kind\":\"" + kind + "\",", cores);
        known.explore(List.of());
        return known.groups;
    }

    /** Whether there is a group at the end of the steps; it and those in it are noted. */
    private boolean explore(List<Step> steps) throws IOException {
        List<Finding> findings = findings(steps, "\"" + STRANGER + "\":\"x\"");
        Finding answer = findings.stream()
                .filter(finding -> finding.problem().equals("there is no field '" + STRANGER + "' here"))
                .findFirst()
                .orElse(null);
        if (answer == null) {
            return false;
        }
        Set<String> fields = words(answer, "Possible fields: ");
        String path = steps.stream().map(Step::field).collect(Collectors.joining("/"));
        // A group begins one character before the stranger, its first field; the file's own fields begin the line.
        int column = steps.isEmpty() ? 1 : answer.place().column() - 1;
        Group group = new Group(fields, required(findings, column), new TreeMap<>());
        groups.merge(path, group, KnownFields::join);
        for (String field : fields) {
            List<Step> inner = new ArrayList<>(steps);
            inner.add(new Step(field, false));
            if (!explore(inner)) {
                inner.set(steps.size(), new Step(field, true));
                explore(inner);
            }
            choices(steps, field, group);
        }
        return true;
    }

    private static Group join(Group first, Group second) {
        first.fields.addAll(second.fields);
        return first;
    }

    private static Set<String> required(List<Finding> findings, int column) {
        Set<String> required = new TreeSet<>();
        for (Finding finding : findings) {
            Matcher missing = MISSING.matcher(finding.problem());
            if (missing.matches() && finding.place().column() == column) {
                required.add(missing.group(1));
            }
        }
        return required;
    }

    private void choices(List<Step> steps, String field, Group group) throws IOException {
        for (Finding finding : findings(steps, "\"" + field + "\":\"" + STRANGER + "\"")) {
            if (finding.rule().id().equals("unknown-value")) {
                group.choices.put(field, List.copyOf(words(finding, "Possible values: ")));
            }
        }
    }

    private static Set<String> words(Finding finding, String before) {
        String remedy = finding.remedy();
        int start = remedy.indexOf(before);
        if (start < 0) {
            throw new IllegalStateException("'" + before + "' is not in: " + remedy);
        }
        String list = remedy.substring(start + before.length());
        return new TreeSet<>(List.of(list.substring(0, list.indexOf('.')).split(", ")));
    }

    private List<Finding> findings(List<Step> steps, String innermost) throws IOException {
        String text = innermost;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            String group = "{" + text + "}";
            text = "\"" + step.field + "\":" + (step.list ? "[" + group + "]" : group);
        }
        Files.writeString(site.resolve(file), "{" + opening + text + "}\n");
        return ContentReader.read(site, cores).findings().stream()
                .filter(finding -> finding.place().file().equals(file))
                .toList();
    }
}
