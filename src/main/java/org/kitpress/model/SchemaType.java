package org.kitpress.model;

/** What a page is in the words of https://schema.org. */
public enum SchemaType {
    ARTICLE("Article"),
    COLLECTION_PAGE("CollectionPage"),
    CREATIVE_WORK("CreativeWork"),
    /** The page's items are its terms. */
    DEFINED_TERM_SET("DefinedTermSet"),
    /** The pages that it puts in order are its steps. */
    HOW_TO("HowTo"),
    LEARNING_RESOURCE("LearningResource"),
    /** The body that the page is about. */
    ORGANIZATION("Organization");

    private final String type;

    SchemaType(String type) {
        this.type = type;
    }

    /** As the vocabulary names it. */
    public String type() {
        return type;
    }
}
