package org.kitpress.render.html;

import org.kitpress.model.Page;

/**
 * A page for paper: a fragment of HTML to stand in a document, without navigation and without scripts.
 *
 * @param id the fragment that leads to the sheet as a whole
 * @param html one {@code article}; ids are unique in the document that the sheet was made for
 */
public record Sheet(Page page, String id, String html) {}
