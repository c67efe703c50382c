package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Downloads;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.RequiresSoffice;
import org.kitpress.judge.Soffice;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** The Word document, opened by LibreOffice. */
@RequiresBrowser
@RequiresSoffice
class AnswersWordTest {
    @TempDir
    Path folder;

    @Test
    void theDocumentHasHeadingsAnswersAndTablesAndAlsoWhatIsNotAnsweredYet(Tab tab) throws IOException {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            AnswersPage page = new AnswersPage(tab);
            tab.open(server.url("actions/leadership.html"));
            page.saveInThisBrowser();
            page.write("~Program", "answer", "Springfield");
            tab.click("[data-item] .answers-mark");
            tab.open(server.url(AnswersPage.STEP));
            page.write(AnswersPage.FIRST, "answer", "First line\nSecond <line> & \"more\" \u0001 – ✓");
            page.write(AnswersPage.FIRST, "owner", "Ana");
            tab.click(AnswersPage.field(AnswersPage.FIRST, "state") + "[value=finalized]");
            Downloads downloads = Downloads.of(tab, folder);
            tab.evaluate("document.querySelector('.answers-take').open = true");
            tab.click("[data-get=word]");
            Document document = Jsoup.parse(Soffice.convert(downloads.await(".docx"), "html"));
            assertReads(document);
        }
    }

    private static void assertReads(Document document) {
        assertEquals("Partnerships for Young Children: A Toolkit: our answers", document.title());
        assertEquals(
                List.of("Agree on a shared mission", "Actions for program leaders"),
                document.select("h1").not(".title").eachText());
        assertTrue(document.select("h2").eachText().contains("Time to learn about each other"));
        assertEquals(10, document.select("h3").size(), "seven questions and three actions");
        String text = document.body().text();
        assertTrue(text.contains("First line"), text);
        assertTrue(text.contains("Second <line> & \"more\" – ✓"), text);
        assertTrue(text.contains("Springfield"), text);
        assertEquals(
                List.of("Owner", "Date", "Status", "Ana", "Decided"),
                document.select("table").get(0).select("p").eachText().stream()
                        .filter(cell -> !cell.isBlank())
                        .toList());
        assertEquals(10, document.select("table").size());
        assertEquals("en-US", document.body().attr("lang"));
    }
}
