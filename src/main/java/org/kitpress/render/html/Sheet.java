package org.kitpress.render.html;

import org.kitpress.model.Page;

/**
 * A printable page: a fragment of HTML for use in a document, without navigation and without scripts.
 *
 * @param id the fragment that links to the whole sheet
 * @param html one {@code article}; its ids are unique in the document that the sheet was made for
 */
public record Sheet(Page page, String id, String html) {}
