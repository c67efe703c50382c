package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the documentation work. */
class LinksTest {
    static Stream<String> pages() throws IOException {
        return DocPage.all().stream().map(DocPage::file);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksPointToExistingFilesAndHeadings(String file) {
        DocPage page = DocPage.read(file);
        Set<String> dead = new TreeSet<>();
        for (String link : page.links()) {
            if (!link.matches("[a-z]+:.*") && !works(page, link)) {
                dead.add(link);
            }
        }
        assertEquals(Set.of(), dead);
    }

    private static boolean works(DocPage from, String link) {
        String path = link.replaceFirst("#.*", "");
        String fragment = link.substring(Math.min(link.length(), path.length() + 1));
        Path target = DocPage.ROOT.resolve(from.file()).resolveSibling(path).normalize();
        if (path.isEmpty()) {
            return from.anchors().contains(fragment);
        }
        return Files.exists(target)
                && target.startsWith(DocPage.ROOT)
                && (fragment.isEmpty()
                        || DocPage.read(DocPage.ROOT.relativize(target).toString())
                                .anchors()
                                .contains(fragment));
    }

    /** So that readers do not have to guess which pages there are. */
    @org.junit.jupiter.api.Test
    void readmeLinksToEveryPageDirectlyInDocs() throws IOException {
        List<String> links = DocPage.read("README.md").links();
        for (DocPage page : DocPage.under("docs")) {
            if (page.file().indexOf('/', "docs/".length()) < 0) {
                assertTrue(links.contains(page.file()), page.file());
            }
        }
    }

    /** The table of packages on the page about the architecture. */
    @org.junit.jupiter.api.Test
    void architecturePageListsTheExistingPackages() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String line : DocPage.read("docs/architecture.md").lines()) {
            if (line.matches("\\| `[a-z.]+` \\|.*\\|.*\\|")) {
                written.add(DocPage.code(line).get(0));
            }
        }
        assertEquals(packages(), written);
    }

    private static Set<String> packages() throws IOException {
        Path root = DocPage.ROOT.resolve("src/main/java/org/kitpress");
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.endsWith("package-info.java"))
                    .map(path -> root.relativize(path).getParent())
                    .map(path -> Arrays.stream(path.toString().split("[/\\\\]"))
                            .limit(path.startsWith("render") ? 2 : 1)
                            .collect(Collectors.joining(".")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
