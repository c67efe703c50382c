package org.kitpress.model;

import java.util.List;

/** The two documents that a packet is printed as, each a page beside the packet's own. */
public enum PacketEdition {
    /** What each person takes along. */
    PARTICIPANTS("packet"),
    /** With notes, sign-in sheet and cards: what it takes to run the session. */
    FACILITATOR("facilitator");

    private final String id;

    PacketEdition(String id) {
        this.id = id;
    }

    /** Ends the address, begins the keys of words, and is what templates know it by. */
    public String id() {
        return id;
    }

    /** Those that a page is printed as: all for one that prepares a session, none for others. */
    public static List<PacketEdition> of(Page page) {
        return page.session() == null ? List.of() : List.of(values());
    }

    /** {@code training/awareness-packet.html} for {@code training/awareness.html}. */
    public Address address(Page page) {
        return new Address(page.address().withExtension("-" + id + ".html"));
    }
}
