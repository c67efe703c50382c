package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Page;

/** Reads the pages of one kind. */
public interface KindReader {
    /**
     * Reads the fields of this kind that not every page has.
     *
     * @param head the fields that every page has, already read
     */
    Page read(Head head, Fields fields);
}
