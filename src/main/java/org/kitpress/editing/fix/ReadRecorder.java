package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.content.fields.FieldType;
import org.kitpress.content.fields.ReadListener;
import org.kitpress.content.yaml.Node;

/** Records fields, invalid values, and generated ids while a file is read. */
final class ReadRecorder implements ReadListener {
    /** A group of fields, and all fields that it can have, in the documented order. */
    record Group(Node.Mapping fields, List<String> known) {}

    /** A value that its field cannot have, and the values that it can have. */
    record InvalidValue(Node.Scalar value, FieldType type, List<String> words) {}

    private final List<Group> groups = new ArrayList<>();
    private final List<InvalidValue> invalidValues = new ArrayList<>();
    private final Map<Node.Mapping, String> madeIds = new IdentityHashMap<>();

    @Override
    public void read(Node.Mapping group, List<String> fields) {
        groups.add(new Group(group, fields));
    }

    @Override
    public void misread(Node.Scalar value, FieldType type, List<String> words) {
        invalidValues.add(new InvalidValue(value, type, words));
    }

    @Override
    public void madeId(Node.Mapping group, String id) {
        madeIds.put(group, id);
    }

    List<Group> groups() {
        return groups;
    }

    List<InvalidValue> misread() {
        return invalidValues;
    }

    /** The ids that were generated for items without one. */
    Map<Node.Mapping, String> madeIds() {
        return madeIds;
    }
}
