package org.kitpress.content.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.markdown.TextOrigin;
import org.kitpress.model.Place;

/** A value in a YAML file, with its place. The readers of fields decide its type. */
public sealed interface Node {
    Place place();

    /** What an editor would call it: a single value, a list, a group of fields. */
    String describe();

    /**
     * A single value as it was written, without quotation marks: {@code yes} and {@code 012} stay text.
     *
     * @param origin the places of its characters, for Markdown in it
     */
    record Scalar(Place place, String text, TextOrigin origin) implements Node {
        @Override
        public String describe() {
            return "a single value";
        }
    }

    /**
     * Nothing: an empty value, {@code ~} or {@code null}.
     *
     * @param reported whether a finding already says that the value could not be used
     */
    record Blank(Place place, boolean reported) implements Node {
        @Override
        public String describe() {
            return "nothing";
        }
    }

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /** Fields with their values, each key once, in the order of the file. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public @Nullable Entry get(String key) {
            for (Entry entry : entries) {
                if (entry.key.equals(key)) {
                    return entry;
                }
            }
            return null;
        }

        @Override
        public String describe() {
            return "a group of fields";
        }
    }

    /** A field. */
    record Entry(String key, Place keyPlace, Node value) {}
}
