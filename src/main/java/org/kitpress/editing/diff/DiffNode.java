package org.kitpress.editing.diff;

import java.util.List;
import java.util.Map;

/**
 * Anything that can change: a page, a question, a deliverable, a word of the glossary.
 *
 * @param type what it is called: {@code question}
 * @param id permanent, unique in its file; an unpinned one is made from the text and changes with it
 * @param name a short text that tells which one it is
 * @param fields in the order of the record
 * @param parts what stands in it and has an id of its own
 */
record DiffNode(String type, String id, boolean pinned, String name, Map<String, Value> fields, List<DiffNode> parts) {}
