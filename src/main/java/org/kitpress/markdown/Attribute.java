package org.kitpress.markdown;

import org.jspecify.annotations.Nullable;
import org.kitpress.model.Span;

/**
 * An attribute of a {@link Tag}; its value is not escaped.
 *
 * @param label replaces the value, if the value is only the key of a label
 */
record Attribute(String name, String value, Use use, Span.@Nullable Label label) {
    /** The name of what is no attribute in HTML but the element's text. */
    static final String CONTENT = "";

    Attribute(String name, String value, Use use) {
        this(name, value, use, null);
    }

    /** What kind of value it is, which determines the kind of span. */
    enum Use {
        PLAIN,
        /** An id that the author wrote. */
        ID,
        /** An id made by us, which an author cannot claim. */
        OWN_ID,
        /** An address as written, which makes a link or an image. */
        ADDRESS,
        /** An id of the same text, without {@code #}, made by us. */
        LOCAL,
        /** Words around the content. */
        LABEL
    }

    static Attribute plain(String name, String value) {
        return new Attribute(name, value, Use.PLAIN);
    }

    static Attribute label(String name, Span.Label label) {
        return new Attribute(name, label.key(), Use.LABEL, label);
    }

    static Attribute id(String value) {
        return new Attribute("id", value, Use.ID);
    }

    static Attribute ownId(String value) {
        return new Attribute("id", value, Use.OWN_ID);
    }

    static Attribute address(String name, String value) {
        return new Attribute(name, value, Use.ADDRESS);
    }

    static Attribute local(String value) {
        return new Attribute("href", value, Use.LOCAL);
    }
}
