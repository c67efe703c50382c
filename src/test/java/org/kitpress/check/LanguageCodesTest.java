package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name like {@code kit.es.md} is never passed over in silence. */
class LanguageCodesTest {
    @TempDir
    private Path site;

    @ParameterizedTest
    @CsvSource({
        "kit.es.md, , 'the name of this file ends in ''.es'', which is the code of a language (Spanish), but the page is published in the language ''en'''",
        "kit.pt-BR.md, , 'the code of a language (Portuguese), but the page is published in the language ''en'''",
        "kit.es.md, es, published in the language 'es'",
        "kit.v2.md, ,",
        "kit.is.md, ,",
        "kit.en.md, ,",
        "kit.md, ,",
    })
    void fileNamedAfterALanguageThatIsNotUsedIsReported(String file, String declared, String expected)
            throws IOException {
        Path content = Files.createDirectories(site.resolve("content"));
        String languages = declared == null
                ? ""
                : "languages:\n  - tag: en\n    name: English\n  - tag: " + declared + "\n    name: Español\n";
        Files.writeString(
                content.resolve("toolkit.yaml"),
                "title: Kit\ntagline: Small\norganization:\n  name: Office\n" + languages);
        Files.writeString(content.resolve("index.md"), "---\ntitle: Home\nsummary: See.\n---\nWords.\n");
        Files.writeString(content.resolve(file), "---\ntitle: A page\nsummary: See.\n---\nWords.\n");
        List<String> problems = Kit.findings(site).stream()
                .filter(finding -> finding.rule().id().equals("unfinished-language"))
                .map(finding -> finding.place().file() + " " + finding.problem())
                .toList();
        assertEquals(expected == null ? 0 : 1, problems.size(), problems::toString);
        for (String problem : problems) {
            assertEquals("content/" + file, problem.substring(0, problem.indexOf(' ')));
            assertTrue(problem.contains(expected), problem);
        }
    }
}
