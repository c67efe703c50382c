package org.kitpress.model;

import java.util.Set;

/** The kinds of items. What readers call them is in the words under {@code item-KEY}. */
public enum ItemKind {
    AREA(Trait.HEADING, Trait.NAMED, Trait.GROUP),
    CHECKLIST_ITEM(Trait.ANSWERED),
    LEVEL(Trait.HEADING, Trait.NAMED),
    AREA_OF_WORK(Trait.HEADING, Trait.NAMED),
    ORGANIZATION(Trait.HEADING, Trait.NAMED),
    QUESTION_GROUP(Trait.HEADING, Trait.NAMED, Trait.GROUP),
    QUESTION(Trait.ANSWERED),
    EXAMPLES(Trait.HEADING, Trait.NAMED, Trait.GROUP),
    EXAMPLE,
    LIST(Trait.HEADING, Trait.NAMED),
    AGENDA_ITEM,
    DISCUSSION_CARD(Trait.HEADING, Trait.NAMED),
    EVALUATION_QUESTION,
    GOAL,
    OBJECTIVE(Trait.HEADING, Trait.GROUP),
    ACTION_STEP,
    PART,
    DELIVERABLE,
    PRIORITY(Trait.HEADING, Trait.NAMED),
    FINDING,
    GAP,
    POPULATION(Trait.HEADING, Trait.NAMED),
    SERVICE(Trait.HEADING, Trait.NAMED),
    QUOTE,
    DATA_SOURCE,
    GROUP(Trait.HEADING, Trait.NAMED, Trait.GROUP),
    RESOURCE(Trait.NAMED),
    /** An entry of the glossary. */
    TERM(Trait.NAMED),
    /** An entry of the list of sources. */
    SOURCE;

    private enum Trait {
        HEADING,
        NAMED,
        GROUP,
        ANSWERED
    }

    private final String key = EnumKeys.of(this);
    private final Set<Trait> traits;

    ItemKind(Trait... traits) {
        this.traits = Set.of(traits);
    }

    /** For programs: {@code action-step}. */
    public String key() {
        return key;
    }

    /** Whether it begins with a heading, so that the table of contents lists it. */
    public boolean isHeading() {
        return traits.contains(Trait.HEADING);
    }

    /** Whether readers look it up by a name. The titles of others are whole sentences. */
    public boolean isNamed() {
        return traits.contains(Trait.NAMED);
    }

    /** Whether it is what the items in it belong to, as search results say. */
    public boolean isGroup() {
        return traits.contains(Trait.GROUP);
    }

    /** Whether readers answer it, on pages that take answers. */
    public boolean isAnswered() {
        return traits.contains(Trait.ANSWERED);
    }

    /** Its key, so that messages and templates can print it. */
    @Override
    public String toString() {
        return key;
    }
}
