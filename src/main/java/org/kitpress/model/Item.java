package org.kitpress.model;

/**
 * Something in a page that has an address of its own: a question, a checklist item, an action step, a term.
 *
 * @param id unique in its file; the fragment that leads to it
 * @param kind what a reader calls it: {@code Question}, {@code Action step}
 * @param title a short plain text that names it in lists and in search
 * @param text all of it
 * @param pinned whether the id is written in the file; one that is made from the text changes when the text does
 */
public record Item(Id id, String kind, String title, Prose text) {}
