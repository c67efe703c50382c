package org.kitpress.model;

import java.util.Arrays;
import java.util.List;

/**
 * What makes a page a statement about the site. The page has the owner's own words as its body; the program adds the
 * parts below, with facts that it knows itself.
 *
 * @param triedWith assistive technology that people have tried the site with, as the owner states it
 */
public record Statement(About about, List<String> triedWith, Place place) {
    public Statement {
        triedWith = List.copyOf(triedWith);
    }

    public enum About {
        ACCESSIBILITY
    }

    /** The parts that the program adds, in the order of the page. */
    public enum Part {
        EDITION,
        CHECKS,
        TESTED,
        NOT_TESTED;

        private Outline.Section section() {
            return new Outline.Section("statement-" + EnumKeys.of(this), List.of(), List.of());
        }

        /** Returns the part with its contents, which are known only when the site is built. */
        public StatementPart with(Messages messages, String lead, List<StatementPart.Fact> facts) {
            return new StatementPart(section().id(), messages.get(section().word()), lead, facts);
        }
    }

    /** Returns an outline with a section for each part. */
    Outline outline() {
        return new Outline(Arrays.stream(Part.values()).map(Part::section).toList(), List.of());
    }
}
