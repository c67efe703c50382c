package org.kitpress.editing.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Head;
import org.kitpress.model.Id;
import org.kitpress.model.NamedReference;
import org.kitpress.model.NeedsAssessment;
import org.kitpress.model.PageLink;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.SourceUse;
import org.kitpress.model.TextOverride;

/** Converts records of the model to nodes by their components, whatever their kind. */
final class DiffNodeReader {
    /** Components that can name a node; the first one that is not empty does. */
    private static final List<String> NAME_COMPONENTS =
            List.of("title", "name", "term", "topic", "label", "action", "text", "statement", "citation", "product");

    /** Identity and position; moves are reported in other ways. */
    private static final Set<String> IGNORED = Set.of("id", "key", "place", "path");

    private static final Set<String> IGNORED_IN_HEADS = Set.of("file", "address");

    /** The only component to compare of an item whose text is in another file; the text is compared there. */
    private static final Set<String> KEPT_IN_REUSED_ITEMS = Set.of("reusedFrom");

    private DiffNodeReader() {}

    static DiffNode read(Record record) {
        Map<String, Value> fields = new LinkedHashMap<>();
        List<DiffNode> parts = new ArrayList<>();
        collect(record, "", fields, parts);
        Value state = fields.getOrDefault("state", Value.NONE);
        fields.computeIfPresent("progress", (label, said) -> said.text().equalsIgnoreCase(state.text()) ? null : said);
        boolean pinned = !(component(record, "id") instanceof Id id) || id.pinned();
        return new DiffNode(DiffLabels.type(record.getClass()), id(record), pinned, name(record), fields, parts);
    }

    private static void collect(Record record, String prefix, Map<String, Value> fields, List<DiffNode> parts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String path = prefix + component.getName();
            Object value = read(record, component);
            if (value == null || isIgnored(record, component.getName()) || DiffLabels.isDerived(path)) {
                continue;
            }
            if (value instanceof Head head) {
                collect(head, "", fields, parts);
            } else if (value instanceof List<?> list && !list.isEmpty() && isPart(list.get(0))) {
                list.forEach(each -> parts.add(read((Record) each)));
            } else if (record instanceof NeedsAssessment.Population table && path.equals("rows")) {
                table.rows()
                        .forEach(row -> fields.merge(
                                row.group(), row(row), (one, more) -> Value.plain(one.text() + ", " + more.text())));
            } else if (value instanceof Record nested && !isPlainValue(nested)) {
                collect(nested, path + ".", fields, parts);
            } else {
                Value read = value(value);
                if (!read.isEmpty()) {
                    fields.put(DiffLabels.field(path), read);
                }
            }
        }
    }

    private static boolean isIgnored(Record record, String component) {
        if (component(record, "reusedFrom") != null) {
            return !KEPT_IN_REUSED_ITEMS.contains(component);
        }
        return IGNORED.contains(component) || record instanceof Head && IGNORED_IN_HEADS.contains(component);
    }

    private static boolean isPart(Object value) {
        return value instanceof Record record
                && !(value instanceof NamedReference)
                && !id(record).isEmpty();
    }

    private static boolean isPlainValue(Record record) {
        return record instanceof Prose
                || record instanceof PartialDate
                || record instanceof NamedReference
                || record instanceof PageLink
                || record instanceof Address;
    }

    private static Value value(Object value) {
        if (value instanceof Prose prose) {
            List<String> links = prose.links().stream()
                    .map(link -> link.text() + " (" + link.target() + ")")
                    .toList();
            return new Value(prose.plain(), links, List.of(prose.plain(), prose.spans()));
        }
        if (value instanceof List<?> list) {
            List<Value> values = list.stream().map(DiffNodeReader::value).toList();
            boolean prose = !list.isEmpty() && list.get(0) instanceof Prose;
            return new Value(
                    values.stream().map(Value::text).collect(Collectors.joining(prose ? "\n" : ", ")),
                    values.stream().flatMap(each -> each.links().stream()).toList(),
                    values.stream().map(Value::exact).toList());
        }
        return Value.plain(text(value));
    }

    /** Labels the numbers of a group of people. */
    private static Value row(NeedsAssessment.Row row) {
        Map<String, Value> cells = new LinkedHashMap<>();
        collect(row, "", cells, new ArrayList<>());
        cells.remove("group");
        return Value.plain(
                cells.isEmpty()
                        ? "not counted"
                        : cells.entrySet().stream()
                                .map(cell ->
                                        cell.getKey() + ": " + cell.getValue().text())
                                .collect(Collectors.joining("; ")));
    }

    private static String text(Object value) {
        if (value instanceof NamedReference named) {
            return named.id();
        } else if (value instanceof PageLink link) {
            return link.label().isEmpty() ? link.target() : link.label() + " (" + link.target() + ")";
        } else if (value instanceof Address address) {
            return address.path();
        } else if (value instanceof PartialDate date) {
            return date.toString();
        } else if (value instanceof SourceUse use) {
            return use.source().id() + " (" + text(use.relation()) + (use.part() == null ? "" : ", " + use.part())
                    + ")";
        } else if (value instanceof Enum<?> constant) {
            return label(constant);
        } else if (value instanceof Integer number) {
            return number == Integer.MAX_VALUE ? "" : number.toString(); // an order that is not stated
        } else if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        } else if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(component -> read(record, component))
                    .filter(part -> part != null && !(part instanceof Place))
                    .map(part -> value(part).text())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(": "));
        }
        return value.toString();
    }

    /** {@code Reported completed} for {@code REPORTED_COMPLETED}. */
    private static String label(Enum<?> constant) {
        return CountPhrases.capitalize(EnumKeys.words(constant));
    }

    private static String id(Record record) {
        Object id = component(record, "id");
        Object key = id == null ? component(record, "key") : id;
        if (record instanceof TextOverride text) { // several languages can replace the text of one key
            return text.key() + " (" + text.language() + ")";
        }
        return key instanceof Id known ? known.value() : key instanceof String text ? text : "";
    }

    private static String name(Record record) {
        Record from = component(record, "head") instanceof Head head ? head : record;
        for (String name : record instanceof TextOverride ? List.<String>of() : NAME_COMPONENTS) {
            Object value = component(from, name);
            String text = value == null ? "" : value(value).text();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return id(record);
    }

    private static @Nullable Object component(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(record, component);
            }
        }
        return null;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
