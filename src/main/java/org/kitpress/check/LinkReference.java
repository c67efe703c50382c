package org.kitpress.check;

import org.kitpress.model.PageLink;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;

/** A link to other content, in a text or a field. */
record LinkReference(String target, String words, Place place, Sort sort) {
    enum Sort {
        TEXT,
        IMAGE,
        /** An image in a text that is only decoration. */
        DECORATION,
        /** In a field that lists pages. */
        FIELD,
        /** In the footer, which can also contain web addresses. */
        FOOTER
    }

    static LinkReference of(Prose.Link link) {
        Sort sort = switch (link.type()) {
            case LINK -> Sort.TEXT;
            case IMAGE -> Sort.IMAGE;
            case DECORATION -> Sort.DECORATION;
        };
        return new LinkReference(link.target(), link.text(), link.place(), sort);
    }

    static LinkReference of(PageLink link, Sort sort) {
        return new LinkReference(link.target(), link.label(), link.place(), sort);
    }

    boolean isImage() {
        return sort == Sort.IMAGE || sort == Sort.DECORATION;
    }

    String file() {
        return place.file();
    }
}
