package org.kitpress.content.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Id;
import org.kitpress.model.NamedReference;
import org.kitpress.model.PageLink;
import org.kitpress.model.Prose;
import org.kitpress.model.TextOverride;
import org.kitpress.report.Finding;

/**
 * A group of fields being read. A reader asks for each field that it knows; {@link #done} then reports the fields that
 * nobody asked for. A missing value, or one of the wrong type, becomes a finding, and the method returns an empty value
 * of the right type, so that one error does not hide the next.
 */
public final class Fields extends FieldValues {
    /** Between ids or paths that were written as one text; none of them contains such characters. */
    private static final Pattern SEPARATORS =
            Pattern.compile("(?<!\\s)\\s*+[,;]\\s*+|(?<!\\s)\\s++[-–—•*]\\s++|^[-–—•*]\\s++");

    public Fields(Node.Mapping mapping, ReadContext readContext) {
        super(mapping, readContext);
    }

    public ReadContext context() {
        return context;
    }

    /** A required id that identifies the whole entry: a key of {@code sources.yaml}, an audience. */
    public String key(String name) {
        ask(name, FieldType.ID);
        Node.Scalar scalar = requiredScalar(name);
        if (scalar == null) {
            return "";
        }
        checkId(scalar);
        return scalar.text();
    }

    /** A required list of Markdown texts. */
    public List<Prose> requiredProses(String name) {
        required(name);
        return proses(name);
    }

    /** An optional list of Markdown texts; a single text counts as a list of one. */
    public List<Prose> proses(String name) {
        ask(name, FieldType.MARKDOWN);
        return items(name).stream()
                .filter(item -> !(item instanceof Node.Blank))
                .map(item -> prose(name, item))
                .toList();
    }

    /** An optional list of plain texts; a single text counts as a list of one. */
    public List<String> texts(String name) {
        ask(name, FieldType.TEXT);
        return scalars(name).map(scalar -> plain(name, scalar)).toList();
    }

    /** An optional list of some of a few words, in the order of the file: the constants of an enum. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        context.listener().asked(mapping, name, FieldType.CHOICE, EnumKeys.all(type));
        return scalars(name)
                .flatMap(scalar -> Stream.ofNullable(chosen(name, scalar, type)))
                .distinct()
                .toList();
    }

    /** An optional list of ids that are defined elsewhere. */
    public List<NamedReference> names(String name) {
        ask(name, FieldType.NAME);
        return scalars(name).flatMap(scalar -> named(name, scalar)).toList();
    }

    private Stream<NamedReference> named(String field, Node.Scalar scalar) {
        return entries(field, scalar).map(text -> new NamedReference(text, scalar.place()));
    }

