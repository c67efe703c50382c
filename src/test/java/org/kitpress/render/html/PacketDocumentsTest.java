package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Packet;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;

/** The documents of the shipped packets. */
class PacketDocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final Map<String, Document> DOCUMENTS = new TreeMap<>();
    private static Packet awareness;

    @BeforeAll
    static void render() throws Exception {
        Toolkit toolkit = ContentReader.read(ROOT, ForkJoinPool.commonPool()).toolkit();
        HtmlRenderer renderer = new HtmlRenderer(
                toolkit,
                new Targets(toolkit),
                new CompiledTheme(DefaultTheme.files()),
                DefaultTheme.words(toolkit),
                new RenderOptions(null, false, false));
        for (PageTask pageTask : renderer.pageTasks()) {
            String path = pageTask.address().path();
            if (path.startsWith("training/") && path.contains("-")) {
                DOCUMENTS.put(path, Jsoup.parse(new String(pageTask.run().bytes(), StandardCharsets.UTF_8)));
            }
        }
        awareness = (Packet) toolkit.pages().stream()
                .filter(page -> page.address().path().equals("training/awareness.html"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPacketHasADocumentForParticipantsAndOneForTheFacilitator() {
        assertEquals(
                List.of(
                        "training/awareness-facilitator.html",
                        "training/awareness-packet.html",
                        "training/implementation-facilitator.html",
                        "training/implementation-packet.html"),
                List.copyOf(DOCUMENTS.keySet()));
    }

    @Test
    void notesSignInSheetCopiesAndCardsAreTheFacilitatorsAlone() {
        Document participants = DOCUMENTS.get("training/awareness-packet.html");
        Document facilitator = DOCUMENTS.get("training/awareness-facilitator.html");
        for (String id : List.of(
                "site--section-prepare", "site--section-facilitator", "site--section-sign-in", "site--section-cards")) {
            assertTrue(facilitator.getElementById(id) != null, id);
            assertEquals(null, participants.getElementById(id), id);
        }
        for (String id : List.of(
                "site--section-agenda",
                "site--section-evaluation",
                "site--section-notes",
                "site--handout-1-site--sheet")) {
            assertTrue(facilitator.getElementById(id) != null, id);
            assertTrue(participants.getElementById(id) != null, id);
        }
        String secret = awareness.agenda().get(0).notes().plain().substring(0, 40);
        assertTrue(facilitator.text().contains(secret));
        assertFalse(participants.text().contains(secret));
        assertEquals(
                awareness.signInRows(), facilitator.select(".sign tbody tr").size());
    }

    @Test
    void agendaTellsTheTimeSinceTheStart() {
        List<String> starts = DOCUMENTS
                .get("training/awareness-packet.html")
                .select(".agenda tbody tr > :first-child")
                .eachText();
        assertEquals(List.of("0:00", "0:15", "0:35", "1:00", "1:10", "1:40", "1:50"), starts);
    }

    @Test
    void idsAreUniqueAndLinksLeadInsideWhereTheirPageIsInTheDocument() {
        DOCUMENTS.forEach((path, document) -> {
            List<String> ids = document.select("[id]").eachAttr("id");
            assertEquals(ids.stream().distinct().toList(), ids, path);
            for (Element link : document.select(".sheets a[href^=#]")) {
                String id = link.attr("href").substring(1);
                assertTrue(document.getElementById(id) != null, path + " " + link);
            }
        });
        Document document = DOCUMENTS.get("training/implementation-facilitator.html");
        assertEquals(List.of(), document.select(".sheets a[href*=planning/mission.html]"));
        List<String> contents = document.select(".contents a").eachAttr("href");
        assertTrue(
                contents.contains("#site--handout-1-site--sheet") && contents.contains("#site--section-cards"),
                contents.toString());
    }

    @Test
    void headingsStepDownByOneFromTheOnlyOneOfTheFirstLevel() {
        DOCUMENTS.forEach((path, document) -> {
            assertEquals(1, document.select("h1").size(), path);
            int before = 1;
            for (Element heading : document.select(".sheets :is(h1, h2, h3, h4, h5, h6)")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= before + 1, path + " " + heading);
                before = level;
            }
        });
    }

    @Test
    void backsOfCardsLieBehindTheirFronts() {
        Document document = DOCUMENTS.get("training/awareness-facilitator.html");
        List<Element> sheets = document.select(".card-sheet");
        int half = sheets.size() / 2;
        assertEquals((awareness.cards().size() + 3) / 4, half);
        List<String> first =
                sheets.get(0).select(".card-row").get(0).select(".card-side h3").eachText();
        assertEquals(List.of("Four elements", "Which type?"), first);
        Element behind = sheets.get(half).select(".card-row").get(0);
        assertTrue(behind.child(1).text().startsWith("The four elements:"), "seen from behind, left is right");
        assertTrue(behind.child(0).text().startsWith("The four types"), behind.text());
    }

    @Test
    void cardOfAScenarioHasTheStoryInFrontAndItsQuestionsBehind() {
        Document document = DOCUMENTS.get("training/awareness-facilitator.html");
        Element front = document.getElementById("card-specialists");
        assertTrue(front != null && front.text().startsWith("Early childhood specialists join"), String.valueOf(front));
        assertEquals(
                2, document.select(".card-side h3:containsOwn(Talk about it)").size());
    }

    @Test
    void handoutOfOneItemShowsThatItemUnderTheHeadingOfItsPage() {
        SheetMarkup sheet = new SheetMarkup(
                "<article id='sheet'><header class='paper-head'><h1>A list</h1></header><p>Lead</p>"
                        + "<table><caption>Area</caption><thead><tr><th>What</th></tr></thead>"
                        + "<tbody><tr id='a'><td>A</td></tr><tr id='b'><td id='in'>B</td></tr></tbody></table></article>",
                "x-");
        sheet.keepOnly("b");
        assertEquals("A list Area What B", Jsoup.parse(sheet.html()).text());
        SheetMarkup whole = new SheetMarkup("<article id='sheet'><p>All</p></article>", "x-");
        whole.keepOnly("gone");
        assertEquals("All", Jsoup.parse(whole.html()).text());
    }

    @Test
    void handoutOfAHeadingOrATermShowsWhatIsUnderIt() {
        String page = "<article><header class='paper-head'><h1>A list</h1></header>"
                + "<section><h2 id='a'>A</h2><ul><li id='in'>1</li></ul><h3>More</h3><p>2</p><h2>B</h2><p>3</p></section>"
                + "<dl><dt>C</dt><dd>4</dd><dt id='d'>D</dt><dd>5</dd><dd>6</dd><dt>E</dt><dd>7</dd></dl></article>";
        SheetMarkup heading = new SheetMarkup(page, "");
        heading.keepOnly("a");
        assertEquals("A list A 1 More 2", Jsoup.parse(heading.html()).text());
        SheetMarkup term = new SheetMarkup(page, "");
        term.keepOnly("d");
        assertEquals("A list D 5 6", Jsoup.parse(term.html()).text());
    }
}
