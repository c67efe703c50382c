package org.kitpress.editing.diff;

import java.util.List;
import java.util.Map;

/**
 * A node to compare: a page, a question, a deliverable, a glossary entry.
 *
 * @param type a noun such as {@code question}
 * @param id unique in its file
 * @param pinned whether the id is written in the file; otherwise it is derived from the text and changes with it
 * @param name a short text that identifies the node for the reader
 * @param fields values by their labels, in the order of the record
 * @param parts the nodes inside it that have ids
 */
record DiffNode(String type, String id, boolean pinned, String name, Map<String, Value> fields, List<DiffNode> parts) {}
