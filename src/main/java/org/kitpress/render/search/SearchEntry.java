package org.kitpress.render.search;

/**
 * What the search page shows of a document.
 *
 * @param ref the document's ref in the index
 * @param url relative to the root of the site, with the fragment of a section
 * @param title of the page or section, plain text
 * @param section title of the page that a section is part of, or empty
 * @param kind of the page
 * @param summary shown where no words around a match are
 * @param body plain text, from which the words around a match are taken
 */
public record SearchEntry(
        String ref, String url, String title, String section, String kind, String summary, String body) {}
