package org.kitpress.editing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kitpress.content.kind.Kinds;
import org.kitpress.model.Id;
import org.kitpress.model.PageKind;

class DiffLabelsTest {
    private static final Path EDITORS = Path.of(System.getProperty("kitpress.root", "."), "docs", "editors");

    /** Reports use the names of parts that the pages for editors use. */
    @Test
    void labelsOfPartsAppearOnThePagesForEditors() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (PageKind kind : PageKind.values()) {
            String page = Files.readString(EDITORS.resolve(kind + ".md")).toLowerCase(Locale.ROOT);
            for (Class<?> part : parts(kind)) {
                String label = DiffLabels.type(part);
                for (String word : label.split(" ")) {
                    if (!page.contains(word)) {
                        unknown.add(word + " is not in " + kind + ".md");
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** The nested records with an id in the record that the kind's reader produces. */
    private static List<Class<?>> parts(PageKind kind) throws IOException {
        String reader = Kinds.reader(kind).getClass().getSimpleName();
        try {
            Class<?> page = Class.forName("org.kitpress.model." + reader.replaceFirst("Reader$", ""));
            return Arrays.stream(page.getDeclaredClasses())
                    .filter(Class::isRecord)
                    .filter(part -> Arrays.stream(part.getRecordComponents())
                            .anyMatch(component -> component.getType() == Id.class))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IOException("a reader is named after the record that it produces", e);
        }
    }
}
