package org.kitpress.content.yaml;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.markdown.TextOrigin;
import org.kitpress.model.Place;

/** A value in a YAML file, with its place. The readers of fields decide its type. */
public sealed interface Node {
    Place place();

    /** What an editor would call it: a single value, a list, a group of fields. */
    default String describe() {
        if (this instanceof Scalar) {
            return "a single value";
        }
        return this instanceof Sequence ? "a list" : this instanceof Mapping ? "a group of fields" : "nothing";
    }

    /** Whether everything in it could be read. */
    default boolean isComplete() {
        if (this instanceof Mapping group) {
            return group.doubtful.isEmpty() && group.entries.stream().allMatch(entry -> entry.value.isComplete());
        }
        return this instanceof Sequence list
                ? list.items.stream().allMatch(Node::isComplete)
                : !(this instanceof Blank blank) || !blank.reported;
    }

    /**
     * A single value as it was written, without quotation marks: {@code yes} and {@code 012} stay text.
     *
     * @param origin the places of its characters, for Markdown in it
     */
    record Scalar(Place place, String text, TextOrigin origin) implements Node {}

    /**
     * Nothing: an empty value, {@code ~} or {@code null}.
     *
     * @param reported whether a finding already says that the value could not be used
     */
    record Blank(Place place, boolean reported) implements Node {}

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Fields with their values, each key once, in the order of the file.
     *
     * @param doubtful the lines of the group, counted from 1 in the file, that a syntax error keeps from being understood;
     *     fields that seem to be missing may be there
     */
    record Mapping(Place place, List<Entry> entries, Set<Integer> doubtful) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
            doubtful = Set.copyOf(doubtful);
        }

        public Mapping(Place place, List<Entry> entries) {
            this(place, entries, Set.of());
        }

        public @Nullable Entry get(String key) {
            for (Entry entry : entries) {
                if (entry.key.equals(key)) {
                    return entry;
                }
            }
            return null;
        }
    }

    record Entry(String key, Place keyPlace, Node value) {}
}
