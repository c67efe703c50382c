package org.kitpress.content.fields;

import java.util.List;
import org.kitpress.content.yaml.Node;

/** Learns from readers what a file can contain, to correct or describe it. Called by the thread that reads. */
public interface ReadListener {
    ReadListener NOBODY = new ReadListener() {};

    /**
     * A reader asks for a field.
     *
     * @param type the type of its single values
     * @param words the possible values, if the type is {@link FieldType#CHOICE}; the largest one, if it is a number with a
     *     limit; otherwise empty
     */
    default void asked(Node.Mapping group, String field, FieldType type, List<String> words) {}

    default void required(Node.Mapping group, String field) {}

    /** A reader wants a group whose fields have names of a list, and values that are words of another. */
    default void askedTable(Node.Mapping group, String field, FieldShape.Table table) {}

    /** A value is a list, a group of fields, or a single value where that is not allowed. */
    default void refused(Node value) {}

    /**
     * A single value does not have its field's type.
     *
     * @param words the possible values, if there are only a few; otherwise empty
     */
    default void misread(Node.Scalar value, FieldType type, List<String> words) {}

    /** An item has no id, so one was made from its text. */
    default void madeId(Node.Mapping group, String id) {}

    /** A group was read completely; {@code fields} are all that the reader asked for, in that order. */
    default void read(Node.Mapping group, List<String> fields) {}
}
