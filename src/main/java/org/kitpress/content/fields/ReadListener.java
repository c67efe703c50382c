package org.kitpress.content.fields;

import java.util.List;
import org.kitpress.content.yaml.Node;

/**
 * Looks on while a file's fields are read. So those who change files, and those who describe what can stand in them,
 * learn it from the readers themselves. Used by the thread that reads the file.
 */
public interface ReadListener {
    ReadListener NOBODY = new ReadListener() {};

    /**
     * A reader wants a field.
     *
     * @param type what its single values are
     * @param words what it can be, where the type is {@link FieldType#CHOICE}; else empty
     */
    default void asked(Node.Mapping group, String field, FieldType type, List<String> words) {}

    /** A reader cannot do without a field. */
    default void required(Node.Mapping group, String field) {}

    /** A reader wants a group whose fields have names of a list, and values that are words of another. */
    default void askedTable(Node.Mapping group, String field, FieldShape.Table table) {}

    /** A value is a list, a group of fields or a single value where that cannot stand. */
    default void refused(Node value) {}

    /**
     * A single value is not of its field's type.
     *
     * @param words what it could have been, where that is a few words only
     */
    default void misread(Node.Scalar value, FieldType type, List<String> words) {}

    /** An item has no id of its own, so one was made from its words. */
    default void madeId(Node.Mapping group, String id) {}

    /**
     * A group was read to its end.
     *
     * @param fields all that the reader asked for, in the order of asking
     */
    default void read(Node.Mapping group, List<String> fields) {}
}
