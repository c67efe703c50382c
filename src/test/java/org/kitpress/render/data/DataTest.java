package org.kitpress.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Article;
import org.kitpress.model.Status;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.html.SampleToolkit;

class DataTest {
    private static final Toolkit TOOLKIT = SampleToolkit.rich();

    private static JsonNode json() throws Exception {
        return new ObjectMapper()
                .readTree(ToolkitJson.file(TOOLKIT, new Targets(TOOLKIT), DefaultTheme.words(), false)
                        .bytes());
    }

    private static JsonNode page(String address) throws Exception {
        for (JsonNode page : json().get("pages")) {
            if (page.get("address").asText().equals(address)) {
                return page;
            }
        }
        throw new AssertionError("no " + address);
    }

    @Test
    void everyPageTermSourceAndPartyIsThereInOrder() throws Exception {
        assertEquals("kitpress-toolkit", json().get("format").asText());
        assertEquals(TOOLKIT.pages().size(), json().get("pages").size());
        assertEquals("mou", json().get("glossary").get(0).get("id").asText());
        assertEquals(2, json().get("sources").size());
        assertEquals("csdwg", json().get("parties").get(0).get("id").asText());
        assertEquals("content/files/a form.pdf", json().get("assets").get(0).asText());
    }

    @Test
    void proseIsHtmlAndTextWithAddressesFromTheRoot() throws Exception {
        JsonNode body = page("about.html").get("head").get("body");
        assertTrue(body.get("html").asText().contains("href=\"planning/mission.html#time\""), body.toString());
        assertEquals("See the mission.", body.get("text").asText());
    }

    @Test
    void valuesAreWrittenAsEditorsKnowThem() throws Exception {
        JsonNode plan = page("work-plan/csdwg.html");
        JsonNode objective = plan.get("goals").get(0).get("objectives").get(0);
        JsonNode step = objective.get("actionSteps").get(2);
        assertEquals("2011-06", plan.get("asOf").asText());
        assertEquals("to-be-decided", step.get("timeframe").get("state").asText());
        assertFalse(step.has("text"), "what is empty is left out");
        assertFalse(step.has("place") || step.has("pinned"));
        assertEquals("csdwg", plan.get("parties").get(0).asText());
        JsonNode from = page("actions/leadership.html")
                .get("areas")
                .get(0)
                .get("items")
                .get(0)
                .get("from");
        assertEquals("planning/mission.html#time-1", from.get("href").asText());
        assertFalse(page("about.html").get("head").has("order"), "an order that is not stated");
    }

    @Test
    void draftsAreLeftOutUnlessAskedFor() throws Exception {
        Toolkit toolkit = SampleToolkit.toolkit(new Article(
                SampleToolkit.head("content/draft.md", "page", "Draft", "", Status.DRAFT, List.of(), List.of()), null));
        assertEquals(0, pages(toolkit, false));
        assertEquals(1, pages(toolkit, true));
    }

    private static int pages(Toolkit toolkit, boolean drafts) throws Exception {
        return new ObjectMapper()
                .readTree(ToolkitJson.file(toolkit, new Targets(toolkit), DefaultTheme.words(), drafts)
                        .bytes())
                .get("pages")
                .size();
    }

    @Test
    void sameInputGivesTheSameBytes() {
        assertArrayEquals(
                ToolkitJson.file(TOOLKIT, new Targets(TOOLKIT), DefaultTheme.words(), false)
                        .bytes(),
                ToolkitJson.file(TOOLKIT, new Targets(TOOLKIT), DefaultTheme.words(), false)
                        .bytes());
    }

    /** The examples that the script for tables of answers is tested with, too. */
    @Test
    void cellsAreQuotedAndKeptFromBeingFormulasAsInTheExamples() throws IOException {
        try (InputStream examples = DataTest.class.getResourceAsStream("/csv/cells.json")) {
            String[][] read = new ObjectMapper().readValue(examples, String[][].class);
            assertTrue(read.length > 30);
            for (String[] example : read) {
                assertEquals(example[1], Csv.cell(example[0]));
            }
        }
    }

    @Test
    void workPlanIsATableBesideItsPage() {
        List<OutputFile> files = WorkPlanCsv.files(TOOLKIT, DefaultTheme.words(), false);
        assertEquals(
                List.of(
                        "work-plan/csdwg.csv",
                        "work-plan/csdwg-by-party.csv",
                        "work-plan/csdwg-by-time.csv",
                        "work-plan/csdwg-undecided.csv"),
                files.stream().map(OutputFile::path).toList());
        String text = new String(files.get(0).bytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFId,Goal,"), text);
        String[] rows = text.split("\r\n", -1);
        assertEquals(6, rows.length); // a row of names, three steps, a deliverable, and nothing after the last break
        assertTrue(
                rows[4].contains(
                        ",Deliverable,1,\"A report, \"\"short\"\"\",The Report,Staffer,Staffer,,,Left blank in the plan,,,"
                                + "Completed,7 completed,7,communities,2011-06,,,,"),
                rows[4]);
        assertTrue(rows[1].contains("\"'=Meet, often\nPart: Of an MOU.\""), rows[1]);
        assertTrue(
                rows[1].contains(
                        "CSDWG/Staffer,Community Systems Development Work Group; Staffer,one or the other,June 2011,Stated,2011-06,2011-06"));
        assertTrue(rows[3].endsWith(",,Still to be decided,,,Not stated,,,,,yes,The chair,2011-06,"), rows[3]);
    }

    @Test
    void workPlanIsATableForEachWayInWhichThePageShowsIt() {
        List<OutputFile> files = WorkPlanCsv.files(TOOLKIT, DefaultTheme.words(), false);
        String group = "Community Systems Development Work Group";
        // Two steps are the group's and the staffer's, the deliverable is the staffer's, one step is nobody's.
        assertEquals(List.of(group, group, "Staffer", "Staffer", "Staffer", ""), firsts(files.get(1)));
        assertEquals(List.of("step-1", "step-2", "deliverable-1", "step-3"), firsts(files.get(2)));
        assertEquals(List.of("step-3"), firsts(files.get(3)));
    }

    /** The first cell of every row below the names; cells with line breaks are not first. */
    private static List<String> firsts(OutputFile table) {
        return new String(table.bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("(?s)[^,\"]*,.*"))
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
