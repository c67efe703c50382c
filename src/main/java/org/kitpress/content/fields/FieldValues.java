package org.kitpress.content.fields;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;
import org.kitpress.markdown.PlainMarkup;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.report.Finding;

/** The single values in a group of fields. A missing value, or one of the wrong type, becomes a finding with its place. */
abstract class FieldValues {
    /** Fields that are compared with something, or that readers do not see. */
    private static final Set<String> UNSHOWN =
            Set.of("text", "reason", "rule", "edit-url", "base-url", "slug", "aliases", "address");

    final Node.Mapping mapping;
    final ReadContext context;

    /** Every field that a reader has asked for, in that order. */
    final Set<String> known = new LinkedHashSet<>();

    /** The findings about missing fields, by field name. */
    final Map<String, Finding> missing = new HashMap<>();

    FieldValues(Node.Mapping mapping, ReadContext readContext) {
        this.mapping = mapping;
        this.context = readContext;
    }

    public Place place() {
        return mapping.place();
    }

    /** The place of a field's value, or of the group if the field is missing. */
    public Place placeOf(String name) {
        Node.Entry entry = mapping.get(name);
        return entry == null ? place() : entry.value().place();
    }

    public boolean has(String name) {
        return value(name) != null;
    }

    /** A field's value of any type, for readers that accept several types; null if it is missing or blank. */
    public @Nullable Node value(String name) {
        known.add(name);
        Node.Entry entry = mapping.get(name);
        return entry == null || entry.value() instanceof Node.Blank ? null : entry.value();
    }

    /** Tells the listener what type a field's single value has. */
    final void ask(String name, FieldType type) {
        context.listener().asked(mapping, name, type, List.of());
    }

    final @Nullable Node required(String name) {
        context.listener().required(mapping, name);
        Node value = value(name);
        if (value == null || isEmptyText(value)) {
            Node.Entry entry = mapping.get(name);
            boolean reported = entry == null
                    ? !mapping.doubtful().isEmpty()
                    : entry.value() instanceof Node.Blank blank && blank.reported()
                            || mapping.doubtful().contains(entry.keyPlace().line() + 1);
            if (!reported) {
                Finding finding =
                        entry == null ? FieldErrors.missing(place(), name) : FieldErrors.empty(entry.keyPlace(), name);
                context.add(finding);
                if (entry == null) {
                    missing.put(name, finding);
                }
            }
            return null;
        }
        return value;
    }

    private static boolean isEmptyText(Node value) {
        return value instanceof Node.Scalar scalar && scalar.text().isBlank();
    }

    /** A required text; empty after a finding. */
    public String text(String name) {
        ask(name, FieldType.TEXT);
        Node.Scalar scalar = requiredScalar(name);
        return scalar == null ? "" : plain(name, scalar);
    }

    public @Nullable String optionalText(String name) {
        ask(name, FieldType.TEXT);
        Node.Scalar scalar = optionalScalar(name);
        return scalar == null ? null : plain(name, scalar);
    }

    public String text(String name, String otherwise) {
        String text = optionalText(name);
        return text == null ? otherwise : text;
    }

    /** A text that readers see as it is written. */
    final String plain(String name, Node.Scalar scalar) {
        PlainMarkup.Found found = PlainMarkup.find(scalar.text());
        if (found != null && !UNSHOWN.contains(name)) {
            context.add(FieldErrors.markdownInText(scalar.place(), name, found.written(), found.plain()));
        }
        return tidy(scalar.text());
    }

    /** Plain text has no line breaks of its own. */
    static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    final Node.@Nullable Scalar requiredScalar(String name) {
        Node value = required(name);
        return value == null ? null : scalar(name, value);
    }

    final Node.@Nullable Scalar optionalScalar(String name) {
        Node value = value(name);
        return value == null ? null : scalar(name, value);
    }

    final Node.@Nullable Scalar scalar(String name, Node value) {
        if (value instanceof Node.Scalar scalar) {
            return scalar;
        }
        wrongType(
                name,
                value,
                "a single value",
                "`" + name + ": …`; a text that begins with a bracket needs quotation marks");
        return null;
    }

    public void wrongType(String name, Node value, String expected, String example) {
        context.listener().refused(value);
        if (!(value instanceof Node.Mapping group) || group.doubtful().isEmpty()) {
            context.add(FieldErrors.wrongType(name, value, expected, example));
        }
    }

