package org.kitpress.model;

import java.util.List;

/**
 * The ids that content can use, which each toolkit can declare for its own field. The names of perspectives and levels
 * for readers are in the words files, under {@link Kind#key}.
 */
public record Vocabulary(List<String> perspectives, List<String> packetLevels, List<String> partyTypes) {
    /** The vocabulary of a toolkit that declares none. */
    public static final Vocabulary DEFAULT = new Vocabulary(
            List.of("leadership", "staff", "partners", "participants", "families"),
            List.of("awareness", "implementation"),
            List.of("organization", "group", "grantee", "role"));

    public Vocabulary {
        perspectives = List.copyOf(perspectives);
        packetLevels = List.copyOf(packetLevels);
        partyTypes = List.copyOf(partyTypes);
    }

    /** The uses of an id. */
    public enum Kind {
        PERSPECTIVE,
        PACKET_LEVEL,
        PARTY_TYPE;

        /** Returns the key of an id's name in the words files: {@code packet-level-awareness}. */
        public String key(String id) {
            return EnumKeys.of(this) + "-" + id;
        }
    }

    /** An id that content uses. */
    public record Choice(Kind kind, NamedReference name) {}

    public List<String> ids(Kind kind) {
        return switch (kind) {
            case PERSPECTIVE -> perspectives;
            case PACKET_LEVEL -> packetLevels;
            case PARTY_TYPE -> partyTypes;
        };
    }
}
