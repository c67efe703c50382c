package org.kitpress.editing.imports.document;

/** Whether an item has a box, and whether it is ticked. */
public enum Box {
    NONE,
    EMPTY,
    TICKED
}
