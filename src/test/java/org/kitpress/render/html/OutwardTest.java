package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Address;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.Settings;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.render.html.view.FeedbackView;
import org.kitpress.render.html.view.PageView.GraphProperty;

/** What pages say to the world outside: structured data, Open Graph, feedback. */
class OutwardTest {
    private static final String HOSTILE = "</script><script>alert(1)</script> & \u2028\u2029";
    private static final Toolkit TOOLKIT = SampleToolkit.toolkit(
            SampleToolkit.article("content/index.md", "Welcome", ""),
            SampleToolkit.article("content/actions/hostile.md", HOSTILE, ""),
            SamplePages.guide(),
            SamplePages.step(),
            SamplePages.goals(),
            SamplePages.continuum());

    private static String data(String address, String baseUrl) {
        Site site = new Site(
                TOOLKIT,
                new Targets(TOOLKIT),
                new CompiledTheme(TinyTheme.files()),
                TinyTheme.words(),
                new RenderOptions(baseUrl, false, false));
        Page page = java.util.Objects.requireNonNull(site.page(new Address(address)));
        Navigation navigation = new Navigation(site, new PageLinks(site, site.here(page.address())));
        return new StructuredData(site).page(page, navigation.trail());
    }

    private static JsonNode graph(String address, String baseUrl) throws Exception {
        return new ObjectMapper().readTree(data(address, baseUrl)).get("@graph");
    }

    @Test
    void hostileTitleCannotEndTheScriptElement() throws Exception {
        String json = data("actions/hostile.html", null);
        assertFalse(json.contains("<") || json.contains(">") || json.contains("&"), json);
        assertFalse(json.contains("\u2028") || json.contains("\u2029"), json);
        assertEquals(
                HOSTILE,
                graph("actions/hostile.html", null).get(0).get("headline").asText());
    }

    @Test
    void addressesAreOnlyToldWhereTheyAreKnownInFull() throws Exception {
        assertFalse(data("planning/mission.html", null).contains("\"url\""));
        JsonNode graph = graph("planning/mission.html", "https://example.org/kit/");
        assertEquals(
                "https://example.org/kit/planning/mission.html",
                graph.get(0).get("url").asText());
        JsonNode crumbs = graph.get(1).get("itemListElement");
        assertEquals("https://example.org/kit/", crumbs.get(0).get("item").asText());
        assertEquals(
                "https://example.org/kit/planning/", crumbs.get(1).get("item").asText());
        assertEquals(3, crumbs.get(2).get("position").asInt());
    }

    @Test
    void kindsAreToldInTheWordsOfSchemaOrg() throws Exception {
        assertEquals("WebSite", graph("index.html", null).get(0).get("@type").asText());
        assertEquals(
                "LearningResource",
                graph("planning/mission.html", null).get(0).get("@type").asText());
        assertEquals(
                "DefinedTermSet",
                graph("continuum.html", null).get(0).get("@type").asText());
        JsonNode guide = graph("planning/index.html", null).get(0);
        assertEquals("HowTo", guide.get("@type").asText());
        assertEquals("Set goals", guide.get("step").get(1).get("name").asText());
    }

    @Test
    void openGraphHasAddressesOnlyWhereTheyAreKnownInFull() {
        assertEquals(
                List.of("og:title", "og:description", "og:type", "og:site_name", "og:locale"),
                graphProperties(null).stream().map(GraphProperty::property).toList());
        assertTrue(graphProperties("https://example.org/kit/")
                .contains(new GraphProperty("og:url", "https://example.org/kit/about.html")));
    }

    private static List<GraphProperty> graphProperties(String baseUrl) {
        Site site = new Site(
                TOOLKIT,
                new Targets(TOOLKIT),
                new CompiledTheme(TinyTheme.files()),
                TinyTheme.words(),
                new RenderOptions(baseUrl, false, false));
        return OpenGraph.of(site, new Address("about.html"), "About", "What", null);
    }

    private static FeedbackView feedback(Settings.Feedback.Way way, String address) {
        Messages messages = TinyTheme.words();
        Settings.Feedback feedback =
                new Settings.Feedback(way, address, "Helpful?", List.of(), List.of("Too long & hard"));
        return FeedbackLinks.of(messages, feedback, "A = B? 100 %", "planning/a.html");
    }

    @Test
    void mailDraftIsFilledInAndPercentEncoded() {
        assertEquals(
                "mailto:kit+web@example.org?subject=About%3A%20A%20%3D%20B%3F%20100%20%25&body=Helpful%3F%20feedback-no"
                        + "%3A%20Too%20long%20%26%20hard%0D%0AA%20%3D%20B%3F%20100%20%25%0D%0Aplanning%2Fa.html",
                feedback(Settings.Feedback.Way.MAIL, "kit+web@example.org")
                        .no()
                        .get(0)
                        .href());
    }

    @Test
    void issuesAndFormsGetTheirQueryWhateverTheirAddressHasAlready() {
        assertTrue(feedback(Settings.Feedback.Way.ISSUE, "https://example.org/new?label=x")
                .no()
                .get(0)
                .href()
                .startsWith("https://example.org/new?label=x&title=About%3A%20A"));
        assertEquals(
                "https://example.org/form?page=planning%2Fa.html&helpful=yes&reason=feedback-yes#top",
                feedback(Settings.Feedback.Way.FORM, "https://example.org/form#top")
                        .yes()
                        .get(0)
                        .href());
    }

    @Test
    void withoutReasonsThereIsOneAnswerAndWithoutFeedbackNone() {
        assertEquals(
                1, feedback(Settings.Feedback.Way.MAIL, "a@example.org").yes().size());
        assertNull(FeedbackLinks.of(TinyTheme.words(), null, "A", "a.html"));
    }
}
