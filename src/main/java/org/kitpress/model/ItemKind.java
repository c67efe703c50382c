package org.kitpress.model;

import java.util.Set;

/** The kinds of items. Their names for readers are in the words files under {@code item-KEY}. */
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
    /** An entry in the glossary. */
    TERM(Trait.NAMED),
    /** An entry in the list of sources. */
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

    /** The kind's key, for programs: {@code action-step}. */
    public String key() {
        return key;
    }

    /** Whether the item begins with a heading and is therefore listed in the table of contents. */
    public boolean isHeading() {
        return traits.contains(Trait.HEADING);
    }

    /** Whether readers look the item up by name. The titles of other items are complete sentences. */
    public boolean isNamed() {
        return traits.contains(Trait.NAMED);
    }

    /** Whether search results show this item as the group that its inner items belong to. */
    public boolean isGroup() {
        return traits.contains(Trait.GROUP);
    }

    /** Whether readers can answer the item, on pages that accept answers. */
    public boolean isAnswered() {
        return traits.contains(Trait.ANSWERED);
    }

    /** Returns the key, so that messages and templates can print it. */
    @Override
    public String toString() {
        return key;
    }
}
