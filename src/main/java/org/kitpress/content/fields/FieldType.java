package org.kitpress.content.fields;

/** The type of a field's single value. {@link FieldShape} says whether lists or groups are allowed, too. */
public enum FieldType {
    TEXT,
    /** Text with Markdown in it. */
    MARKDOWN,
    /** A whole number, not negative. */
    NUMBER,
    FLAG,
    /** A day, a month, or a year. */
    DATE,
    /** One of a few words. */
    CHOICE,
    /** The id of the item that the group of fields describes. */
    ID,
    /** An id that is defined elsewhere. */
    NAME,
    PATH
}
