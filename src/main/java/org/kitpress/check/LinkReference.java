package org.kitpress.check;

import org.kitpress.model.PageLink;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;

/** A link to other content, wherever it stands. */
record LinkReference(String target, String words, Place place, Sort sort) {
    /** Where a link stands. */
    enum Sort {
        /** In a text. */
        TEXT,
        /** A picture in a text. */
        IMAGE,
        /** In a field that names pages. */
        FIELD,
        /** In the footer, where addresses on the web may stand as well. */
        FOOTER
    }

    static LinkReference of(Prose.Link link) {
        return new LinkReference(link.target(), link.text(), link.place(), link.image() ? Sort.IMAGE : Sort.TEXT);
    }

    static LinkReference of(PageLink link, Sort sort) {
        return new LinkReference(link.target(), link.label(), link.place(), sort);
    }

    String file() {
        return place.file();
    }
}
