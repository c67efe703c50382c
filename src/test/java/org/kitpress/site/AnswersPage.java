package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import org.kitpress.judge.Downloads;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.Tab;

/** What a reader does on a page with fields for answers, and what the page shows then. */
final class AnswersPage {
    static final String STEP = "planning/mission.html";
    static final String FIRST = "learn-time";
    static final String PANEL = "[data-answers-panel]";
    static final String SAVE = "[data-answers-save]";
    static final String DELETE = ".answers-take [data-answers-delete]";
    private static final String WRITE = "((e, value) => { e.focus(); e.value = value;"
            + " e.dispatchEvent(new Event('input', {bubbles: true})); e.blur(); })";

    private final Tab tab;

    AnswersPage(Tab tab) {
        this.tab = tab;
    }

    /** The field of an item, such as {@code answer} or {@code owner}. */
    static String field(String item, String field) {
        return "[data-item=\"" + item + "\"] [data-field=" + field + "]";
    }

    /** Goes from stop to stop with the tab key until an element that the selector finds has the focus. */
    void tabTo(String selector) {
        for (int stops = 0; stops < 200; stops++) {
            tab.keyboard().press(Key.TAB);
            if (tab.evaluate("document.activeElement.matches(" + quoted(selector) + ")")
                    .asBoolean()) {
                return;
            }
        }
        fail("the tab key does not lead to " + selector);
    }

    /** Opens the fold of the line about the answers. */
    void unfold() {
        tab.evaluate("document.querySelector('.answers-take').open = true");
    }

    /** The state that is marked for an item; empty if none is. */
    String state(String item) {
        return tab.evaluate("(document.querySelector(" + quoted(field(item, "state") + ":checked")
                        + ") || {value: ''}).value")
                .asText();
    }

    void saveInThisBrowser() {
        tab.click(SAVE);
        awaitMode("saving");
    }

    void awaitMode(String mode) {
        tab.awaitTrue("document.querySelector('" + PANEL + "').dataset.mode === '" + mode + "'");
    }

    /** Writes into a field and leaves it. */
    void write(String item, String field, String value) {
        tab.evaluate(
                WRITE + "(document.querySelector(" + quoted(field(item, field)) + "), " + quoted(value) + "), true");
    }

    String read(String item, String field) {
        return tab.evaluate("document.querySelector(" + quoted(field(item, field)) + ").value")
                .asText();
    }

    /** Stores an answer as an earlier visit might have left it; takes effect when the page is opened again. */
    void leaveBehind(String root, String page, String id, String question, String values) {
        tab.evaluate("localStorage.setItem('kitpress-answers " + root
                + "', '{\"format\":\"kitpress-answers\",\"version\":1}')");
        String entry = "JSON.stringify({page: " + quoted(page) + ", id: " + quoted(id) + ", question: "
                + quoted(question) + ", values: " + values + ", changed: '2026-11-01T10:00:00.000Z'})";
        tab.evaluate("localStorage.setItem(" + quoted("kitpress-answers " + root + " " + page + "#" + id) + ", " + entry
                + ")");
    }

    void openFile(Path file) {
        tab.evaluate("document.querySelector('.answers-result').replaceChildren()");
        Downloads.choose(tab, "[data-answers-file]", file);
        tab.awaitTrue(
                "document.querySelector('.answers-result').textContent !== '' || document.querySelector('dialog')");
    }

    /** As {@link #openFile(Path)}, by the keys alone: the button is reached and pressed, and the browser asks for the file. */
    void openFileByKeys(Path file) {
        if (!tab.evaluate("document.querySelector('.answers-take').open").asBoolean()) {
            tabTo(".answers-take summary");
            tab.keyboard().press(Key.ENTER);
        }
        tabTo("[data-answers-open]");
        tab.evaluate("document.querySelector('.answers-result').replaceChildren()");
        Downloads.chooseWhenAsked(tab, () -> tab.keyboard().press(Key.ENTER), file);
        tab.awaitTrue(
                "document.querySelector('.answers-result').textContent !== '' || document.querySelector('dialog')");
    }

    String result() {
        return text(".answers-result");
    }

    /** What is shown of an element; empty where there is none. */
    String text(String selector) {
        return tab.evaluate("(e => e && e.getClientRects().length ? e.innerText : '')(document.querySelector("
                        + quoted(selector) + "))")
                .asText();
    }

    int keysInStorage() {
        return tab.evaluate("localStorage.length").asInt();
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
