package org.kitpress.site;

import static org.kitpress.site.SearchUser.quoted;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Browser;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** Hostile texts are harmless where readers type and open them, and where their browsers keep them. */
@RequiresBrowser
class HostileReadersTest {
    /** Stores answers as earlier visits might have left them: at a question, at one that is gone, and on a page that is. */
    private static final String LEAVE = """
            (vectors, step, first) => {
              localStorage.setItem('kitpress-answers /', '{"format":"kitpress-answers","version":1}');
              for (const text of vectors) {
                for (const [page, id] of [[step, first], [step, text], [text, first]]) {
                  const values = {answer: text, owner: text, date: text, notes: text};
                  localStorage.setItem(`kitpress-answers / ${page}#${id}`,
                    JSON.stringify({page, id, question: text, values, changed: text}));
                }
              }
            }""";

    private static final List<String> VECTORS = Vectors.all();

    @TempDir
    private static Path temp;

    private final HostileJudge judge = new HostileJudge();

    @Test
    void searchesAreHarmless(Browser browser) {
        both(browser, this::search);
    }

    @Test
    void addressesOfPacketsAreHarmless(Browser browser) {
        both(browser, this::packet);
    }

    @Test
    void answersThatABrowserKeepsAreHarmless(Browser browser) {
        both(browser, this::keptAnswers);
    }

    @Test
    void filesOfAnswersAreHarmless(Browser browser) {
        both(browser, this::openedAnswers);
    }

    private interface Look {
        void at(Tab tab, StaticServer server) throws IOException;
    }

    private void both(Browser browser, Look look) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            HostileJudge.both(browser, (tab, policy) -> look.at(tab, server));
        }
    }

    private void search(Tab tab, StaticServer server) {
        SearchUser user = new SearchUser(tab);
        tab.open(server.url("search.html"));
        for (List<String> group : Vectors.groups(40)) {
            user.paste("");
            user.awaitStatus("Type two letters");
            user.paste(String.join(" ", group));
            tab.awaitTrue("!document.querySelector('[data-status]').textContent.startsWith('Type two')");
            judge.assertHarmless(tab, server.url(""), group.toString());
        }
        for (List<String> group : Vectors.groups(20)) {
            String encoded = encoded(String.join(" ", group));
            tab.open(server.url("search.html?q=" + encoded + "&kind=" + encoded + "&topic=" + encoded));
            judge.assertHarmless(tab, server.url(""), group.toString());
        }
    }

    private void packet(Tab tab, StaticServer server) {
        tab.open(server.url("print.html"));
        String addresses = VECTORS.stream()
                .map(HostileReadersTest::encoded)
                .map(vector -> quoted(address(vector) + "&" + vector + "=1"))
                .collect(Collectors.joining(","));
        tab.evaluate("[" + addresses + "].reduce((before, address) => before.then(() => {"
                + " location.hash = address; return new Promise(next => setTimeout(next)); }), Promise.resolve())");
        judge.assertHarmless(tab, server.url(""), "packets one by one");
        for (List<String> group : Vectors.groups(20)) {
            tab.evaluate("location.hash = " + quoted(address(encoded(String.join(" ", group)))) + ", true");
            tab.awaitTrue(
                    "document.querySelector('[data-packet-document]').dataset.drawn.startsWith('planning/mission')");
            judge.assertHarmless(tab, server.url(""), group.toString());
        }
    }

    private static String address(String encoded) {
        return "pages=planning/mission," + encoded + "&title=" + encoded;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void keptAnswers(Tab tab, StaticServer server) {
        tab.open(server.url(AnswersPage.STEP));
        String all = VECTORS.stream().map(HostileReadersTest::json).collect(Collectors.joining(",", "[", "]"));
        tab.evaluate("(" + LEAVE + ")(JSON.parse(" + quoted(all) + "), " + quoted(AnswersPage.STEP) + ", "
                + quoted(AnswersPage.FIRST) + "), true");
        for (String path : List.of(AnswersPage.STEP, "my-plan.html", "print.html#pages=planning/mission")) {
            tab.open(server.url(path));
            judge.assertHarmless(tab, server.url(""), path);
        }
    }

    private void openedAnswers(Tab tab, StaticServer server) throws IOException {
        tab.open(server.url(AnswersPage.STEP));
        String entries = IntStream.range(0, VECTORS.size())
                .mapToObj(i -> entry(VECTORS.get(i), i % 2 == 0 ? AnswersPage.FIRST : VECTORS.get(i)))
                .collect(Collectors.joining(","));
        Path file = Files.createTempFile(temp, "answers", ".json");
        Files.writeString(
                file,
                "{\"format\": \"kitpress-answers\", \"version\": 1, \"toolkit\": {\"title\": " + json(VECTORS.get(0))
                        + "}, \"answers\": [" + entries + "]}");
        new AnswersPage(tab).openFile(file);
        judge.assertHarmless(tab, server.url(""), "an opened file");
    }

    private static String entry(String vector, String id) {
        String text = json(vector);
        return "{\"page\": \"" + AnswersPage.STEP + "\", \"id\": " + json(id) + ", \"question\": " + text
                + ", \"values\": {\"answer\": " + text + ", \"owner\": " + text + ", \"notes\": " + text
                + "}, \"changed\": " + text + "}";
    }

    private static String json(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
