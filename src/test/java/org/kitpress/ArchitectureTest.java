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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Targets;

/** Packages and libraries are used as docs/architecture.md says. */
class ArchitectureTest {
    private static final String ROOT = "org.kitpress.";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kitpress");

    /** Each package and the packages that it may import. Sub-packages belong to their package. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("report", Set.of("model")),
            Map.entry("output", Set.of()),
            Map.entry("markdown", Set.of("model")),
            Map.entry("content", Set.of("model", "report", "markdown")),
            Map.entry("check", Set.of("model", "report")),
            // A leaf that both kinds of paper use.
            Map.entry("render.qr", Set.of()),
            Map.entry("render.html", Set.of("model", "markdown", "output", "render.qr")),
            Map.entry("render.data", Set.of("model", "markdown", "output")),
            Map.entry("render.search", Set.of("model", "markdown", "output")),
            Map.entry("render.print", Set.of("output", "render.qr")),
            Map.entry("statement", Set.of("model", "report")),
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
                            "statement",
                            "web",
                            "write")),
            // A diff takes revisions out of Git into a private folder, which write makes and deletes.
            Map.entry("editing", Set.of("content", "model", "report", "build", "write")),
            Map.entry("importer", Set.of("content", "model", "report", "build", "write", "editing")),
            // A preview watches the files that content reads.
            Map.entry("preview", Set.of("build", "content", "report", "model", "output")),
            // The outcome of a build, which cli prints, holds findings with their places and what was written.
            Map.entry("cli", Set.of("build", "preview", "report", "model", "web", "write", "editing", "importer"))));

    /**
     * Each library and who may use it, a package with its sub-packages or one class, with the reason. A new library gets
     * a line, or the test fails.
     */
    private static final Map<String, Map<String, String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("com.vladsch.flexmark", Map.of("markdown", "nobody else knows how Markdown is parsed")),
            Map.entry(
                    "freemarker",
                    Map.of("render.html.Theme", "fills in templates; views and pages stay free of the engine")),
            Map.entry("picocli", Map.of("cli", "commands and their options")),
            Map.entry("com.openhtmltopdf", Map.of("render.print", "lays out sheets as PDFs")),
            Map.entry("org.apache.pdfbox", Map.of("render.print", "structure, form fields and links of PDFs")),
            Map.entry("org.apache.fontbox", Map.of("render.print", "asks fonts which characters they have")),
            Map.entry("com.google.zxing", Map.of("render.qr", "encodes QR codes")),
            Map.entry(
                    "org.yaml.snakeyaml",
                    Map.of("content.yaml", "Jackson passes its exceptions on, and they know the line of a mistake")),
            Map.entry(
                    "com.fasterxml.jackson",
                    Map.ofEntries(
                            Map.entry("content.yaml", "reads YAML token by token, with line and column"),
                            Map.entry("render.html", "words of a theme, structured data, data for scripts"),
                            Map.entry("render.data", "the toolkit as JSON"),
                            Map.entry("render.search", "the index of lunr and the files of the search"),
                            Map.entry("statement", "what the tests recorded"),
                            Map.entry("cli.format", "findings as JSON and SARIF"),
                            Map.entry("editing.schema", "JSON schemas, and the settings of editors"),
                            Map.entry("editing.diff", "a comparison as JSON"),
                            Map.entry("preview", "findings as JSON for the open page"),
                            Map.entry("web", "answers of other sites, kept for a while"))),
            Map.entry(
                    "org.jsoup",
                    Map.of(
                            "markdown", "raw HTML that an editor wrote, cut down to what is safe",
                            "importer", "HTML and Word documents of others; Word's parts are XML",
                            "inspect", "rules over finished pages",
                            "render.html.SheetMarkup", "pages for paper are made well-formed for the PDF library",
                            "render.print", "prepares those pages, and reads their structure")),
            Map.entry("com.github.difflib", Map.of("editing.diff", "compares texts word by word")),
            Map.entry("com.sun.net.httpserver", Map.of("preview", "serves the preview on loopback"))));

    /** What every class may use: the JDK, and annotations for the compiler. */
    private static final List<String> FREE = List.of("java.", "javax.", "org.w3c.dom", "org.xml.sax", "org.jspecify.");

    @Test
    void everyPackageIsInTheTable() {
        Set<String> unknown = new TreeSet<>();
        CLASSES.forEach(type -> unknown.add(packageOf(type)));
        unknown.removeAll(MAY_IMPORT.keySet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = packageOf(type);
            for (JavaClass target : used(type)) {
                if (target.getPackageName().startsWith("org.kitpress")) {
                    String to = packageOf(target);
                    if (!to.equals(from) && !MAY_IMPORT.get(from).contains(to)) {
                        broken.add(from + " -> " + to + " in " + type.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void librariesAreUsedOnlyWhereTheTableAllows() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaClass target : used(type)) {
                String name = target.getName();
                if (!name.startsWith(ROOT)
                        && !target.isPrimitive()
                        && FREE.stream().noneMatch(name::startsWith)) {
                    Set<String> users =
                            MAY_USE.getOrDefault(libraryOf(name), Map.of()).keySet();
                    if (users.stream().noneMatch(user -> isIn(type, user))) {
                        broken.add(type.getName() + " -> " + name);
                    }
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void everyPermissionToUseALibraryIsNeeded() {
        Set<String> unneeded = new TreeSet<>();
        MAY_USE.forEach((library, users) -> users.keySet().forEach(user -> {
            boolean needed = CLASSES.stream()
                    .filter(type -> isIn(type, user))
                    .flatMap(type -> used(type).stream())
                    .anyMatch(target -> libraryOf(target.getName()).equals(library));
            if (!needed) {
                unneeded.add(user + " -> " + library);
            }
        }));
        assertEquals(Set.of(), unneeded);
    }

    private static Set<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .collect(Collectors.toSet());
    }

    /** The library of the table that a class belongs to, or an empty string. */
    private static String libraryOf(String className) {
        return MAY_USE.keySet().stream()
                .filter(library -> className.startsWith(library + "."))
                .findFirst()
                .orElse("");
    }

    /** Whether a class is in a package or below, or is the class of that name or inside it. */
    private static boolean isIn(JavaClass type, String packageOrClass) {
        String name = type.getName();
        String whole = ROOT + packageOrClass;
        return name.equals(whole) || name.startsWith(whole + ".") || name.startsWith(whole + "$");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.kitpress.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void modelAndOutputUseTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("org.kitpress.model..", "org.kitpress.output..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.kitpress.model..", "org.kitpress.output..")
                .check(CLASSES);
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
            if (!packageOf(type).equals("write")) {
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
    void linkTargetsAreLookedUpOnceWhenContentIsRead() {
        Set<String> makers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(Targets.class))
                    .filter(call -> !type.isEquivalentTo(Targets.class))
                    .forEach(call -> makers.add(type.getName()));
        }
        assertEquals(Set.of("org.kitpress.content.ContentReader"), makers);
    }

    @Test
    void theStagesOfABuildAreCalledInOnePlaceOnly() {
        Map<String, Set<String>> callers = new TreeMap<>();
        Map<String, String> stages = Map.of(
                "org.kitpress.check.Checks", "check",
                "org.kitpress.render.html.HtmlRenderer", "render",
                "org.kitpress.inspect.SiteInspection", "inspect",
                "org.kitpress.write.SiteWriter", "write");
        for (JavaClass type : CLASSES) {
            if (packageOf(type).equals("build")) {
                type.getAccessesFromSelf().forEach(access -> {
                    String stage = stages.get(access.getTargetOwner().getName());
                    boolean makes = access.getName().equals("<init>") || stage != null && !stage.equals("render");
                    if (stage != null && makes) {
                        callers.computeIfAbsent(stage, key -> new TreeSet<>()).add(type.getSimpleName());
                    }
                });
            }
        }
        assertEquals(
                Map.of(
                        "check", Set.of("Build"),
                        "render", Set.of("Outputs"),
                        "inspect", Set.of("RenderedSite"),
                        "write", Set.of("Build")),
                callers);
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
    void everyPackageHasAPackageInfo() {
        Set<String> undocumented = new TreeSet<>();
        CLASSES.forEach(type -> undocumented.add(type.getPackageName()));
        CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .forEach(type -> undocumented.remove(type.getPackageName()));
        assertEquals(Set.of(), undocumented);
    }

    private static String packageOf(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts[0].equals("render") ? parts[0] + "." + parts[1] : parts[0];
    }
}
