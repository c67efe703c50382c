package org.kitpress.importer.document;

/** Whether an item has a box, and whether it is ticked. */
public enum Checkbox {
    NONE,
    UNCHECKED,
    CHECKED
}
