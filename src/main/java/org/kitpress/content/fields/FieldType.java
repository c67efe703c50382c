package org.kitpress.content.fields;

/** What a field's single value is. Whether lists or groups of fields may take its place is another matter. */
public enum FieldType {
    /** Plain words. */
    TEXT,
    /** Text with Markdown in it. */
    MARKDOWN,
    /** A whole number, not negative. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** A day, a month or a year. */
    DATE,
    /** One of a few words. */
    CHOICE,
    /** The id of the very thing that the group of fields describes. */
    ID,
    /** An id that is declared elsewhere. */
    NAME,
    /** Where other content is. */
    PATH
}
