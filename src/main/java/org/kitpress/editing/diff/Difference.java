package org.kitpress.editing.diff;

import java.util.List;

/**
 * The difference between two versions of a toolkit.
 *
 * @param parts changed pages and other files; unchanged ones are omitted
 * @param unread content files that could not be read, and their version; they were not compared
 */
record Difference(List<Part> parts, List<String> unread) {
    Difference {
        parts = List.copyOf(parts);
        unread = List.copyOf(unread);
    }

    /** The status of a page or file in the new version. */
    enum Status {
        ADDED,
        REMOVED,
        KEPT
    }

    /**
     * A page, or another file such as the glossary.
     *
     * @param title with the number for a step
     * @param file its content file; the old one when the page was removed
     * @param address relative to the site's root; empty for other files
     * @param oldAddress its address before; empty when it was added
     * @param forwarded whether an alias redirects the old address
     * @param node the new version; the old one when it was removed
     */
    record Part(
            Status status,
            String title,
            String file,
            String address,
            String oldAddress,
            boolean forwarded,
            DiffNode node,
            List<Change> changes) {
        Part with(List<Change> otherChanges) {
            return new Part(status, title, file, address, oldAddress, forwarded, node, List.copyOf(otherChanges));
        }

        boolean isPage() {
            return !address.isEmpty() || !oldAddress.isEmpty();
        }

        boolean hasMoved() {
            return status == Status.KEPT && !address.equals(oldAddress);
        }
    }
}
