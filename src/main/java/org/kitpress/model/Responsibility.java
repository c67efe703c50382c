package org.kitpress.model;

import java.util.List;

/**
 * Who answers for an action step or a deliverable.
 *
 * @param wording as the source has it: {@code CSDWG/Staffer}
 * @param parties the parties and roles that the wording names, by their ids in {@code parties.yaml}
 * @param mode how several parties share it
 */
public record Responsibility(String wording, List<Named> parties, Mode mode) {
    /** How several parties share a responsibility. */
    public enum Mode {
        /** One party alone. */
        SINGLE,
        JOINT,
        EITHER,
        /** The source does not say. */
        UNKNOWN
    }
}
