package org.kitpress.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of pages, in the order in which messages name them. */
public enum PageKind {
    PAGE("article"),
    ORGANIZATION("article"),
    CONTINUUM("guide"),
    PLANNING_GUIDE("guide"),
    PLANNING_STEP("worksheet"),
    CHECKLIST("checklist"),
    SCENARIO("scenario"),
    WORK_PLAN("work-plan"),
    PACKET("training-packet"),
    RESOURCE_LIST("resource-list");

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String resourceType;

    PageKind(String resourceType) {
        this.resourceType = resourceType;
    }

    /** As editors write it, and as templates are named: {@code planning-step}. */
    public String key() {
        return key;
    }

    /**
     * What readers call such a page when it does not say so itself: {@code worksheet}. The words for it have the key
     * {@code type-worksheet}.
     */
    public String resourceType() {
        return resourceType;
    }

    /** The kind with that key; null when there is none. */
    public static @Nullable PageKind named(@Nullable String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The keys of all kinds. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(PageKind::key).toList();
    }

    /** Its key, so that messages and templates can print it. */
    @Override
    public String toString() {
        return key;
    }
}
