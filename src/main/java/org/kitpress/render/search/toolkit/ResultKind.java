package org.kitpress.render.search.toolkit;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kitpress.model.Head;
import org.kitpress.model.ItemKind;
import org.kitpress.model.PageKind;

/**
 * What a reader calls something, and can filter results by.
 *
 * @param id for programs: {@code action-step}
 * @param name for readers: {@code Action step}
 */
record ResultKind(String id, String name) {
    /** The pages of folders and other pages that the builder makes. */
    static ResultKind section(UnaryOperator<String> words) {
        return type("section", words);
    }

    static ResultKind of(ItemKind kind, UnaryOperator<String> words) {
        return new ResultKind(kind.key(), words.apply("item-" + kind).strip());
    }

    /** A type that a page states in the words of one that the builder knows is the same type. */
    static ResultKind of(Head head, UnaryOperator<String> words) {
        String stated = head.resourceType();
        if (stated == null) {
            return type(head.kind().resourceType(), words);
        }
        return Arrays.stream(PageKind.values())
                .map(kind -> type(kind.resourceType(), words))
                .filter(known -> known.name.equals(stated.strip()))
                .findFirst()
                .orElseGet(() -> new ResultKind(slug(stated.strip()), stated.strip()));
    }

    private static ResultKind type(String key, UnaryOperator<String> words) {
        return new ResultKind(key, words.apply("type-" + key).strip());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
