package org.kitpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitpress.content.kind.Kinds;
import org.kitpress.model.ItemKind;
import org.kitpress.model.Page;
import org.kitpress.model.PageKind;

/**
 * A page describes itself: who needs to know what kind it is, and what each kind must have. The compiler asks for a
 * kind's reader ({@code Kinds}) and its draft in the importer ({@code DraftKind}); {@code StartingTest} asks for a page
 * of it in the starter.
 */
class PageKindsTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final Path THEME = ROOT.resolve("themes/default");

    private static final JavaClasses CLASSES = ArchitectureTest.CLASSES;

    /** Rules about one kind, which would say nothing about others. */
    private static final Map<String, String> SINGLE_KIND_RULES = Map.of(
            "DuplicateWording", "checklist items that could be reused",
            "Packets", "what a packet can hold, and its agenda",
            "PlanningSteps", "the steps of a guide, and steps that no guide lists");

    @Test
    void nothingOutsideTheModelItsReadersAndSingleKindRulesUsesARecordOfAPage() {
        Set<String> found = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            if (!mayKnowKinds(user)) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass();
                    if (used.isAssignableTo(Page.class) && !used.isEquivalentTo(Page.class)) {
                        found.add(user.getSimpleName() + " uses " + used.getSimpleName());
                    }
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    private static boolean mayKnowKinds(JavaClass user) {
        String place = user.getPackageName().substring("org.kitpress".length());
        return place.equals(".model")
                || place.equals(".content.kind")
                || (place.equals(".check") && SINGLE_KIND_RULES.containsKey(outermost(user)));
    }

    private static String outermost(JavaClass inner) {
        String name = inner.getName().substring(inner.getPackageName().length() + 1);
        return name.replaceFirst("\\$.*", "");
    }

    @Test
    void listedRulesAreThereAndUseARecordOfAPage() {
        Set<String> using = CLASSES.stream()
                .filter(user -> user.getPackageName().equals("org.kitpress.check"))
                .filter(user -> user.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(used -> used.isAssignableTo(Page.class) && !used.isEquivalentTo(Page.class)))
                .map(PageKindsTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(SINGLE_KIND_RULES.keySet()), using);
    }

    /** A comparison with a constant would be the same question in other words. */
    @Test
    void nothingOutsideReadingImportingAndStartingNamesAKind() {
        Set<String> kinds = Arrays.stream(PageKind.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> found = CLASSES.stream()
                .filter(user -> !user.getPackageName().matches("org\\.kitpress\\.(model|content\\.kind|importer.*)"))
                .filter(user -> user.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(PageKind.class)
                                && kinds.contains(access.getTarget().getName())))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        // A Markdown file that names no kind is a page of text; the starter has a page of each kind.
        assertEquals(new TreeSet<>(Set.of("PageReader", "Starter")), found);
    }

    @Test
    void everyKindHasAReaderOfItsOwn() {
        assertEquals(
                PageKind.values().length,
                Arrays.stream(PageKind.values())
                        .map(kind -> Kinds.reader(kind).getClass())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasATemplateForTheScreenAndOneForPaper(PageKind kind) {
        assertTrue(Files.isRegularFile(THEME.resolve("templates/" + kind + ".ftlh")), "templates/" + kind + ".ftlh");
        assertTrue(
                Files.isRegularFile(THEME.resolve("templates/sheet/" + kind + ".ftlh")),
                "templates/sheet/" + kind + ".ftlh");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasATemplateForNewFiles(PageKind kind) {
        assertTrue(
                List.of(".md", ".yaml").stream()
                        .anyMatch(ending -> Kinds.class.getResource("/scaffold/" + kind + ending) != null),
                "scaffold/" + kind);
    }

    /** The schemas are made of the readers and of these pages. */
    @ParameterizedTest
    @EnumSource
    void everyKindHasAPageForEditors(PageKind kind) {
        assertTrue(Files.isRegularFile(ROOT.resolve("docs/editors/" + kind + ".md")), "docs/editors/" + kind + ".md");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasASchemaInTheRepository(PageKind kind) {
        assertTrue(
                Files.isRegularFile(ROOT.resolve("schemas/" + kind + ".schema.json")),
                "run kitpress schema: schemas/" + kind + ".schema.json");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasBadInputWithRecordedFindings(PageKind kind) throws IOException {
        Path kits = ROOT.resolve("src/test/resources/kits");
        try (Stream<Path> files = Files.walk(kits)) {
            assertTrue(
                    files.filter(file -> file.toString().endsWith(".yaml")).anyMatch(file -> readsKind(file, kind)),
                    "no golden kit in " + kits + " has a file with `kind: " + kind + "`");
        }
    }

    private static boolean readsKind(Path file, PageKind kind) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).contains("kind: " + kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theWordsNameEveryKindOfPageAndItem() throws IOException {
        Set<String> keys = Files.readAllLines(THEME.resolve("words/en.yaml")).stream()
                .filter(line -> line.contains(":"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (PageKind kind : PageKind.values()) {
            missing.add("type-" + kind.resourceType());
            missing.add("kind-" + kind);
        }
        for (ItemKind kind : ItemKind.values()) {
            missing.add("item-" + kind);
        }
        missing.removeAll(keys);
        assertEquals(Set.of(), missing);
    }
}
