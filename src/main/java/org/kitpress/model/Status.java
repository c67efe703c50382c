package org.kitpress.model;

/**
 * Where a page stands in its life.
 */
public enum Status {
    /** Left out of the site, unless drafts are asked for. */
    DRAFT,
    CURRENT,
    /** Kept for the record; the page says so. */
    ARCHIVED,
    /** Replaced by another page, which it names. */
    SUPERSEDED
}
