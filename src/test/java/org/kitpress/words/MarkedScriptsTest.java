package org.kitpress.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Downloads;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** What the scripts show and announce on the marked toolkit is marked or content, whatever readers do. */
@RequiresBrowser
class MarkedScriptsTest {
    private static final String STEP = "planning/mission.html";
    private static final String PANEL = "document.querySelector('[data-answers-panel]')";

    /** Keeps what live regions and dialogs said, because it is soon replaced. */
    private static final String RECORDER = """
            window.said = [];
            new MutationObserver((changes) => {
              for (const part of document.querySelectorAll('[role=status], [role=alert], dialog')) {
                const html = part.outerHTML;
                if (!window.said.includes(html)) window.said.push(html);
              }
            }).observe(document, { subtree: true, childList: true, characterData: true });
            window.write = (item, field, value) => {
              const made = document.querySelector(`[data-item="${item}"] [data-field=${field}]`);
              if (made.type === 'radio') {
                document.querySelector(`[data-item="${item}"] [data-field=${field}][value="${value}"]`).click();
                return;
              }
              made.value = value;
              made.dispatchEvent(new Event('input', { bubbles: true }));
            };
            window.leave = (page, id, question, values) => {
              const name = 'kitpress-answers ' + location.pathname.replace(page, '');
              localStorage.setItem(name, '{"format":"kitpress-answers","version":1}');
              const key = `${name} ${page}#${id}`;
              const value = JSON.stringify({ page, id, question, values, changed: '2026-11-01T10:00:00.000Z' });
              localStorage.setItem(key, value);
              window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
            };
            window.press = (selector) => document.querySelectorAll(selector).forEach((each) => each.click());
            """;

    @TempDir
    Path folder;

    private final Unmarked unmarked = new Unmarked();
    private String typed = "nowhere";

    private interface Visit {
        void to(StaticServer server) throws IOException;
    }

    private void visit(Tab tab, Visit visit) throws IOException {
        tab.runFirst(RECORDER);
        try (StaticServer server = StaticServer.serve(MarkedSite.folder(), "/")) {
            visit.to(server);
        }
        unmarked.assertNone();
    }

    private void look(Tab tab, String place) {
        String html = tab.evaluate("document.documentElement.outerHTML + window.said.join('')")
                .asText();
        Document page = Jsoup.parse(html);
        page.select(".result-text").remove(); // cut from the texts that MarkedWordsTest looks at
        page.select("mark").forEach(Node::unwrap);
        page.forEachNode(node -> {
            // Readers choose what they type. The browser words dates in the language of the page.
            if (node instanceof TextNode text) {
                String shown = text.getWholeText().replace(typed, "");
                text.text(shown.replaceAll("[A-Z][a-z]+ \\d{1,2}, 2027|-[\\d-]+\\.(docx|csv|json)", ""));
            }
        });
        unmarked.look(place, VisibleText.of(page));
    }

    private static void write(Tab tab, String item, String field, String value) {
        tab.evaluate("write('" + item + "', '" + field + "', '" + value + "'), true");
    }

