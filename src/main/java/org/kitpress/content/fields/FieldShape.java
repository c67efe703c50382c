package org.kitpress.content.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field can hold. Several of these can be allowed at once.
 *
 * @param type what a single value is
 * @param words what a single value can be, where the type is {@link FieldType#CHOICE}
 * @param single whether a single value can stand there
 * @param list whether a list of single values can
 * @param group the group that can stand there; null for none
 * @param items the groups that can stand there in a list; null for none
 * @param table the names and words of a group whose fields are named by a list; null for none
 */
public record FieldShape(
        String name,
        FieldType type,
        List<String> words,
        boolean single,
        boolean list,
        @Nullable GroupShape group,
        @Nullable GroupShape items,
        @Nullable Table table) {
    /** The names that a group's fields can have, and the words that are their values. */
    public record Table(List<String> names, List<String> words) {
        public Table {
            names = List.copyOf(names);
            words = List.copyOf(words);
        }
    }

    public FieldShape {
        words = List.copyOf(words);
    }
}
