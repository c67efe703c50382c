package org.kitpress.importer.document;

/** Whether an item has a checkbox, and its state. */
public enum Checkbox {
    NONE,
    UNCHECKED,
    CHECKED
}
