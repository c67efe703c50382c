package org.kitpress.editing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.content.kind.Kinds;
import org.kitpress.model.Head;
import org.kitpress.model.Id;
import org.kitpress.model.NeedsAssessment;
import org.kitpress.model.PageKind;
import org.kitpress.model.Place;
import org.kitpress.model.Term;
import org.kitpress.model.TextOverride;

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

    /** So do the labels of the fields of pages and their parts. */
    @Test
    void labelsOfFieldsAppearOnThePagesForEditors() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (PageKind kind : PageKind.values()) {
            String page = Files.readString(EDITORS.resolve(kind + ".md")).toLowerCase(Locale.ROOT);
            Stream.concat(Stream.of(record(kind)), parts(kind).stream())
                    .flatMap(part -> Arrays.stream(part.getRecordComponents()))
                    .filter(component -> component.getType() != List.class && component.getType() != Head.class)
                    .map(component -> DiffLabels.field(component.getName()))
                    .filter(label -> !Arrays.stream(label.split(" ")).allMatch(page::contains))
                    .forEach(label -> unknown.add(label + " is not in " + kind + ".md"));
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void entriesOfSpecialFilesAreCalledWhatTheirPagesCallThem() {
        assertEquals("term", DiffLabels.type(Term.class));
        assertEquals("text around the content", DiffLabels.type(TextOverride.class));
        assertEquals("three texts around the content", CountPhrases.of(3, "text around the content"));
        assertEquals("two sets of examples", CountPhrases.of(2, "set of examples"));
    }

    @Test
    void textsAroundTheContentAreNamedByTheirKeysInEachLanguage() {
        DiffNode english = DiffNodeReader.read(new TextOverride("en", "start-here", "Begin", Place.startOf("a")));
        DiffNode spanish = DiffNodeReader.read(new TextOverride("es", "start-here", "Empiece", Place.startOf("a")));
        assertEquals("start-here (en)", english.name());
        assertNotEquals(english.id(), spanish.id());
    }

    @Test
    void changedNumberOfAPopulationIsReportedWithItsGroup() {
        Change change = Comparison.of(population(200), population(210)).get(0);
        assertEquals("Children", change.field());
        assertEquals("number: 200; source: Town office", change.before().text());
        assertEquals("number: 210; source: Town office", change.after().text());
        assertEquals(
                "not counted, not counted",
                population(200)
                        .fields()
                        .getOrDefault("Grandparents", Value.NONE)
                        .text());
    }

    private static DiffNode population(int children) {
        return DiffNodeReader.read(new NeedsAssessment.Population(
                new Id("people", Place.startOf("a"), true),
                "People",
                List.of(
                        new NeedsAssessment.Row("Children", children, "Town office", null, null),
                        new NeedsAssessment.Row("Grandparents", null, null, null, null),
                        new NeedsAssessment.Row("Grandparents", null, null, null, null))));
    }

    /** The nested records with an id in the record that the kind's reader produces. */
    private static List<Class<?>> parts(PageKind kind) throws IOException {
        return Arrays.stream(record(kind).getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(part -> Arrays.stream(part.getRecordComponents())
                        .anyMatch(component -> component.getType() == Id.class))
                .toList();
    }

    private static Class<?> record(PageKind kind) throws IOException {
        String reader = Kinds.reader(kind).getClass().getSimpleName();
        try {
            return Class.forName("org.kitpress.model." + reader.replaceFirst("Reader$", ""));
        } catch (ClassNotFoundException e) {
            throw new IOException("a reader is named after the record that it produces", e);
        }
    }
}
