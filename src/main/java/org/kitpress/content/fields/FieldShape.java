package org.kitpress.content.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field can contain. Several of these can be allowed at once.
 *
 * @param type the type of a single value
 * @param words the possible values, if the type is {@link FieldType#CHOICE}; the largest one, if it is a number with a limit
 * @param single whether a single value is allowed
 * @param list whether a list of single values is allowed
 * @param group the group that is allowed; null for none
 * @param items the groups that are allowed in a list; null for none
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
    /**
     * A group whose fields no reader knows by name.
     *
     * @param names the names that its fields can have; empty for any
     * @param words the values that they can have; empty for any text
     * @param depth 1 when the fields hold the values themselves, 2 when they hold groups of them, and so on
     */
    public record Table(List<String> names, List<String> words, int depth) {
        public Table {
            names = List.copyOf(names);
            words = List.copyOf(words);
        }
    }

    public FieldShape {
        words = List.copyOf(words);
    }
}
