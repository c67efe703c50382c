package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** A save that changes what the page's scripts depend on reloads the open page. */
@RequiresBrowser
class PreviewReloadTest {
    @TempDir
    private Path site;

    private Previewed preview;

    @BeforeEach
    void open() throws IOException {
        preview = OpenPage.preview(site);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @ParameterizedTest
    @CsvSource({
        "guide.html, guide.md, '## Second part', '## A new part//Words.//## Second part', #a-new-part",
        "step.html, step.yaml, '      - id: who/', '      - id: new/        text: What is new?/      - id: who/', #new",
        "list.html, list.yaml, '      - id: one/', '      - id: new/        action: Write to the other office./      - id: one/', #new",
        "guide.html, glossary.yaml, 'terms:/', 'terms:/  - id: end/    term: the end/    definition: The last part./', a.term[href$=end]",
        "glossary.html, glossary.yaml, 'terms:/', 'terms:/  - id: a-term/    term: a term/    definition: A word./', #a-term",
    })
    void partsAreAdded(String page, String file, String was, String is, String selector, Tab tab) throws IOException {
        OpenPage open = new OpenPage(preview, tab, page);
        assertEquals(0, open.count(selector));
        open.saveAndReload(file, was, is);
        assertEquals(1, open.count(selector));
    }
}
