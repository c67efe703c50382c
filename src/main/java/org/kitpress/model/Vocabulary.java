package org.kitpress.model;

import java.util.List;

/**
 * Ids that content can choose from, and that each toolkit can declare for its own field. What readers call a perspective
 * or a level is in the words around the content, under {@link Kind#key}.
 *
 * @param perspectives whose view a question can ask for
 * @param packetLevels how deep a training can go
 * @param partyTypes what a party in a work plan can be
 */
public record Vocabulary(List<String> perspectives, List<String> packetLevels, List<String> partyTypes) {
    /** What a toolkit that declares nothing can use. */
    public static final Vocabulary DEFAULT = new Vocabulary(
            List.of("leadership", "staff", "partners", "participants", "families"),
            List.of("awareness", "implementation"),
            List.of("organization", "group", "grantee", "role"));

    public Vocabulary {
        perspectives = List.copyOf(perspectives);
        packetLevels = List.copyOf(packetLevels);
        partyTypes = List.copyOf(partyTypes);
    }

    /** What an id is chosen for. */
    public enum Kind {
        PERSPECTIVE,
        PACKET_LEVEL,
        PARTY_TYPE;

        /** The key of the words for an id: {@code packet-level-awareness}. */
        public String key(String id) {
            return EnumKeys.of(this) + "-" + id;
        }
    }

    /** An id that content has chosen. */
    public record Choice(Kind kind, Named name) {}

    public List<String> ids(Kind kind) {
        return switch (kind) {
            case PERSPECTIVE -> perspectives;
            case PACKET_LEVEL -> packetLevels;
            case PARTY_TYPE -> partyTypes;
        };
    }
}
