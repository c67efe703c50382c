package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.site.AnswersPage.FIRST;
import static org.kitpress.site.AnswersPage.STEP;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Downloads;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** Answers as files: what is written into them, and what may come out of them. */
@RequiresBrowser
class AnswersFilesTest {
    private static final String SECOND = "self-interests";
    private static final String TITLE = "Partnerships for Young Children: A Toolkit";

    @TempDir
    Path folder;

    private StaticServer server;

    @BeforeEach
    void serve() {
        server = StaticServer.serve(BuiltSite.folder(), "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private AnswersPage open(Tab tab) {
        tab.open(server.url(STEP));
        return new AnswersPage(tab);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "answers", ".json"), content);
    }

    private static String answers(String... entries) {
        return "{\"format\": \"kitpress-answers\", \"version\": 1, \"toolkit\": {\"title\": \"" + TITLE
                + "\"}, \"answers\": [" + String.join(",", entries) + "]}";
    }

    private static String answer(String id, String values) {
        return "{\"page\": \"" + STEP + "\", \"id\": \"" + id + "\", \"question\": \"As it was\", \"values\": {"
                + values + "}, \"changed\": \"2026-11-01T10:00:00.000Z\"}";
    }

    private static Path download(Tab tab, Downloads downloads, String kind, String ending) {
        tab.evaluate("document.querySelector('.answers-take').open = true");
        tab.click("[data-get=" + kind + "]");
        return downloads.await(ending);
    }

    @Test
    void theFileNamesToolkitPageQuestionAndValues(Tab tab) throws IOException {
        AnswersPage page = open(tab);
        page.write(FIRST, "answer", "Line one\nLine \"two\"");
        page.write(FIRST, "date", "2027-03-04");
        JsonNode file = new ObjectMapper()
                .readTree(Files.readAllBytes(download(tab, Downloads.of(tab, folder), "file", ".json")));
        assertEquals("kitpress-answers", file.path("format").asText());
        assertEquals(1, file.path("version").asInt());
        assertEquals(TITLE, file.path("toolkit").path("title").asText());
        assertTrue(!file.path("toolkit").path("edition").asText().isEmpty());
        JsonNode answer = file.path("answers").path(0);
        assertEquals(STEP, answer.path("page").asText());
        assertEquals(FIRST, answer.path("id").asText());
        assertTrue(answer.path("question").asText().endsWith("organization?"), answer.toString());
        assertEquals(
                "Line one\nLine \"two\"", answer.path("values").path("answer").asText());
        assertEquals("2027-03-04", answer.path("values").path("date").asText());
        assertTrue(page.text(".answers-state").contains("Saved in your file"));
    }

    @Test
    void theTableIsSafeToOpenInASpreadsheet(Tab tab) throws IOException {
        AnswersPage page = open(tab);
        page.write(FIRST, "answer", "=HYPERLINK(\"http://evil.example\")");
        page.write(FIRST, "owner", "@Ana, \"the\" chair");
        page.write(FIRST, "notes", "plain\nsecond line – ✓");
        String table =
                Files.readString(download(tab, Downloads.of(tab, folder), "csv", ".csv"), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', table.charAt(0));
        assertTrue(table.contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\""), table);
        assertTrue(table.contains("\"'@Ana, \"\"the\"\" chair\""), table);
        assertTrue(table.contains("\"plain\nsecond line – ✓\""), table);
        assertTrue(table.endsWith("," + STEP + "#" + FIRST + "\r\n"), table);
    }

    @Test
    void openingAFileFillsWhatIsBlankAndTellsWhatItDid(Tab tab) throws IOException {
        AnswersPage page = open(tab);
        page.write(FIRST, "answer", "Mine");
        page.openFile(file(answers(answer(FIRST, "\"owner\": \"Ana\""), answer(SECOND, "\"answer\": \"New\""))));
        assertEquals("Mine", page.read(FIRST, "answer"));
        assertEquals("Ana", page.read(FIRST, "owner"));
        assertEquals("New", page.read(SECOND, "answer"));
        assertTrue(page.result().contains("1 answer was added from the file."), page.result());
        assertTrue(page.result().contains("not saved in this browser"), page.result());
        assertEquals(0, page.keysInStorage());
        page.openFile(file(answers(answer(SECOND, "\"answer\": \"New\""))));
        assertTrue(page.result().contains("1 answer did not change."), page.result());
    }

    @Test
    void whereBothSayDifferentThingsTheReaderSeesBothAndChoosesForEach(Tab tab) throws IOException {
        AnswersPage page = open(tab);
        List<String> ids = List.of(FIRST, SECOND, "partner-needs");
        ids.forEach(id -> page.write(id, "answer", "Mine " + id));
        page.write(SECOND, "date", "2027-01-01");
        page.openFile(file(answers(
                answer(FIRST, "\"answer\": \"Theirs 1\""),
                answer(SECOND, "\"answer\": \"Theirs 2\", \"date\": \"2027-02-02\""),
                answer("partner-needs", "\"answer\": \"Theirs 3\""))));
        String dialog = page.text("dialog");
        assertTrue(dialog.contains("Mine " + FIRST) && dialog.contains("Theirs 1"), dialog);
        assertEquals("Mine " + FIRST, page.read(FIRST, "answer"), "nothing changes before all is settled");
        choose(tab, 0, "theirs");
        choose(tab, 1, "both");
        choose(tab, 2, "mine");
        tab.click("dialog > .answers-buttons .button:last-child");
        tab.awaitTrue("!document.querySelector('dialog')");
        assertEquals("Theirs 1", page.read(FIRST, "answer"));
        assertEquals("Mine " + SECOND + "\n\nTheirs 2", page.read(SECOND, "answer"));
        assertEquals("2027-01-01", page.read(SECOND, "date"));
        assertEquals("The file says: Date: February 2, 2027", page.read(SECOND, "notes"));
        assertEquals("Mine partner-needs", page.read("partner-needs", "answer"));
        assertTrue(page.result().contains("For 3 answers"), page.result());
    }

    private static void choose(Tab tab, int clash, String way) {
        tab.click("[name=answers-clash-" + clash + "][value=" + way + "]");
    }

    @Test
    void oneChoiceSettlesAllAndEscapeChangesNothing(Tab tab) throws IOException {
        AnswersPage page = open(tab);
        page.write(FIRST, "answer", "Mine");
        page.write(SECOND, "answer", "Mine, too");
        Path theirs = file(answers(answer(FIRST, "\"answer\": \"A\""), answer(SECOND, "\"answer\": \"B\"")));
        page.openFile(theirs);
        tab.keyboard().press(org.kitpress.judge.Keyboard.Key.ESCAPE);
        tab.awaitTrue("!document.querySelector('dialog') && document.querySelector('.answers-result').textContent");
        assertEquals("Mine", page.read(FIRST, "answer"));
        assertEquals("Nothing on this page was changed.", page.result());
        page.openFile(theirs);
        tab.click("[data-answers-all=theirs]");
        tab.click("dialog > .answers-buttons .button:last-child");
        tab.awaitTrue("!document.querySelector('dialog')");
        assertEquals("A", page.read(FIRST, "answer"));
        assertEquals("B", page.read(SECOND, "answer"));
    }

    @Test
    void badFilesAreRefusedInPlainWordsAndChangeNothing(Tab tab) throws IOException {
        AnswersPage page = open(tab);
        page.write(FIRST, "answer", "Mine");
        String deep = "[".repeat(200_000);
        Map<String, String> bad = Map.of(
                "{\"format\": ",
                "cannot be read",
                deep,
                "cannot be read",
                "[1, 2]",
                "does not hold answers",
                "{\"format\": \"kitpress-toolkit\", \"version\": 1}",
                "does not hold answers",
                "{\"format\": \"kitpress-answers\", \"version\": 2, \"answers\": []}",
                "newer version",
                answers(answer(SECOND, "\"answer\": 7")),
                "answer 1 in it",
                answers(answer(SECOND, "\"answer\": \"x\""), answer(FIRST, "\"date\": \"2027-02-30\"")),
                "answer 2 in it",
                answers(answer(SECOND, "\"state\": \"done\"")),
                "answer 1 in it",
                answers(answer("x", "\"answer\": \"y\"")).replace(TITLE, "<b>Other</b>"),
                "<b>Other</b>");
        for (Map.Entry<String, String> each : bad.entrySet()) {
            page.openFile(file(each.getKey()));
            String told = page.result();
            assertTrue(told.contains(each.getValue()) && told.contains("Nothing on this page was changed"), told);
            assertEquals("", page.read(SECOND, "answer"));
        }
        Path large = folder.resolve("large.json");
        Files.write(large, new byte[50 * 1024 * 1024]);
        page.openFile(large);
        assertTrue(page.result().contains("too large"), page.result());
        assertEquals("Mine", page.read(FIRST, "answer"));
        assertEquals(List.of(), tab.log().errors());
    }

    @Test
    void whatLooksLikeCodeStaysText(Tab tab) throws IOException {
        AnswersPage page = open(tab);
        String html = "<img src=x onerror=alert(1)>";
        page.openFile(file(answers(
                answer(
                        FIRST,
                        "\"answer\": \"" + html + "\", \"__proto__\": {\"answer\": \"no\"}, \"constructor\": \"no\""),
                answer("__proto__", "\"answer\": \"" + html + "\""))));
        assertEquals(html, page.read(FIRST, "answer"));
        assertEquals(html, page.text(".answers-gone dd"), "an answer without its question is shown");
        assertEquals(
                0, tab.evaluate("document.querySelectorAll('main img').length").asInt());
        assertTrue(tab.evaluate("({}).answer === undefined").asBoolean());
        assertEquals(List.of(), tab.log().errors());
    }
}
