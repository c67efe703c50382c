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

/** Who reads or writes on a page that is made anew finds everything where it was. */
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
    void wordsThatAreKeptNowhereStayInTheirQuestionWithTheCaret(Tab tab) throws IOException {
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
                open.isTrue("document.querySelector('.answers-bar').innerText.includes('1 of 5')"),
                "the page's scripts know of the answer");
        assertEquals(0, tab.evaluate("localStorage.length").asInt());
        open.assertLoadedOnce();
    }

    @Test
    void wordsThatAreAboutToBeStoredAreStored(Tab tab) throws IOException {
        OpenPage open = new OpenPage(preview, tab, "step.html");
        tab.click("[data-answers-save]");
        type(tab, "Ana");
        open.addQuestion(1);
        assertEquals("Ana", open.text(ANSWER + ".value"));
        assertTrue(open.isTrue("Object.values(localStorage).some((each) => each.includes('Ana'))"));
        assertEquals("who", open.text("document.activeElement.closest('li').id"));
        assertEquals("TEXTAREA", open.text("document.activeElement.nodeName"));
        open.assertLoadedOnce();
    }

    @Test
    void placeAndWhatIsUnfoldedAreKept(Tab tab) throws IOException {
        tab.setViewport(800, 400);
        OpenPage open = new OpenPage(preview, tab, "step.html#where");
        tab.evaluate("document.querySelector('#who details').open = true");
        tab.evaluate("window.scrollTo(0, 333)");
        open.addQuestion(1);
        assertTrue(open.isTrue("document.querySelector('#who details').open"));
        assertFalse(open.isTrue("document.querySelector('#new-1 details').open"));
        assertEquals(333, tab.evaluate("window.scrollY").asInt());
        assertEquals("where", open.text("document.querySelector(':target').id"));
        open.assertLoadedOnce();
    }

    @Test
    void whoStoodOnWhatIsGoneStandsOnThePage(Tab tab) throws IOException {
        OpenPage open = new OpenPage(preview, tab, "step.html");
        tab.evaluate("document.querySelector('#where textarea').focus()");
        open.save("step.yaml", "  - id: second/    title: Second group/    questions:/", "");
        assertEquals("where", open.text("document.activeElement.closest('li').id"));
        open.save("step.yaml", "      - id: where/        text: Where do we meet?/", "");
        assertEquals("main", open.text("document.activeElement.id"));
        open.assertLoadedOnce();
    }
}
