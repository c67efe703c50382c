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

    /** Editors know the parts of a page by the words that the page for editors uses. */
    @Test
    void partsAreCalledAsOnThePagesForEditors() throws IOException {
        Set<String> strange = new TreeSet<>();
        for (PageKind kind : PageKind.values()) {
            String page = Files.readString(EDITORS.resolve(kind + ".md")).toLowerCase(Locale.ROOT);
            for (Class<?> part : parts(kind)) {
                String label = DiffLabels.type(part);
                for (String word : label.split(" ")) {
                    if (!page.contains(word)) {
                        strange.add(word + " is not in " + kind + ".md");
                    }
                }
            }
        }
        assertEquals(Set.of(), strange);
    }

    /** The records with an id that stand in the record which the kind's reader makes. */
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
            throw new IOException("a reader is called after the record that it makes", e);
        }
    }
}
