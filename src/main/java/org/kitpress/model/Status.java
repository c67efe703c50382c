package org.kitpress.model;

/** The publication status of a page. */
public enum Status {
    /** Not part of the site, unless drafts are requested. */
    DRAFT,
    CURRENT,
    /** Kept for the record, with a notice on the page. */
    ARCHIVED,
    /** Replaced by another page, which this page links to. */
    SUPERSEDED
}
