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
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** A page that reloads after a save keeps the reader's place and what was typed. */
@RequiresBrowser
class PreviewPlaceTest {
    private static final String ANSWER = "document.querySelector('#who textarea')";

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

    private static void type(Tab tab, String words) {
        tab.click("#who textarea");
        tab.keyboard().type(words);
    }

    @Test
    void typedWordsStayInTheirQuestionWithTheCaret(Tab tab) throws IOException {
        OpenPage open = new OpenPage(preview, tab, "step.html");
        type(tab, "Ana and Ben");
        tab.keyboard().press(Key.LEFT);
        tab.keyboard().press(Key.LEFT);
        for (int i = 1; i <= 3; i++) {
            open.addQuestion(i);
        }
        tab.keyboard().type("xy");
        assertEquals("Ana and Bxyen", open.text(ANSWER + ".value"));
        assertEquals("", open.text("document.querySelector('#new-1 textarea').value"));
        assertTrue(
                open.isTrue("document.querySelector('.answers-now').innerText.includes('1 of 5')"),
                "the page's scripts know of the answer");
        assertEquals(
                0, tab.evaluate("localStorage.length + sessionStorage.length").asInt());
        assertFalse(open.isTrue("JSON.stringify(history.state).includes('Ana')"), "the words are kept nowhere");
    }

    @Test
    void typedWordsAreSavedWhereTheReaderAskedForThat(Tab tab) throws IOException {
        OpenPage open = new OpenPage(preview, tab, "step.html");
        tab.click("[data-answers-save]");
        type(tab, "Ana");
        open.addQuestion(1);
        assertEquals("Ana", open.text(ANSWER + ".value"));
        assertTrue(open.isTrue("Object.values(localStorage).some((each) => each.includes('Ana'))"));
        assertEquals("who", open.text("document.activeElement.closest('li').id"));
        assertEquals("TEXTAREA", open.text("document.activeElement.nodeName"));
    }

    @Test
    void scrollPositionAndOpenDetailsAreKept(Tab tab) throws IOException {
        tab.setViewport(800, 400);
        OpenPage open = new OpenPage(preview, tab, "step.html#where");
        tab.evaluate("document.querySelector('#who details').open = true");
        tab.evaluate("window.scrollTo(0, 333)");
        open.addQuestion(1);
        assertTrue(open.isTrue("document.querySelector('#who details').open"));
        assertFalse(open.isTrue("document.querySelector('#new-1 details').open"));
        assertEquals(333, tab.evaluate("window.scrollY").asInt());
        assertEquals("where", open.text("document.querySelector(':target').id"));
    }

    @Test
    void focusGoesToTheNearestPartIfTheFocusedOneIsGone(Tab tab) throws IOException {
        OpenPage open = new OpenPage(preview, tab, "step.html");
        tab.evaluate("document.querySelector('#where textarea').focus()");
        open.saveAndReload("step.yaml", "  - id: second/    title: Second group/    questions:/", "");
        assertEquals("where", open.text("document.activeElement.closest('li').id"));
        open.saveAndReload("step.yaml", "      - id: where/        text: Where do we meet?/", "");
        assertEquals("site--main", open.text("document.activeElement.id"));
    }

    @Test
    void hiddenPanelStaysHidden(Tab tab) throws IOException {
        preview.write("content/other.md", Previewed.page("Other", "See [nothing](nothing.md)."));
        preview.awaitSave();
        String panel = "document.querySelector('#site--preview')?.shadowRoot.querySelector('section')";
        OpenPage open = new OpenPage(preview, tab, "step.html");
        tab.awaitTrue(panel + "?.hidden === false");
        tab.evaluate(panel + ".querySelector('button:last-of-type').click()");
        open.addQuestion(1);
        tab.awaitTrue(panel);
        assertTrue(open.isTrue(panel + ".hidden"));
    }
}
