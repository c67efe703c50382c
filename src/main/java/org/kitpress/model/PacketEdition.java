package org.kitpress.model;

import java.util.List;

/** The two printable documents of a packet. Each has its own page next to the packet's page. */
public enum PacketEdition {
    /** The document that each participant takes home. */
    PARTICIPANTS("packet"),
    /** The document for running the session, with notes, a sign-in sheet, and cards. */
    FACILITATOR("facilitator");

    private final String id;

    PacketEdition(String id) {
        this.id = id;
    }

    /** The id in templates, also used at the end of the address and at the start of keys in words files. */
    public String id() {
        return id;
    }

    /** Returns all editions for a page that prepares a session, and none for other pages. */
    public static List<PacketEdition> of(Page page) {
        return page.session() == null ? List.of() : List.of(values());
    }

    /** Returns the edition's address: {@code training/awareness-packet.html} for {@code training/awareness.html}. */
    public Address address(Page page) {
        return new Address(page.address().withExtension("-" + id + ".html"));
    }
}
