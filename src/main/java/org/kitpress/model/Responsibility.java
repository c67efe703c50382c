package org.kitpress.model;

import java.util.List;

/**
 * The responsibility for an action step or a deliverable.
 *
 * @param wording as in the source: {@code CSDWG/Staffer}
 * @param parties the parties and roles in the wording, by their ids in {@code parties.yaml}
 */
public record Responsibility(String wording, List<NamedReference> parties, Mode mode) {
    public enum Mode {
        /** One party only. */
        SINGLE,
        JOINT,
        EITHER,
        /** The source does not say. */
        UNKNOWN
    }
}
