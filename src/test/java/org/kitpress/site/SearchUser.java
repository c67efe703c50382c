package org.kitpress.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.kitpress.judge.Keyboard.Key;
import org.kitpress.judge.Tab;

/** Somebody who searches in a tab, and what they see. */
final class SearchUser {
    private static final String BOX = "document.querySelector('[role=search] input[type=search]')";
    private static final String STATUS = "document.querySelector('[data-search] [role=status]').textContent";

    private final Tab tab;

    SearchUser(Tab tab) {
        this.tab = tab;
    }

    /** Puts the caret into the box without a mouse. */
    void goToBox() {
        tab.evaluate(BOX + ".focus()");
    }

    void type(String text) {
        goToBox();
        tab.keyboard().type(text);
    }

    void press(Key key) {
        tab.keyboard().press(key);
    }

    /** As if pasted: at once, and whatever characters there are. */
    void paste(String text) {
        tab.evaluate("(() => { const box = " + BOX + "; box.focus(); box.value = " + quoted(text)
                + "; box.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    /** A JavaScript literal in ASCII alone: halves of a surrogate pair could not travel to the browser as they are. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder("'");
        for (char unit : text.toCharArray()) {
            boolean plain = unit >= ' ' && unit < 127 && unit != '\'' && unit != '\\';
            literal.append(plain ? String.valueOf(unit) : String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return literal.append('\'').toString();
    }

    String box() {
        return tab.evaluate(BOX + ".value").asText();
    }

    boolean isInBox() {
        return tab.evaluate("document.activeElement === " + BOX).asBoolean();
    }

    /** What the live region of the search page says. */
    String status() {
        return tab.evaluate(STATUS).asText();
    }

    /** Waits until the live region of the search page has some words. */
    void awaitStatus(String words) {
        tab.awaitTrue(STATUS + ".includes(" + quoted(words) + ")");
    }

    /** Waits until the search page answers to a text. */
    void awaitAnswerTo(String text) {
        awaitStatus("“" + text + "”");
    }

    /** Waits until the search page has counted what each filter would leave. */
    void awaitCounts() {
        tab.awaitTrue("document.querySelector('[data-filters] input') && !document.querySelector('[aria-busy]')");
    }

    /** Titles of the results on the search page, in their order, once all of them stand. */
    List<String> titles() {
        tab.awaitTrue("!document.querySelector('[data-results][aria-busy]')");
        return texts("[data-results] .result-link");
    }

    List<String> texts(String selector) {
        return strings("[...document.querySelectorAll(" + quoted(selector) + ")].map(e => e.textContent)");
    }

    List<String> strings(String expression) {
        return StreamSupport.stream(tab.evaluate(expression).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The page's address below its folder: {@code search.html?q=plan}. */
    String address() {
        return tab.evaluate("location.href.split('/').pop()").asText();
    }

    boolean is(String expression) {
        return tab.evaluate("Boolean(" + expression + ")").asBoolean();
    }

    boolean isShown(String selector) {
        return is("document.querySelector(" + quoted(selector) + ")?.getClientRects().length");
    }
}
