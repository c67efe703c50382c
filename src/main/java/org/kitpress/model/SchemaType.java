package org.kitpress.model;

/** The type of a page in the vocabulary of https://schema.org. */
public enum SchemaType {
    ARTICLE("Article"),
    COLLECTION_PAGE("CollectionPage"),
    CREATIVE_WORK("CreativeWork"),
    /** The page's items are the terms of the set. */
    DEFINED_TERM_SET("DefinedTermSet"),
    /** The pages in its sequence are the steps. */
    HOW_TO("HowTo"),
    LEARNING_RESOURCE("LearningResource"),
    /** The organization that the page is about. */
    ORGANIZATION("Organization");

    private final String type;

    SchemaType(String type) {
        this.type = type;
    }

    /** Returns the type's name in the vocabulary. */
    public String type() {
        return type;
    }
}
