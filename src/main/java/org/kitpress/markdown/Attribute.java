package org.kitpress.markdown;

/** An attribute of a {@link Tag}; its value is not escaped. */
record Attribute(String name, String value, Use use) {

    /** What a value stands for, and so which span it becomes. */
    enum Use {
        PLAIN,
        /** An id that the author wrote. */
        ID,
        /** An id made by us, which an author cannot claim. */
        OWN_ID,
        /** An address as written, which makes a link or an image. */
        ADDRESS,
        /** An id of the same text, without {@code #}, made by us. */
        LOCAL
    }

    static Attribute plain(String name, String value) {
        return new Attribute(name, value, Use.PLAIN);
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
