package org.kitpress.editing.diff;

import java.util.List;

/**
 * What has changed between two versions of a toolkit.
 *
 * @param parts pages and the files that are no pages, each with its changes; what is the same is left out
 * @param unread content files that could not be read, with the version that they are of; they are not compared
 */
record Difference(List<Part> parts, List<String> unread) {
    Difference {
        parts = List.copyOf(parts);
        unread = List.copyOf(unread);
    }

    /** What became of a page. */
    enum ChangeType {
        NEW,
        GONE,
        KEPT
    }

    /**
     * A page, or a file that is none, such as the glossary.
     *
     * @param title with the step's number
     * @param file its content file; the old one when the page is gone
     * @param address relative to the site's root; empty when it is no page
     * @param oldAddress where it stood; the same as {@code address} unless it has moved; empty when it is new
     * @param forwarded whether an alias leads on from the old address
     * @param thing as it is now, or was
     */
    record Part(
            ChangeType fate,
            String title,
            String file,
            String address,
            String oldAddress,
            boolean forwarded,
            DiffNode thing,
            List<Change> changes) {
        boolean isPage() {
            return !address.isEmpty() || !oldAddress.isEmpty();
        }

        boolean hasMoved() {
            return fate == ChangeType.KEPT && !address.equals(oldAddress);
        }
    }
}
