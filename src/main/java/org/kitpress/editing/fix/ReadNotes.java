package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.content.fields.FieldType;
import org.kitpress.content.fields.ReadListener;
import org.kitpress.content.yaml.Node;

/** What was seen while a file was read. */
final class ReadNotes implements ReadListener {
    /** A group of fields, and all fields that can stand in it in the order in which they should. */
    record Group(Node.Mapping fields, List<String> known) {}

    /** A value that its field cannot have, and the few words that it can. */
    record Misread(Node.Scalar value, FieldType type, List<String> words) {}

    private final List<Group> groups = new ArrayList<>();
    private final List<Misread> misread = new ArrayList<>();
    private final Map<Node.Mapping, String> madeIds = new IdentityHashMap<>();

    @Override
    public void read(Node.Mapping group, List<String> fields) {
        groups.add(new Group(group, fields));
    }

    @Override
    public void misread(Node.Scalar value, FieldType type, List<String> words) {
        misread.add(new Misread(value, type, words));
    }

    @Override
    public void madeId(Node.Mapping group, String id) {
        madeIds.put(group, id);
    }

    List<Group> groups() {
        return groups;
    }

    List<Misread> misread() {
        return misread;
    }

    /** The ids that were made for items without one. */
    Map<Node.Mapping, String> madeIds() {
        return madeIds;
    }
}
