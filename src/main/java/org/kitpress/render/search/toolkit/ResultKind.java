package org.kitpress.render.search.toolkit;

import java.util.Arrays;
import java.util.Locale;
import org.kitpress.model.Head;
import org.kitpress.model.ItemKind;
import org.kitpress.model.Messages;
import org.kitpress.model.PageKind;

/**
 * A kind of result, by which readers can filter.
 *
 * @param id for programs: {@code action-step}
 * @param name for readers: {@code Action step}
 */
record ResultKind(String id, String name) {
    /** For the pages of folders and other generated pages. */
    static ResultKind section(Messages messages) {
        return type("section", messages);
    }

    static ResultKind of(ItemKind kind, Messages messages) {
        return new ResultKind(kind.key(), messages.get("item-" + kind).strip());
    }

    /** A type that a page states is the same as a known one if their names are equal. */
    static ResultKind of(Head head, Messages messages) {
        String stated = head.resourceType();
        if (stated == null) {
            return type(head.kind().resourceType(), messages);
        }
        return Arrays.stream(PageKind.values())
                .map(kind -> type(kind.resourceType(), messages))
                .filter(known -> known.name.equals(stated.strip()))
                .findFirst()
                .orElseGet(() -> new ResultKind(slug(stated.strip()), stated.strip()));
    }

    private static ResultKind type(String key, Messages messages) {
        return new ResultKind(key, messages.get("type-" + key).strip());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
