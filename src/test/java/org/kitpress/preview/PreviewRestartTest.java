package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** A save that puts parts in or takes them out makes the open page anew, and nothing of it is loaded again. */
@RequiresBrowser
class PreviewRestartTest {
    private static final String PANEL =
            "document.querySelector('#kitpress-preview')?.shadowRoot.querySelector('section')";

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
        "guide.html, guide.md, '## Second part', '## A new part//Words.//## Second part'",
        "guide.html, guide.md, '## First part', '## A better name'",
        "guide.html, guide.md, 'title: Guide', 'title: A better name'",
        "guide.html, guide.md, 'stand at the start.', 'stand at the start.//A term is *new*.'",
        "step.html, step.yaml, '      - id: who/', '      - id: new/        text: What is new?/      - id: who/'",
        "step.html, step.yaml, '  - id: second/    title: Second group/    questions:/', ''",
        "step.html, step.yaml, 'title: A step', 'title: Another step/examples:/  - id: some/    title: Some/    items:/      - id: x/        text: An example.'",
        "list.html, list.yaml, '      - id: one/', '      - id: new/        action: Write to the other office./      - id: one/'",
        "guide.html, glossary.yaml, '    definition: The', '    forms: [the end]/    definition: The'",
        "glossary.html, glossary.yaml, 'terms:/', 'terms:/  - id: a-term/    term: a term/    definition: A word./'",
    })
    void aPageMadeAnewIsWhatIsLoadedAfresh(String page, String file, String was, String is, Tab tab)
            throws IOException {
        OpenPage open = new OpenPage(preview, tab, page);
        open.save(file, was, is);
        open.assertIsAsLoadedAfresh();
        open.assertLoadedOnce();
    }

    @Test
    void manySavesLeaveOnePageAndOnePanel(Tab tab) throws IOException {
        preview.write("content/other.md", Previewed.page("Other", "See [nothing](nothing.md)."));
        preview.awaitSave();
        OpenPage open = new OpenPage(preview, tab, "step.html");
        tab.awaitTrue(PANEL + "?.hidden === false");
        tab.evaluate(PANEL + ".querySelector('button:last-of-type').click()");
        int elements = open.count("*");
        for (int i = 1; i <= 4; i++) {
            open.addQuestion(i);
        }
        assertTrue(open.isTrue(PANEL + ".hidden"), "what was hidden stays so");
        assertEquals(1, open.count("#kitpress-preview"));
        String question = "      - id: new-%1$d/        text: Question number %1$d?/";
        for (int i = 1; i <= 4; i++) {
            open.save("step.yaml", question.formatted(i), "");
        }
        assertEquals(elements, open.count("*"));
        open.assertLoadedOnce();
    }

    @Test
    void keysMenuAndTermsWorkOnceAfterSeveralSaves(Tab tab) throws IOException {
        tab.setViewport(320, 700);
        OpenPage open = new OpenPage(preview, tab, "guide.html");
        for (int i = 1; i <= 3; i++) {
            open.save("guide.md", "## Second part", "## Part/## Second part");
        }
        String shown = "document.getElementById('menu').hasAttribute('data-shown')";
        tab.click("button[aria-controls=menu]");
        assertTrue(open.isTrue(shown), "the menu opens");
        tab.evaluate("document.querySelector('#menu a').focus()");
        tab.keyboard().press(Key.ESCAPE);
        assertFalse(open.isTrue(shown), "Escape closes the menu");
        assertEquals(1, open.count(".popover"));
        String popover = "document.querySelector('.popover').hidden";
        tab.evaluate("document.querySelector('a.term').focus()");
        assertFalse(open.isTrue(popover), "a term is explained");
        tab.keyboard().press(Key.ESCAPE);
        assertTrue(open.isTrue(popover), "Escape hides the explanation");
        open.assertLoadedOnce();
        tab.keyboard().type("/");
        assertEquals("search", open.text("document.activeElement.type"));
    }
}
