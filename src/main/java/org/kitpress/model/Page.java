package org.kitpress.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the toolkit. Each kind of page is a record that implements this interface. Templates read the record's
 * components; all other code uses only these methods and does not need to know the kind.
 */
public interface Page {
    Head head();

    /** Returns the contents of the page below its body. */
    Outline outline();

    default Address address() {
        return head().address();
    }

    /** Returns everything on the page that has its own address, in reading order, except the headings of the body. */
    default List<Item> items() {
        return outline().items();
    }

    /** Returns every text on the page that is not empty, the body first. */
    default List<Prose> texts() {
        return Stream.concat(Stream.of(head().body()), outline().texts().stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns every link to other content that has its own field, except the links in the head. */
    default List<PageLink> links() {
        return sequence();
    }

    /** Returns every party that the page refers to by id. */
    default List<NamedReference> parties() {
        return List.of();
    }

    /** Returns the ids that the page uses from the toolkit's vocabulary. */
    default List<Vocabulary.Choice> choices() {
        return List.of();
    }

    /** Returns the pages that this page lists for readers to follow in order. */
    default List<PageLink> sequence() {
        return List.of();
    }

    /** The position, from 1, in the sequence of the page that lists this one; 0 for kinds without a sequence. */
    default int number() {
        return 0;
    }

    /** Returns how readers answer the page's items; null if they do not. */
    default @Nullable AnswerForm answers() {
        return null;
    }

    /** Returns the work to do, by whom and when; null if the page does not describe any work. */
    default @Nullable Work work() {
        return null;
    }

    /** Returns the tables that readers can download, one file for each. */
    default List<Table> tables() {
        return List.of();
    }

    /** Returns the meeting that the page prepares; null if there is none. */
    default @Nullable Session session() {
        return null;
    }

    /** Returns the organization that the page is about; null if it is not about a specific one. */
    default @Nullable Subject subject() {
        return null;
    }

    /** Returns what makes the page a statement about the site; null if it is none. */
    default @Nullable Statement statement() {
        return null;
    }

    /** Returns the addresses outside the toolkit that the page states in their own fields. */
    default List<OutsideAddress> outsideAddresses() {
        return List.of();
    }

    /** Returns whether the home page can show the page as a figure. */
    default boolean isFigure() {
        return false;
    }

    default PrintLayout printLayout() {
        return PrintLayout.PORTRAIT;
    }
}
