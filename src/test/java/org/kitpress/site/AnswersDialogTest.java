package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.site.AnswersPage.DELETE;
import static org.kitpress.site.AnswersPage.FIRST;
import static org.kitpress.site.AnswersPage.STEP;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Axe;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** Dialogs about answers in browsers that lack the dialog element, as Safari 14 and Firefox 84 do. */
@RequiresBrowser
class AnswersDialogTest {
    private static final String OPEN = "document.querySelector('.answers-dialog[open]')";
    private static final String FOCUS = "document.activeElement";

    private final Axe axe = new Axe();
    private StaticServer server;

    @BeforeEach
    void serve() {
        server = StaticServer.serve(BuiltSite.folder(), "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private AnswersPage openWithoutDialogs(Tab tab) {
        tab.runFirst("delete HTMLDialogElement.prototype.showModal; delete HTMLDialogElement.prototype.close;");
        tab.open(server.url(STEP));
        AnswersPage page = new AnswersPage(tab);
        page.write(FIRST, "answer", "Ana");
        page.unfold();
        page.tabTo(DELETE);
        tab.keyboard().press(Key.ENTER);
        tab.awaitTrue(OPEN);
        return page;
    }

    private static boolean is(Tab tab, String expression) {
        return tab.evaluate(expression).asBoolean();
    }

    @Test
    void escapeClosesItAndGivesTheFocusBack(Tab tab) {
        AnswersPage page = openWithoutDialogs(tab);
        assertTrue(
                is(tab, FOCUS + ".matches('.answers-dialog .button:first-child')"),
                "the harmless button has the focus");
        tab.keyboard().press(Key.ESCAPE);
        assertFalse(is(tab, "Boolean(" + OPEN + ")"));
        assertTrue(is(tab, FOCUS + ".matches('" + DELETE + "')"));
        assertFalse(is(tab, "Boolean(document.querySelector('body > [aria-hidden]'))"));
        assertEquals("Ana", page.read(FIRST, "answer"));
        assertEquals(List.of(), tab.log().errors());
    }

    @Test
    void tabStaysInsideAndTheChosenButtonCounts(Tab tab) {
        AnswersPage page = openWithoutDialogs(tab);
        tab.keyboard().press(Key.TAB);
        assertTrue(is(tab, FOCUS + ".matches('.answers-dialog .button:last-child')"));
        tab.keyboard().press(Key.TAB);
        assertTrue(is(tab, FOCUS + ".matches('.answers-dialog .button:first-child')"));
        tab.keyboard().press(Key.TAB);
        tab.keyboard().press(Key.ENTER);
        tab.awaitTrue("!" + OPEN);
        assertEquals("", page.read(FIRST, "answer"));
        assertEquals(List.of(), tab.log().errors());
    }

    @Test
    void itIsInTheMiddleOfTheWindowAndAccessible(Tab tab) {
        openWithoutDialogs(tab);
        assertTrue(is(
                tab,
                "(box => Math.abs(box.left + box.right - document.documentElement.clientWidth) < 4"
                        + " && Math.abs(box.top + box.bottom - innerHeight) < 4)(" + OPEN
                        + ".getBoundingClientRect())"));
        assertEquals("", axe.judge(tab).report());
    }
}
