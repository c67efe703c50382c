package org.kitpress;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house stands as docs/architecture.md draws it. */
class HouseTest {
    private static final String ROOT = "org.kitpress.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kitpress");

    /** Each room and the rooms that it may import. A room's sub-packages belong to it. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("report", Set.of("model")),
            Map.entry("output", Set.of()),
            Map.entry("markdown", Set.of("model")),
            Map.entry("content", Set.of("model", "report", "markdown")),
            Map.entry("check", Set.of("model", "report")),
            Map.entry("render.html", Set.of("model", "markdown", "output")),
            Map.entry("render.data", Set.of("model", "markdown", "output")),
            Map.entry("render.search", Set.of("model", "markdown", "output")),
            Map.entry("render.print", Set.of("output")),
            Map.entry("inspect", Set.of("model", "report", "output")),
            Map.entry("web", Set.of("report")),
            Map.entry("write", Set.of("output")),
            Map.entry(
                    "build",
                    Set.of(
                            "model",
                            "report",
                            "output",
                            "markdown",
                            "content",
                            "check",
                            "render.html",
                            "render.data",
                            "render.search",
                            "render.print",
                            "inspect",
                            "web",
                            "write")),
            // A diff takes revisions out of Git into a private folder, which write makes and deletes.
            Map.entry("editing", Set.of("content", "model", "report", "build", "write")),
            Map.entry("importer", Set.of("content", "model", "report", "build", "write", "editing")),
            Map.entry("preview", Set.of("build", "report", "model", "output")),
            // The outcome of a build, which cli prints, holds findings with their places and what was written.
            Map.entry("cli", Set.of("build", "preview", "report", "model", "web", "write", "editing", "importer"))));

    @Test
    void everyClassLivesInARoomOfTheTable() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(type -> rooms.add(room(type)));
        Set<String> unknown = new TreeSet<>(rooms);
        unknown.removeAll(MAY_IMPORT.keySet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void roomsImportOnlyWhatTheTableAllows() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = room(type);
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("org.kitpress")) {
                    String to = room(target);
                    if (!to.equals(from) && !MAY_IMPORT.get(from).contains(to)) {
                        broken.add(from + " -> " + to + " in " + type.getName());
                    }
                }
            });
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void noPackageReachesItselfThroughOthers() {
        slices().matching("org.kitpress.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theModelKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("org.kitpress.model..", "org.kitpress.output..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.kitpress.model..", "org.kitpress.output..")
                .check(CLASSES);
    }

    @Test
    void eachLibraryIsSeenByItsRoomAlone() {
        Map<String, String> keepers = Map.of(
                "freemarker..", "org.kitpress.render.html.Theme",
                "com.vladsch.flexmark..", "org.kitpress.markdown..",
                "picocli..", "org.kitpress.cli..",
                "com.openhtmltopdf..", "org.kitpress.render.print..",
                "org.apache.pdfbox..", "org.kitpress.render.print..");
        keepers.forEach((library, keeper) -> {
            if (keeper.endsWith("..")) {
                noClasses()
                        .that()
                        .resideOutsideOfPackage(keeper)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(CLASSES);
            } else {
                noClasses()
                        .that()
                        .haveNameNotMatching(java.util.regex.Pattern.quote(keeper) + "(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(CLASSES);
            }
        });
    }

    @Test
    void onlyWriteWrites() {
        List<String> writing = List.of(
                "write",
                "writeString",
                "newOutputStream",
                "newBufferedWriter",
                "createFile",
                "createDirectory",
                "createDirectories",
                "delete",
                "deleteIfExists",
                "move",
                "copy",
                "setAttribute",
                "createTempFile",
                "createTempDirectory");
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (!room(type).equals("write")) {
                type.getMethodCallsFromSelf().forEach(call -> {
                    boolean files = call.getTargetOwner().getName().equals("java.nio.file.Files");
                    if (files && writing.contains(call.getName())) {
                        broken.add(call.getDescription());
                    }
                });
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void onlyCliPrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kitpress.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void onlyCliAsksTheClockOfTheDay() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kitpress.cli..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> silent = new TreeSet<>();
        CLASSES.forEach(type -> silent.add(type.getPackageName()));
        CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .forEach(type -> silent.remove(type.getPackageName()));
        assertEquals(Set.of(), silent);
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts[0].equals("render") ? parts[0] + "." + parts[1] : parts[0];
    }
}