    /** Reports the field if it is missing. */
    public void requireValue(String name) {
        required(name);
    }

    public Prose prose(String name) {
        ask(name, FieldType.MARKDOWN);
        Node value = required(name);
        return value == null ? Prose.EMPTY : prose(name, value);
    }

    public Prose optionalProse(String name) {
        ask(name, FieldType.MARKDOWN);
        Node value = value(name);
        return value == null ? Prose.EMPTY : prose(name, value);
    }

    /** The page's own text; see {@link ReadContext#body}. */
    public Prose body(String name) {
        ask(name, FieldType.MARKDOWN);
        Node.Scalar scalar = optionalScalar(name);
        return scalar == null ? Prose.EMPTY : context.body(scalar.text(), scalar.origin());
    }

    final Prose prose(String name, Node value) {
        Node.Scalar scalar = scalar(name, value);
        return scalar == null ? Prose.EMPTY : context.prose(scalar.text(), scalar.origin());
    }

    /** A required whole number, not negative. */
    public int number(String name) {
        required(name);
        return number(name, 0);
    }

    public int number(String name, int otherwise) {
        Integer number = optionalNumber(name);
        return number == null ? otherwise : number;
    }

    /**
     * How often something is drawn or printed. The limit is far above all that is useful: larger numbers are slips of the
     * finger, and would fill the memory.
     *
     * @param most the largest number that is allowed; used in place of a larger one
     */
    public int count(String name, int otherwise, int most) {
        context.listener().asked(mapping, name, FieldType.NUMBER, List.of(Integer.toString(most)));
        int number = number(name, otherwise);
        if (number > most) {
            context.add(FieldErrors.tooMany(placeOf(name), name, number, most));
        }
        return Math.min(number, most);
    }

    public @Nullable Integer optionalNumber(String name) {
        ask(name, FieldType.NUMBER);
        Node.Scalar scalar = optionalScalar(name);
        if (scalar == null) {
            return null;
        }
        if (!scalar.text().matches("\\d{1,9}")) {
            context.add(FieldErrors.notANumber(scalar.place(), name, scalar.text()));
            return null;
        }
        return Integer.valueOf(scalar.text());
    }

    public boolean flag(String name, boolean otherwise) {
        ask(name, FieldType.FLAG);
        Node.Scalar scalar = optionalScalar(name);
        if (scalar == null) {
            return otherwise;
        }
        if (!scalar.text().equals("true") && !scalar.text().equals("false")) {
            context.listener().misread(scalar, FieldType.FLAG, List.of("true", "false"));
            context.add(FieldErrors.notAFlag(scalar.place(), name, scalar.text()));
            return otherwise;
        }
        return scalar.text().equals("true");
    }

    public @Nullable PartialDate date(String name) {
        ask(name, FieldType.DATE);
        Node.Scalar scalar = optionalScalar(name);
        if (scalar == null) {
            return null;
        }
        PartialDate date = Dates.parse(scalar.text().strip());
        if (date == null) {
            context.listener().misread(scalar, FieldType.DATE, List.of());
            context.add(FieldErrors.badDate(scalar.place(), name, scalar.text()));
        }
        return date;
    }

    /** One of a few words: the constants of an enum, in lowercase with hyphens. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        context.listener().asked(mapping, name, FieldType.CHOICE, EnumKeys.all(type));
        Node.Scalar scalar = optionalScalar(name);
        E chosen = scalar == null ? null : chosen(name, scalar, type);
        return chosen == null ? otherwise : chosen;
    }

    /** The constant that a text names; null, after a finding, if it names none. */
    final <E extends Enum<E>> @Nullable E chosen(String name, Node.Scalar scalar, Class<E> type) {
        List<String> words = EnumKeys.all(type);
        int index = words.indexOf(scalar.text());
        if (index < 0) {
            context.listener().misread(scalar, FieldType.CHOICE, words);
            context.add(FieldErrors.unknownValue(name, scalar.place(), scalar.text(), words));
        }
        return index < 0 ? null : type.getEnumConstants()[index];
    }

    /** Like {@link #choice}, for a required field. */
    public <E extends Enum<E>> E requiredChoice(String name, Class<E> type, E otherwise) {
        required(name);
        return choice(name, type, otherwise);
    }
}
