package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Page;

/** Reads the pages of one kind. */
public interface KindReader {
    /** Reads the fields that not every page has; {@code head} has the others. */
    Page read(Head head, Fields fields);
}
