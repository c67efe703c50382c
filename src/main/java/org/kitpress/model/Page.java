package org.kitpress.model;

import java.util.List;

/**
 * A page of the toolkit. Each kind is a record that implements this; templates read its own components.
 */
public interface Page {
    Head head();

    /** Everything in the page that has an address of its own, in reading order, without the headings of the body. */
    List<Item> items();

    /** Every text in the page, the body first, so that links and words can be looked at without knowing the kind. */
    List<Prose> texts();

    /** Every link to other content that stands in a field of its own, apart from those of the head. */
    default List<PageLink> links() {
        return List.of();
    }

    /** Every party that the page names by id. */
    default List<Named> parties() {
        return List.of();
    }

    default Address address() {
        return head().address();
    }
}
