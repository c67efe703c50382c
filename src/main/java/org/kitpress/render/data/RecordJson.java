package org.kitpress.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Head;
import org.kitpress.model.Id;
import org.kitpress.model.Messages;
import org.kitpress.model.NamedReference;
import org.kitpress.model.PageLink;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;

/**
 * Writes records of the model as JSON: a component becomes a field of the same name, in the order of the record, so
 * that new components are included automatically. Absent and empty values are omitted, but lists are always written.
 *
 * <ul>
 *   <li>prose: {@code {"html", "text"}}
 *   <li>a date: as ISO 8601 writes it; an enum: lower case with hyphens; a name for something declared: its id
 *   <li>a link to a page: {@code {"href", "label"}}, the first relative to the site's root
 *   <li>the resource type of a page that states none: what readers call its kind
 *   <li>an id: its value; where something is in its file, and words around the content: not written
 * </ul>
 */
final class RecordJson {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();
    private static final Set<String> LEFT_OUT = Set.of("place", "textOverrides");

    private final JsonGenerator json;
    private final Targets targets;
    private final Messages messages;
    private final PlainHtml html;

    RecordJson(JsonGenerator json, Targets targets, Messages messages) {
        this.messages = messages;
        this.json = json;
        this.targets = targets;
        this.html = new PlainHtml(targets, messages);
    }

    void write(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(EnumKeys.of(constant));
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object entry : list) {
                write(entry);
            }
            json.writeEndArray();
        } else if (value instanceof Record known) {
            writeRecord(known);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void writeRecord(Record value) throws IOException {
        if (value instanceof Prose prose) {
            json.writeStartObject();
            json.writeStringField("html", html.write(prose));
            json.writeStringField("text", prose.plain());
            json.writeEndObject();
        } else if (value instanceof PartialDate date) {
            json.writeString(date.toString());
        } else if (value instanceof Address address) {
            json.writeString(address.path());
        } else if (value instanceof Id id) {
            json.writeString(id.value());
        } else if (value instanceof NamedReference named) {
            json.writeString(named.id());
        } else if (value instanceof PageLink link) {
            link(link);
        } else {
            json.writeStartObject();
            fields(value);
            json.writeEndObject();
        }
    }

    private void link(PageLink link) throws IOException {
        Target target = targets.find(link);
        json.writeStartObject();
        json.writeStringField("href", html.address(target));
        if (!link.label().isEmpty()) {
            json.writeStringField("label", link.label());
        }
        json.writeEndObject();
    }

    /** The record's fields, for an object that was started already. */
    void fields(Record value) throws IOException {
        for (RecordComponent component : COMPONENTS.computeIfAbsent(value.getClass(), Class::getRecordComponents)) {
            Object field = LEFT_OUT.contains(component.getName()) ? null : read(component, value);
            if (field == null
                    && value instanceof Head head
                    && component.getName().equals("resourceType")) {
                field = messages.get("type-" + head.kind().resourceType());
            }
            if (field != null && !(field instanceof Place) && !isEmpty(field)) {
                json.writeFieldName(component.getName());
                write(field);
            }
        }
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof Integer number) {
            return number == Integer.MAX_VALUE; // an order that is not stated
        }
        return value instanceof Prose prose ? prose.isEmpty() : value instanceof String text && text.isEmpty();
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
