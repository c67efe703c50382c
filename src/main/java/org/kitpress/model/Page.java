package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the toolkit. Each kind is a record that implements this and describes itself here; templates read its own
 * components, and nothing else needs to know its kind.
 */
public interface Page {
    Head head();

    /** What the page consists of below its body. */
    Outline outline();

    default Address address() {
        return head().address();
    }

    /** Everything in the page that has an address of its own, in reading order, without the headings of the body. */
    default List<Item> items() {
        return outline().items();
    }

    /** Every text in the page that is not empty, the body first. */
    default List<Prose> texts() {
        return new TextList().add(head().body()).addAll(outline().texts()).list();
    }

    /** Every link to other content that stands in a field of its own, apart from those of the head. */
    default List<PageLink> links() {
        return sequence();
    }

    /** Every party that the page names by id. */
    default List<Named> parties() {
        return List.of();
    }

    /** What it chooses from the toolkit's vocabulary. */
    default List<Vocabulary.Choice> choices() {
        return List.of();
    }

    /** The pages that this one puts in order, for readers to go through one after the other. */
    default List<PageLink> sequence() {
        return List.of();
    }

    /** Which one it is in the sequence of the page that lists it, from 1; 0 when it is not made for one. */
    default int number() {
        return 0;
    }

    /** How readers answer its items; null when they do not. */
    default @Nullable AnswerForm answers() {
        return null;
    }

    /** What is to be done, by whom and when; null when the page is about something else. */
    default @Nullable Work work() {
        return null;
    }

    /** Its tables that readers can download, each in a file of its own. */
    default List<Table> tables() {
        return List.of();
    }

    /** The meeting that it prepares; null when it prepares none. */
    default @Nullable Session session() {
        return null;
    }

    /** The body that it is about; null when it is about none in particular. */
    default @Nullable Subject subject() {
        return null;
    }

    /** The addresses outside of the toolkit that it gives in fields of its own. */
    default List<OutsideAddress> outsideAddresses() {
        return List.of();
    }

    /** Whether the home page can show it as a figure. */
    default boolean isFigure() {
        return false;
    }

    default PrintLayout printLayout() {
        return PrintLayout.PORTRAIT;
    }
}
