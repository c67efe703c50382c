package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.BuildResult;
import org.kitpress.content.ContentReader;
import org.kitpress.content.files.FrontMatter;
import org.kitpress.content.files.SourceText;
import org.kitpress.content.yaml.Node;
import org.kitpress.content.yaml.YamlReader;
import org.kitpress.content.yaml.YamlSource;
import org.kitpress.markdown.Markdown;
import org.kitpress.markdown.TextOrigin;
import org.kitpress.model.PageKind;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/** The examples in the pages for editors together make a toolkit without a fault, which shows every field. */
class ExamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ExecutorService CORES = Executors.newSingleThreadExecutor();

    @TempDir
    private static Path site;

    private static ContentReader.Content content;

    @BeforeAll
    static void readTheExamples() throws IOException {
        EditorsPages.write(EditorsPages.examples().values(), site);
        content = ContentReader.read(site, CORES);
    }

    @AfterAll
    static void stop() {
        CORES.shutdownNow();
    }

    static Stream<String> pages() throws IOException {
        return DocPage.under("docs/editors").stream().map(DocPage::name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void examplesOfAPageAreReadWithoutAFinding(String name) {
        List<String> files = EditorsPages.page(name).examples().stream()
                .map(DocPage.Block::content)
                .toList();
        assertTrue(name.equals("index") || !files.isEmpty(), name + ".md has no example");
        assertEquals(
                List.of(),
                content.findings().stream()
                        .filter(finding -> files.contains(finding.place().file()))
                        .toList());
    }

    @Test
    void everyKindHasAnExampleOnItsPage() {
        for (String kind : PageKind.keys()) {
            List<String> files = EditorsPages.page(kind).examples().stream()
                    .map(DocPage.Block::content)
                    .toList();
            assertTrue(
                    content.toolkit().pages().stream()
                            .anyMatch(page -> page.head().kind().key().equals(kind)
                                    && files.contains(page.head().file())),
                    kind);
        }
    }

    @ParameterizedTest
    @MethodSource("org.kitpress.docs.FieldTablesTest#described")
    void examplesShowEveryFieldOfTheTables(String name) throws IOException {
        Set<String> shown = new TreeSet<>();
        List<DocPage.Block> examples = new ArrayList<>(EditorsPages.page(name).examples());
        if (name.equals("page")) {
            examples.addAll(EditorsPages.examples().values());
        }
        examples.forEach(example -> collect("", fields(example), shown));
        Set<String> missing = new TreeSet<>();
        FieldTables.of(EditorsPages.page(name))
                .groups()
                .forEach((group, rows) -> rows.keySet().forEach(field -> missing.add(join(group, field))));
        missing.removeAll(shown);
        // A good example has nothing to silence; the page for all editors shows it.
        missing.remove("silence");
        assertEquals(Set.of(), missing);
    }

    private static Node fields(DocPage.Block example) {
        SourceText source = SourceText.decode(
                String.valueOf(example.content()), example.text().getBytes(StandardCharsets.UTF_8));
        FrontMatter parts = FrontMatter.split(source);
        YamlSource yaml = parts == null ? new YamlSource(source.file(), source.lines(), 1) : parts.head();
        List<Finding> findings = new ArrayList<>();
        Node fields = YamlReader.read(yaml, findings);
        assertEquals(List.of(), findings);
        return java.util.Objects.requireNonNull(fields);
    }

    private static void collect(String path, Node node, Set<String> shown) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(path, item, shown));
        } else if (node instanceof Node.Mapping group) {
            for (Node.Entry entry : group.entries()) {
                shown.add(join(path, entry.key()));
                collect(join(path, entry.key()), entry.value(), shown);
            }
        }
    }

    private static String join(String group, String field) {
        return group.isEmpty() ? field : group + "/" + field;
    }

    @Test
    void examplesTogetherBuildASiteWithoutAFinding(@TempDir Path output) throws IOException {
        assertBuilds(site, output);
    }

    @Test
    void firstToolkitBuildsASiteWithoutAFinding(@TempDir Path first, @TempDir Path output) throws IOException {
        EditorsPages.write(EditorsPages.page("index").examples(), first);
        assertBuilds(first, output);
    }

    private static void assertBuilds(Path site, Path output) throws IOException {
        BuildResult buildResult = Build.run(new BuildOptions(site, output, null, false, false, false, true, TODAY));
        // A note counts what is left to be decided; it asks for nothing.
        assertEquals(
                List.of(),
                buildResult.findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList());
        assertTrue(Files.isRegularFile(output.resolve("index.html")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void piecesOfMarkdownAndYamlAreAcceptedAsTheyStand(String name) {
        for (DocPage.Block block : EditorsPages.page(name).blocks()) {
            if (block.content() == null && block.language().equals("markdown")) {
                TextOrigin origin = new TextOrigin(name + ".md", block.line(), 1, true);
                assertEquals(
                        List.of(), new Markdown().parse(block.text(), origin).removed());
            } else if (block.content() == null && block.language().equals("yaml")) {
                List<Finding> findings = new ArrayList<>();
                YamlReader.read(new YamlSource(name + ".md", block.code(), block.line()), findings);
                assertEquals(List.of(), findings);
            }
        }
    }
}
