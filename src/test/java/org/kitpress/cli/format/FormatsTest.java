package org.kitpress.cli.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The formats for programs, each judged by what reads it. */
class FormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What content can bring into a message: characters that each format takes for its own. */
    private static final Finding HOSTILE = Rule.VAGUE_LINK_TEXT
            .at(
                    new Place("content/our mission, 100%: new.md", 3, 7),
                    "the words '{0} [x](javascript:alert) <img src=x> | `%\n::error::x' say little",
                    "Write `[the steps](a.md)`.")
            .withExcerpt("a 😀 {line}");

    private static final Finding ERROR = Rule.DEAD_LINK.at(new Place("content/index.md", 9, 1), "no such file", "");
    private static final Finding NOTE =
            Rule.READING_GRADE.at(new Place("content/a.md", 1, 1), "hard to read", "Cut it.");

    private static final CheckResult FOUND = new CheckResult(List.of(NOTE, ERROR, HOSTILE), 4);

    @Test
    void jsonHoldsEveryFieldOfEveryFinding() throws IOException {
        JsonNode root = JSON.readTree(new JsonFormat().print(FOUND));
        assertEquals(1, root.get("version").asInt());
        assertEquals(
                "4 1 1 1",
                root.get("pages") + " " + root.get("errors") + " " + root.get("warnings") + " " + root.get("notes"));
        JsonNode hostile = root.get("findings").get(2);
        assertEquals(HOSTILE.place().file(), hostile.get("file").asText());
        assertEquals(3, hostile.get("line").asInt());
        assertEquals(7, hostile.get("column").asInt());
        assertEquals("warning", hostile.get("severity").asText());
        assertEquals("vague-link-text", hostile.get("rule").asText());
        assertEquals(HOSTILE.problem(), hostile.get("problem").asText());
        assertEquals(HOSTILE.remedy(), hostile.get("remedy").asText());
        assertEquals("a 😀 {line}", hostile.get("excerpt").asText());
        assertEquals("docs/rules/vague-link-text.md", hostile.get("help").asText());
        assertTrue(root.get("findings").get(1).get("excerpt").isNull());
    }

    @Test
    void githubGetsOneCommandForEachFindingTheHeaviestFirst() {
        List<String> lines = new GitHubFormat("kit/").print(FOUND).lines().toList();
        assertEquals(
                List.of(
                        "::error file=kit/content/index.md,line=9,col=1,title=dead-link::no such file",
                        "::warning file=kit/content/our mission%2C 100%25%3A new.md,line=3,col=7,"
                                + "title=vague-link-text::the words '{0} [x](javascript:alert) <img src=x> | `%25"
                                + "\uFFFD::error::x' say little.%0AWrite `[the steps](a.md)`.",
                        "::notice file=kit/content/a.md,line=1,col=1,title=reading-grade::hard to read.%0ACut it."),
                lines);
    }

    @Test
    void sarifIsValidAgainstItsSchema() throws IOException {
        List<String> faults = new ArrayList<>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(resource("/sarif/schema.json"), InputFormat.JSON)
                .validate(new SarifFormat("1.0", "kit/").print(FOUND), InputFormat.JSON)
                .forEach(fault -> faults.add(fault.toString()));
        assertEquals(List.of(), faults);
    }

    @Test
    void sarifNamesPlacesRelativeToTheRepositoryAndExplainsItsRules() throws IOException {
        JsonNode run = JSON.readTree(new SarifFormat("1.0", "kit/").print(FOUND))
                .get("runs")
                .get(0);
        assertEquals("unicodeCodePoints", run.get("columnKind").asText());
        JsonNode result = run.get("results").get(2);
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertEquals(
                "kit/content/our%20mission,%20100%25:%20new.md",
                place.get("artifactLocation").get("uri").asText());
        assertEquals(3, place.get("region").get("startLine").asInt());
        assertEquals(7, place.get("region").get("startColumn").asInt());
        assertTrue(result.get("message").get("text").asText().contains("'{{0}} "), "a brace is no placeholder");
        JsonNode rule = run.get("tool")
                .get("driver")
                .get("rules")
                .get(result.get("ruleIndex").asInt());
        assertEquals("vague-link-text", rule.get("id").asText());
        assertEquals("warning", rule.get("defaultConfiguration").get("level").asText());
        assertTrue(rule.get("help").get("markdown").asText().startsWith("# vague-link-text\n"));
    }

    @Test
    void theSummaryNamesEveryFindingAndKeepsContentText() {
        String text = new MarkdownSummary().print(FOUND);
        assertTrue(text.startsWith("## Kitpress: 1 error, 1 warning, 1 note\n"), text);
        assertTrue(text.contains("- `content/index.md:9:1` **dead\\-link** no such file\n"), text);
        assertTrue(text.contains("\\[x\\]\\(javascript\\:alert\\) \\<img src=x\\>"), text);
        assertTrue(text.contains("Write `[the steps](a.md)`\\."), text);
        assertFalse(text.contains("\n::error"), text);
    }

    @Test
    void aSummaryThatIsTooLongForGitHubSaysHowManyAreLeft() {
        List<Finding> many = new ArrayList<>();
        for (int line = 1; line <= 9000; line++) {
            many.add(Rule.DEAD_LINK.at(new Place("content/index.md", line, 1), "no such file", "Fix it."));
        }
        String text = new MarkdownSummary().print(new CheckResult(many, 1));
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length < 1024 * 1024);
        assertTrue(text.matches("(?s).*- and \\d+ more, which the step's log names\n\n"), text);
        long named = text.lines().filter(line -> line.startsWith("- `")).count();
        assertTrue(text.contains("- and " + (9000 - named) + " more"));
    }

    private static String resource(String path) throws IOException {
        try (var in = FormatsTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