    private static void press(Tab tab, String selector) {
        tab.evaluate("press(" + quoted(selector) + "), true");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    private static void awaitMode(Tab tab, String mode) {
        tab.awaitTrue(PANEL + ".dataset.mode === '" + mode + "'");
    }

    private static void writeAll(Tab tab, String item) {
        List.of("answer", "owner", "notes").forEach(field -> write(tab, item, field, Marks.of(9001)));
        write(tab, item, "date", "2027-03-04");
        write(tab, item, "state", "under-discussion");
    }

    @Test
    void answersAreWrittenSavedTakenOutAndDeleted(Tab tab) throws IOException {
        visit(tab, server -> {
            Downloads downloads = Downloads.of(tab, folder);
            tab.open(server.url(STEP));
            awaitMode(tab, "asking");
            look(tab, "asking");
            writeAll(tab, "learn-time");
            press(tab, "[data-answers-decline]");
            look(tab, "declined");
            for (String kind : List.of("word", "csv", "file")) {
                press(tab, "[data-get=" + kind + "]");
                downloads.await(kind.equals("word") ? ".docx" : kind.equals("csv") ? ".csv" : ".json");
                look(tab, kind);
            }
            press(tab, "[data-answers-save]");
            awaitMode(tab, "saving");
            look(tab, "saving");
            write(tab, "learn-time", "answer", Marks.of(9002));
            tab.evaluate("leave('" + STEP + "', 'learn-time', document.querySelector('[data-item]').dataset.wording,"
                    + " {answer: 'Zqk9003z', date: '2027-05-06', state: 'finalized'}), true");
            tab.awaitTrue("document.querySelector('.answers-note') !== null");
            look(tab, "changed in two windows");
            press(tab, ".answers-note button:last-of-type");
            look(tab, "chosen");
            tab.evaluate("leave('" + STEP
                    + "', 'gone-id', 'Zqk9004z', {answer: 'Zqk9005z', ticked: true, level: 'Zqk9006z'}), true");
            tab.evaluate("leave('" + STEP + "', 'partner-needs', 'Zqk9007z', {answer: 'Zqk9008z'}), true");
            look(tab, "gone and reworded");
            press(tab, ".answers-note button, .answers-gone .answers-link");
            look(tab, "dealt with");
            tab.evaluate("localStorage.clear(), window.dispatchEvent(new StorageEvent('storage', {key: null})), true");
            awaitMode(tab, "gone");
            look(tab, "storage was cleared");
            press(tab, "[data-answers-delete]");
            look(tab, "asked to delete");
            press(tab, "dialog button:last-of-type");
            awaitMode(tab, "asking");
            look(tab, "deleted");
        });
    }

    @Test
    void filesAreOpened(Tab tab) throws IOException {
        visit(tab, server -> {
            tab.open(server.url(STEP));
            awaitMode(tab, "asking");
            String entry = "{\"page\": \"" + STEP
                    + "\", \"id\": \"learn-time\", \"question\": \"Zqk9010z\", \"values\": {\"answer\": \"Zqk9011z\","
                    + " \"owner\": \"Zqk9012z\", \"date\": \"2027-03-04\", \"state\": \"finalized\"}}";
            String head =
                    "{\"format\": \"kitpress-answers\", \"version\": 1, \"toolkit\": {\"title\": \"Zqk9013z\"}, \"answers\": [";
            open(tab, "{");
            open(tab, "{}");
            open(tab, head.replace("1", "2") + "]}");
            open(tab, head + "1]}");
            open(tab, head + "]}");
            open(tab, head + entry.replace(STEP, "elsewhere.html") + "]}");
            open(tab, head + entry + "]}");
            open(tab, head + entry + "]}");
            write(tab, "learn-time", "answer", Marks.of(9014));
            write(tab, "learn-time", "date", "2027-05-06");
            write(tab, "partner-needs", "answer", Marks.of(9015));
            open(tab, head + entry + ", " + entry.replace("learn-time", "partner-needs") + "]}");
            press(tab, "[data-answers-all=both]");
            look(tab, "for all");
            press(tab, "dialog .answers-buttons:last-child button:last-child");
            tab.awaitTrue("document.querySelector('dialog') === null");
            look(tab, "merged");
        });
    }

    private void open(Tab tab, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.json"), text);
        tab.evaluate("document.querySelector('.answers-result').replaceChildren(), true");
        Downloads.choose(tab, "[data-answers-file]", file);
        tab.awaitTrue(
                "document.querySelector('.answers-result').textContent !== '' || document.querySelector('dialog') !== null");
        look(tab, text);
    }

    @Test
    void answersAreShownOnAllFormsInGuidesAndInTheReadersPlan(Tab tab) throws IOException {
        visit(tab, server -> {
            for (String page :
                    List.of(STEP, "actions/leadership.html", "partnership/check-up.html", "actions/all.html")) {
                tab.open(server.url(page));
                tab.awaitTrue("document.querySelector('[data-answers-on]') !== null");
                press(tab, "[data-answers-save]");
                press(
                        tab,
                        "main summary, [data-field=ticked], [data-field=level], [data-field=state][value=finalized]");
                tab.evaluate("for (const made of document.querySelectorAll('main [data-field]')) {"
                        + " if (made.type === 'textarea' || made.type === 'text') made.value = 'Zqk9020z';"
                        + " if (made.type === 'date') made.value = '2027-03-04';"
                        + " made.dispatchEvent(new Event('input', {bubbles: true})); made.dispatchEvent(new Event('blur')); }"
                        + " true");
                look(tab, page);
            }
            tab.open(server.url("planning/index.html"));
            tab.awaitTrue("window.kitpressItems !== undefined");
            look(tab, "guide");
            tab.open(server.url("my-plan.html"));
            tab.awaitTrue("document.querySelector('.answers-entry') !== null");
            for (String view : List.of("owner", "date", "open", "page")) {
                press(tab, "[name=answers-view][value=" + view + "]");
                look(tab, "my plan by " + view);
            }
        });
    }

    @Test
    void nothingCanBeSaved(Tab tab) throws IOException {
        tab.runFirst(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        visit(tab, server -> {
            tab.open(server.url(STEP));
            awaitMode(tab, "blocked");
            look(tab, "blocked");
        });
    }

    @Test
    void packetsAreMade(Tab tab) throws IOException {
        visit(tab, server -> {
            tab.open(server.url("print.html#pages=planning/mission,nowhere&title=Zqk9030z"));
            tab.awaitTrue("document.querySelector('[data-packet-document]').dataset.drawn === 'planning/mission'");
            look(tab, "one page");
            press(tab, "[data-sheet='actions/leadership'] input");
            press(tab, "[data-down]");
            press(tab, "[data-up]");
            tab.evaluate("document.getElementById('site--packet-title').value = '', true");
            press(tab, "[data-sheet='partnership/check-up'] input");
            tab.awaitTrue("document.querySelector('[data-packet-document]').dataset.drawn.includes('check-up')");
            look(tab, "three pages");
            press(tab, "[data-remove]");
            look(tab, "none");
        });
    }

    @Test
    void searchFindsAndDoesNotFind(Tab tab) throws IOException {
        visit(tab, server -> {
            for (String query : List.of("plan", "partner family", "zzzzz", "chidl welfare", "p", "")) {
                typed = query.length() < 5 ? "nothing" : query;
                tab.open(server.url("search.html?q=" + query.replace(" ", "+")));
                tab.awaitTrue(
                        "document.querySelector('[data-search]').dataset.asked !== undefined || location.search.endsWith('=')"
                                + " || document.querySelector('[data-status]').textContent !== ''");
                tab.evaluate("new Promise((done) => setTimeout(done, 600))");
                press(tab, "[data-more]");
                press(tab, "[data-facet] input");
                tab.evaluate("new Promise((done) => setTimeout(done, 300))");
                look(tab, "search for " + query);
            }
            tab.open(server.url(STEP));
            tab.evaluate("document.querySelector('[data-find] input').focus()");
            tab.keyboard().type("plan");
            tab.awaitTrue("document.querySelector('[data-first-results] li') !== null");
            look(tab, "box");
        });
    }

    @Test
    void worksheetIsFilledIn(Tab tab) throws IOException {
        visit(tab, server -> {
            tab.open(server.url("partnership/continuum.html"));
            tab.awaitTrue("document.querySelector('[data-aid-list] dd')");
            look(tab, "nothing marked");
            press(tab, "[data-aid] input[value=yes]");
            press(tab, "li:nth-child(2) > [data-aid] input[value=partly]");
            tab.awaitTrue("document.querySelector('[data-aid-list] dd')");
            look(tab, "marked");
        });
    }
}
