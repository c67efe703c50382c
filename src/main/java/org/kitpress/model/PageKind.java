package org.kitpress.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of pages, in the order used in messages. */
public enum PageKind {
    PAGE("article", SchemaType.ARTICLE),
    ORGANIZATION("article", SchemaType.ORGANIZATION),
    CONTINUUM("guide", SchemaType.DEFINED_TERM_SET),
    PLANNING_GUIDE("guide", SchemaType.HOW_TO),
    PLANNING_STEP("worksheet", SchemaType.LEARNING_RESOURCE),
    CHECKLIST("checklist", SchemaType.LEARNING_RESOURCE),
    SCENARIO("scenario", SchemaType.LEARNING_RESOURCE),
    WORK_PLAN("work-plan", SchemaType.CREATIVE_WORK),
    PACKET("training-packet", SchemaType.LEARNING_RESOURCE),
    NEEDS_ASSESSMENT("needs-assessment", SchemaType.CREATIVE_WORK),
    RESOURCE_LIST("resource-list", SchemaType.COLLECTION_PAGE);

    private final String key = EnumKeys.of(this);
    private final String resourceType;
    private final SchemaType schemaType;

    PageKind(String resourceType, SchemaType schemaType) {
        this.resourceType = resourceType;
        this.schemaType = schemaType;
    }

    /** The name of the kind in content files and of its template: {@code planning-step}. */
    public String key() {
        return key;
    }

    /** The default type for readers, such as {@code worksheet}, whose text has the key {@code type-worksheet}. */
    public String resourceType() {
        return resourceType;
    }

    /** The type of such a page for search engines. */
    public SchemaType schemaType() {
        return schemaType;
    }

    /** Returns the kind with the given key, or null if there is none. */
    public static @Nullable PageKind named(@Nullable String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(PageKind::key).toList();
    }

    /** Returns the key, so that messages and templates can print it. */
    @Override
    public String toString() {
        return key;
    }

    /** Whether readers do something with such a page, so that the home page offers it. */
    public boolean isTask() {
        return switch (this) {
            case PLANNING_GUIDE, CHECKLIST, SCENARIO, WORK_PLAN, PACKET -> true;
            case PAGE, ORGANIZATION, CONTINUUM, PLANNING_STEP, NEEDS_ASSESSMENT, RESOURCE_LIST -> false;
        };
    }

    /** Whether a page of this kind is also published as one document for each {@link PacketEdition}. */
    public boolean hasEditions() {
        return this == PACKET;
    }
}
