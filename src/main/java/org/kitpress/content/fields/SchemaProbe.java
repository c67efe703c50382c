package org.kitpress.content.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;
import org.kitpress.markdown.Markdown;
import org.kitpress.markdown.TextOrigin;
import org.kitpress.model.Place;

/**
 * Learns from a reader what its files can contain. The reader gets small generated files: first one without any field,
 * then, for each field that it asks for, files in which that field has a word, a list, or a group as its value. The
 * fields that it then asks for, requires, and rejects are the schema.
 */
public final class SchemaProbe {
    private static final String FILE = "content/made-up.yaml";
    private static final Place PLACE = Place.startOf(FILE);

    private final Markdown markdown = new Markdown();
    private final Consumer<Fields> reader;

    private SchemaProbe(Consumer<Fields> reader) {
        this.reader = reader;
    }

    /** @param reader reads all fields of a file, including {@link Fields#done} */
    public static GroupShape explore(Consumer<Fields> reader) {
        return new SchemaProbe(reader).group(List.of());
    }

    /** A step toward a group: the field that contains it, alone or in a list. */
    private record Step(String field, boolean list) {}

    private GroupShape group(List<Step> path) {
        Seen bare = run(path, "", null);
        Set<String> known = new LinkedHashSet<>(bare.known);
        List<FieldShape> fields = new ArrayList<>();
        List<GroupShape.Case> cases = new ArrayList<>();
        for (String field : bare.known) {
            for (Probe probe : probes(bare, field)) {
                known.addAll(run(path, field, probe.value).known);
            }
        }
        for (String field : known) {
            fields.add(field(path, field, bare));
            cases(path, field, bare, cases);
        }
        return new GroupShape(fields, bare.required, cases);
    }

    private FieldShape field(List<Step> path, String field, Seen bare) {
        Node.Scalar word = scalar("x");
        Node.Mapping alone = new Node.Mapping(PLACE, List.of());
        Node.Mapping inner = new Node.Mapping(PLACE, List.of());
        Seen single = run(path, field, word);
        Seen list = run(path, field, new Node.Sequence(PLACE, List.of(scalar("x"))));
        Seen group = run(path, field, alone);
        Seen groups = run(path, field, new Node.Sequence(PLACE, List.of(inner)));
        FieldType type = bare.types.getOrDefault(field, single.types.getOrDefault(field, FieldType.TEXT));
        return new FieldShape(
                field,
                type,
                bare.words.getOrDefault(field, List.of()),
                single.refused.isEmpty(),
                list.refused.isEmpty(),
                group.refused.isEmpty() && group.read.contains(alone) ? group(with(path, field, false)) : null,
                groups.refused.isEmpty() && groups.read.contains(inner) ? group(with(path, field, true)) : null,
                bare.tables.get(field));
    }

    private static List<Step> with(List<Step> path, String field, boolean list) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(new Step(field, list));
        return longer;
    }

    /** A value to try, and its word; null for a value whose exact word does not matter. */
    private record Probe(Node value, @Nullable String word) {}

    private static List<Probe> probes(Seen bare, String field) {
        FieldType type = bare.types.getOrDefault(field, FieldType.TEXT);
        List<Probe> probes = new ArrayList<>();
        if (type == FieldType.FLAG) {
            probes.add(new Probe(scalar("true"), null));
        } else if (type == FieldType.CHOICE) {
            bare.words.getOrDefault(field, List.of()).forEach(word -> probes.add(new Probe(scalar(word), word)));
        } else {
            probes.add(new Probe(scalar("1"), null));
        }
        return probes;
    }

    /** Records which values of a field change which other fields are required or allowed. */
    private void cases(List<Step> path, String field, Seen bare, List<GroupShape.Case> cases) {
        Map<List<Set<String>>, List<String>> words = new LinkedHashMap<>();
        for (Probe probe : probes(bare, field)) {
            Seen seen = run(path, field, probe.value);
            Set<String> known = new LinkedHashSet<>(seen.known);
            boolean same = seen.required.equals(bare.required) && known.containsAll(bare.known);
            if (!same) {
                List<String> values = words.computeIfAbsent(List.of(seen.required, known), key -> new ArrayList<>());
                if (probe.word != null) {
                    values.add(probe.word);
                }
            }
        }
        words.forEach((rules, values) -> cases.add(new GroupShape.Case(field, values, rules.get(0), rules.get(1))));
    }

    /** Reads a file in which the group at the end of the path has one field, or none. */
    private Seen run(List<Step> path, String field, @Nullable Node value) {
        Node.Mapping target =
                new Node.Mapping(PLACE, value == null ? List.of() : List.of(new Node.Entry(field, PLACE, value)));
        Node.Mapping root = target;
        for (int i = path.size() - 1; i >= 0; i--) {
            Node held = path.get(i).list ? new Node.Sequence(PLACE, List.of(root)) : root;
            root = new Node.Mapping(PLACE, List.of(new Node.Entry(path.get(i).field, PLACE, held)));
        }
        Seen seen = new Seen(target);
        reader.accept(new Fields(root, new ReadContext(FILE, markdown, root, seen)));
        return seen;
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(PLACE, text, new TextOrigin(FILE, 1, 1, true));
    }

    private static final class Seen implements ReadListener {
        private final Node.Mapping target;
        private final Map<String, FieldType> types = new LinkedHashMap<>();
        private final Map<String, List<String>> words = new LinkedHashMap<>();
        private final Map<String, FieldShape.Table> tables = new LinkedHashMap<>();
        private final Set<String> required = new LinkedHashSet<>();
        private final List<String> known = new ArrayList<>();
        private final Set<Node> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Node> read = Collections.newSetFromMap(new IdentityHashMap<>());

        Seen(Node.Mapping target) {
            this.target = target;
        }

        @Override
        public void asked(Node.Mapping group, String field, FieldType type, List<String> choices) {
            if (group == target) {
                types.putIfAbsent(field, type);
                words.putIfAbsent(field, choices);
            }
        }

        @Override
        public void askedTable(Node.Mapping group, String field, FieldShape.Table table) {
            if (group == target) {
                tables.put(field, table);
            }
        }

        @Override
        public void required(Node.Mapping group, String field) {
            if (group == target) {
                required.add(field);
            }
        }

        @Override
        public void refused(Node value) {
            refused.add(value);
        }

        @Override
        public void read(Node.Mapping group, List<String> fields) {
            read.add(group);
            if (group == target) {
                known.addAll(fields);
            }
        }
    }
}
