package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.content.ContentReader;
import org.kitpress.judge.RequiresNode;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.search.toolkit.SearchRenderer;

/** What readers find by words that pages and terms only have under {@code also}. */
@RequiresNode
class OtherWordsTest {
    private static final int PAGES = 400;

    @TempDir
    Path site;

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void page(String name, String title, String also, String text) throws IOException {
        write(name + ".md", """
                ---
                title: %s
                summary: Use this to read.
                also: [%s]
                ---

                %s
                """.formatted(title, also, text));
    }

    private SearchPage open() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<OutputFile> files = new ArrayList<>();
        try {
            Toolkit toolkit = ContentReader.read(site, threads).toolkit();
            new SearchRenderer(toolkit, new Targets(toolkit), false, false, DefaultTheme.words(), List.of())
                    .write(files::add);
        } finally {
            threads.shutdown();
        }
        return new SearchPage(new SplitIndex("search/start.js", files));
    }

    private static List<String> urls(SearchPage page, String text) throws IOException {
        List<String> urls = new ArrayList<>();
        for (JsonNode result : answer(page, text).path("results")) {
            urls.add(result.path("url").asText());
        }
        return urls;
    }

    private static JsonNode answer(SearchPage page, String text) throws IOException {
        return new ObjectMapper().readTree(page.ask(text, 10));
    }

    @Test
    void pagesAndTermsAreFoundByTheirOtherWords() throws IOException {
        page("agreement", "Agreement", "contract, well-being plan", "Sign it.");
        page("hours", "Opening hours", "", "Ask a caseworker. We are open.");
        write("glossary.yaml", """
                terms:
                  - term: Caseworker
                    also: [social worker, CPS]
                    definition: Somebody who visits families.
                """);
        try (SearchPage page = open()) {
            assertEquals(List.of("agreement.html"), urls(page, "contract "));
            assertEquals(List.of("agreement.html"), urls(page, "CONTRACTS "));
            assertEquals(List.of("agreement.html"), urls(page, "wellbeing "));
            // A page that uses a term is found by the other words of the term, after the term itself.
            assertEquals(List.of("glossary.html#caseworker", "hours.html"), urls(page, "cps "));
            assertEquals(
                    "[\"contract\",\"well-being plan\"]",
                    answer(page, "contract ")
                            .path("results")
                            .get(0)
                            .path("also")
                            .toString());
        }
    }

    /** A field that hardly any document has would count next to nothing with an ordinary boost. */
    @Test
    void otherWordCountsLikeATitleHoweverFewPagesHaveAny() throws IOException {
        for (int i = 0; i < PAGES; i++) {
            page("page-" + i, "Page " + i, "", i % 10 == 0 ? "This contract is long. A contract." : "Nothing.");
        }
        page("agreement", "Agreement", "contract", "Sign it.");
        try (SearchPage page = open()) {
            assertEquals("agreement.html", urls(page, "contract ").get(0));
        }
    }

    @Test
    void titleWithTheWordComesBeforeAnotherWord() throws IOException {
        page("contract", "Contract", "", "Read it.");
        page("agreement", "Agreement", "contract", "Sign it.");
        page("bill", "Bill", "invoice", "Pay for the contract.");
        try (SearchPage page = open()) {
            assertEquals(List.of("contract.html", "agreement.html", "bill.html"), urls(page, "contract "));
        }
    }

    @Test
    void otherWordIsNeverTakenForAMisspelling() throws IOException {
        page("contact", "Contact", "", "Contact us. Contact them. All contacts.");
        page("agreement", "Agreement", "contract", "Sign it.");
        try (SearchPage page = open()) {
            assertEquals(List.of("agreement.html"), urls(page, "contract "));
            assertTrue(answer(page, "contract ").path("corrections").isEmpty());
            assertEquals("agreement.html", urls(page, "contract form ").get(0));
            assertFalse(urls(page, "contrat ").isEmpty());
        }
    }

    @Test
    void slipAtTheBeginningOfAWordIsCorrected() throws IOException {
        page("budget", "Financial report", "", "Numbers.");
        page("start", "Initial meeting", "", "Names.");
        page("other", "Reunification", "", "Coming home.");
        try (SearchPage page = open()) {
            // One edit away from "financial", two from words that begin in the same way.
            assertEquals(List.of("budget.html"), urls(page, "inancial "));
            assertEquals(List.of("budget.html"), urls(page, "dinancial "));
            assertEquals(List.of("other.html"), urls(page, "eunification "));
            assertEquals(List.of("other.html"), urls(page, "erunification "));
            assertEquals(List.of("other.html"), urls(page, "reunifcation "));
        }
    }
}
