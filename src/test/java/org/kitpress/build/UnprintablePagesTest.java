package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pages with HTML or images that cannot be laid out on paper. */
class UnprintablePagesTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final String HEAD = "---\ntitle: Page\nsummary: Use this to see it.\n---\n";

    @TempDir
    private Path site;

    @BeforeEach
    void writeAToolkit() throws IOException {
        write("content/toolkit.yaml", "title: Kit\ntagline: Small\norganization: {name: Office}\n");
        write("content/index.md", HEAD + "Words.\n");
        write("content/a/_folder.yaml", "title: Folder\nsummary: Use these.\n");
        write("content/a/other.md", HEAD.replace("Page", "Other page") + "Other words.\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Finding> build() throws IOException {
        BuildResult result = Build.run(new BuildOptions(
                site, site.resolve("output"), null, false, false, true, false, LocalDate.of(2026, 11, 24)));
        assertFalse(result.failed(), () -> result.findings().toString());
        return result.findings().stream()
                .filter(finding -> finding.place().file().contains("page.md"))
                .toList();
    }

    private boolean hasPdf(String name) throws IOException {
        return new String(Files.readAllBytes(site.resolve("output/a/" + name + ".pdf")), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");
    }

    @Test
    void everyElementThatMarkdownAllowsHasAFontOnPaper() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (String name :
                "abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var tt pre"
                        .split(" ")) {
            text.append("Press <").append(name).append(">Ctrl</").append(name).append("> now.\n\n");
        }
        write("content/a/page.md", text.append("<pre>a <samp>b</samp></pre>\n").toString());
        assertEquals(
                List.of(),
                build().stream()
                        .filter(finding -> finding.rule() == Rule.UNPRINTABLE_PAGE)
                        .toList());
        assertTrue(hasPdf("page"));
    }

    @Test
    void pageThatCannotBeLaidOutIsNamedAndTheRestIsBuilt() throws IOException {
        write("content/toolkit.yaml", Files.readString(site.resolve("content/toolkit.yaml")) + "theme: {name: own}\n");
        String style = Files.readString(ROOT.resolve("themes/default/print/sheet.css"));
        write("themes/own/print/sheet.css", style + "\nkbd { font-family: monospace; }\n");
        write("content/a/page.md", HEAD + "Press <kbd>P</kbd>.\n");
        for (int round = 0; round < 2; round++) {
            List<Finding> findings = build();
            assertEquals(1, findings.size(), findings.toString());
            assertEquals(Rule.UNPRINTABLE_PAGE, findings.get(0).rule());
            assertEquals("content/a/page.md", findings.get(0).place().file());
            assertFalse((findings.get(0).problem() + findings.get(0).remedy()).contains("Exception"), "plain words");
            assertTrue(hasPdf("page"));
            assertTrue(hasPdf("other"));
        }
    }

    @Test
    void enormousImageIsReportedAndNotDecoded() throws IOException {
        byte[] header = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200007530000075300806000000");
        Files.write(site.resolve("content/a/big.png"), header);
        write("content/a/page.md", HEAD + "![A big picture of a thing](big.png)\n");
        List<Finding> findings = build();
        assertEquals(
                List.of(Rule.HEAVY_IMAGE), findings.stream().map(Finding::rule).toList());
        assertTrue(findings.get(0).problem().contains("30000 × 30000 pixels"), findings.toString());
        assertTrue(hasPdf("page"));
    }

    @Test
    void brokenImagesAreReportedAndTheRestIsBuilt() throws IOException {
        byte[] rug = Files.readAllBytes(ROOT.resolve("src/test/resources/kits/editorial/content/rug.png"));
        Files.write(site.resolve("content/a/half.png"), Arrays.copyOf(rug, 60));
        write("content/a/none.jpg", "<html>Not found</html>");
        write("content/a/page.md", HEAD + "![A half rug](half.png)\n\n![Nothing at all](none.jpg)\n");
        List<Finding> findings = build();
        assertTrue(findings.stream().anyMatch(finding -> finding.rule() == Rule.BROKEN_IMAGE), findings.toString());
        assertTrue(hasPdf("page"));
    }
}