    /** The ids or paths in a text, of which there is one unless a list was meant. */
    private Stream<String> entries(String field, Node.Scalar scalar) {
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            context.add(FieldErrors.emptyItem(scalar.place(), field));
            return Stream.empty();
        }
        if (value(field) != scalar) {
            return Stream.of(text);
        }
        List<String> all =
                SEPARATORS.splitAsStream(text).filter(entry -> !entry.isEmpty()).toList();
        if (all.size() > 1) {
            context.add(FieldErrors.listAsText(scalar.place(), field, all));
        }
        return all.size() > 1 ? all.stream() : Stream.of(text);
    }

    private Stream<Node.Scalar> scalars(String name) {
        return items(name).stream()
                .filter(item -> !(item instanceof Node.Blank))
                .flatMap(item -> Stream.ofNullable(scalar(name, item)));
    }

    /** A required id that is declared elsewhere; empty after a finding. */
    public NamedReference name(String field) {
        required(field);
        return name(field, "");
    }

    /** An optional id that is declared elsewhere. */
    public NamedReference name(String field, String otherwise) {
        ask(field, FieldType.NAME);
        Node.Scalar scalar = optionalScalar(field);
        return scalar == null
                ? new NamedReference(otherwise, place())
                : new NamedReference(scalar.text().strip(), scalar.place());
    }

    /** An optional group of ids that are declared in it, each with its name, in the order of the file. */
    public Map<String, TextOverride> declared(String field, String language) {
        askTable(field, new FieldShape.Table(List.of(), List.of(), 1));
        Map<String, TextOverride> names = new LinkedHashMap<>();
        Node value = value(field);
        if (value instanceof Node.Mapping group) {
            for (Node.Entry entry : group.entries()) {
                Node.Scalar name = entry.value() instanceof Node.Scalar scalar ? scalar : null;
                if (name == null) {
                    wrongType(entry.key(), entry.value(), "a name", "`" + entry.key() + ": Name`");
                } else if (!IdSyntax.VALID.matcher(entry.key()).matches()) {
                    context.add(FieldErrors.badId(entry.keyPlace(), entry.key()));
                } else {
                    names.put(
                            entry.key(), new TextOverride(language, entry.key(), tidy(name.text()), entry.keyPlace()));
                }
            }
        } else if (value != null) {
            wrongType(field, value, "a group of ids with their names", "`id: Name`, a line for each");
        }
        return names;
    }

    /** The items of an optional list; a single value counts as a list of one. */
    public List<Node> items(String name) {
        Node value = value(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Node.Sequence list ? list.items() : List.of(value);
    }

    public <T> List<T> list(String name, Function<Fields, T> reader) {
        Node value = value(name);
        if (value != null && !(value instanceof Node.Sequence)) {
            wrongType(name, value, "a list", "a list, with a line that begins with `- ` for each item");
            if (!(value instanceof Node.Mapping)) {
                return List.of();
            }
        }
        return items(name).stream()
                .flatMap(item -> Stream.ofNullable(item(name, item, reader)))
                .toList();
    }

    private <T> @Nullable T item(String name, Node item, Function<Fields, T> reader) {
        if (!(item instanceof Node.Scalar)) {
            return group(name, item, reader);
        }
        // The text was probably meant for the first field that an empty group lacks.
        Fields empty = new Fields(new Node.Mapping(item.place(), List.of()), context.blank());
        T unused = reader.apply(empty);
        context.listener().refused(item);
        context.add(FieldErrors.bareItem(
                name,
                item.place(),
                empty.known.stream()
                        .filter(empty.missing::containsKey)
                        .findFirst()
                        .orElse("field")));
        return null;
    }

    /** A required list of groups of fields, with at least one item. */
    public <T> List<T> requiredList(String name, Function<Fields, T> reader) {
        required(name);
        return list(name, reader);
    }

    public <T> @Nullable T group(String name, Function<Fields, T> reader) {
        Node value = value(name);
        return value == null ? null : group(name, value, reader);
    }

    /** One group of fields from a list that can also contain other values; unknown fields in it are reported. */
    public <T> @Nullable T group(String name, Node node, Function<Fields, T> reader) {
        if (!(node instanceof Node.Mapping fields)) {
            wrongType(name, node, "a group of fields", "`field: value`, with a line for each field");
            return null;
        }
        Fields inner = new Fields(fields, context);
        T result = reader.apply(inner);
        inner.done();
        return result;
    }

    /** Tells the listener that a field is a table: a group whose fields no reader knows by name. */
    public void askTable(String name, FieldShape.Table table) {
        context.listener().askedTable(mapping, name, table);
    }

    /** Reports a field that another field's value makes required. */
    public void missing(String name, Finding finding) {
        context.listener().required(mapping, name);
        context.add(finding);
    }

    /** A link to other content: a path, or a group with the path and a text. */
    public @Nullable PageLink link(String name) {
        ask(name, FieldType.PATH);
        Node value = value(name);
        return value == null ? null : link(name, value, "reason");
    }

    /** A list of links; each is a path, or a group with {@code page} and the field that contains the link text. */
    public List<PageLink> links(String name, String labelField) {
        ask(name, FieldType.PATH);
        return items(name).stream()
                .filter(item -> !(item instanceof Node.Blank))
                .flatMap(item -> item instanceof Node.Scalar path
                        ? entries(name, path).map(entry -> new PageLink(entry, "", path.place()))
                        : Stream.ofNullable(link(name, item, labelField)))
                .toList();
    }

    private @Nullable PageLink link(String name, Node node, String labelField) {
        if (node instanceof Node.Scalar path) {
            return new PageLink(path.text().strip(), "", path.place());
        }
        return group(
                name,
                node,
                fields -> new PageLink(fields.text("page"), fields.text(labelField, ""), fields.placeOf("page")));
    }

    /**
     * The id of the item that these fields describe.
     *
     * @param text what to make an id from if none is written
     */
    public Id id(String text) {
        ask("id", FieldType.ID);
        Node.Scalar scalar = optionalScalar("id");
        if (scalar == null) {
            String made = context.makeId(text);
            context.listener().madeId(mapping, made);
            context.add(FieldErrors.unpinnedId(place(), made));
            return new Id(made, place(), false);
        }
        checkId(scalar);
        return new Id(scalar.text(), place(), true);
    }

    /**
     * The id of an item that is reused from elsewhere: the one that is written here, or the one it has there.
     *
     * @param target the reused item, as written: {@code checklists/visit#room}
     */
    public Id idOfReused(String target) {
        ask("id", FieldType.ID);
        int hash = target.indexOf('#');
        if (optionalScalar("id") != null || hash < 0) {
            return id(target);
        }
        String there = target.substring(hash + 1);
        context.pin(there, place());
        return new Id(there, place(), true);
    }

    private void checkId(Node.Scalar scalar) {
        if (!IdSyntax.VALID.matcher(scalar.text()).matches()) {
            context.add(FieldErrors.badId(scalar.place(), scalar.text()));
        }
        context.pin(scalar.text(), scalar.place());
    }

    /** Reports the fields that nobody asked for. A misspelled missing field is one finding, not two. */
    public void done() {
        context.listener().read(mapping, List.copyOf(known));
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())
                    && !mapping.doubtful().contains(entry.keyPlace().line())) {
                context.add(FieldErrors.unknownField(entry.keyPlace(), entry.key(), known));
                String meant = FieldErrors.meant(entry.key(), known);
                Finding reported = meant == null ? null : missing.remove(meant);
                if (reported != null) {
                    context.withdraw(reported);
                }
            }
        }
    }
}
