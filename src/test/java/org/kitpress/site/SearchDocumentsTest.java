package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the shipped toolkit's search has indexed, against the site that was built. */
class SearchDocumentsTest {
    private static final JsonNode DOCUMENTS = read();

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(
                            BuiltSite.folder().resolve("search/documents.json").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyAddressLeadsToAPlaceInTheSite() throws IOException {
        Map<String, Document> pages = new HashMap<>();
        List<String> lost = new ArrayList<>();
        for (JsonNode document : DOCUMENTS) {
            String url = document.path("url").asText();
            String[] parts = url.split("#", 2);
            Path file = BuiltSite.folder().resolve(parts[0]);
            if (!Files.exists(file)) {
                lost.add(url);
                continue;
            }
            if (!pages.containsKey(parts[0])) {
                pages.put(parts[0], Jsoup.parse(Files.readString(file)));
            }
            if (parts.length > 1 && pages.get(parts[0]).getElementById(parts[1]) == null) {
                lost.add(url);
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void everyDocumentHasAnAddressAndAnIdOfItsOwn() {
        Set<String> seen = new HashSet<>();
        for (JsonNode document : DOCUMENTS) {
            assertTrue(seen.add(document.path("url").asText()), () -> "twice: " + document);
            assertTrue(seen.add(document.path("id").asText()), () -> "twice: " + document);
            assertTrue(!document.path("title").asText().isEmpty(), () -> "no title: " + document);
        }
    }

    @Test
    void documentsHaveTheFieldsThatOtherProgramsRelyOn() {
        List<String> fields = new ArrayList<>();
        DOCUMENTS.get(0).fieldNames().forEachRemaining(fields::add);
        assertEquals(
                List.of(
                        "id",
                        "url",
                        "title",
                        "section",
                        "summary",
                        "body",
                        "terms",
                        "also",
                        "kind",
                        "audiences",
                        "topics"),
                fields);
    }

    /** The numbers are those of the content, counted by hand in the source documents. */
    @Test
    void everythingWithAnAddressOfItsOwnIsThere() {
        Map<String, Integer> kinds = new TreeMap<>();
        DOCUMENTS.forEach(document -> kinds.merge(document.path("kind").asText(), 1, Integer::sum));
        assertEquals(4, kinds.get("level"), kinds::toString);
        assertEquals(32, kinds.get("question-group"), kinds::toString);
        assertEquals(10, kinds.get("action-step"), kinds::toString);
        assertEquals(8, kinds.get("deliverable"), kinds::toString);
        assertEquals(3, kinds.get("objective"), kinds::toString);
        assertTrue(kinds.get("question") >= 79, kinds::toString);
        assertTrue(kinds.get("checklist-item") >= 15 + 2 + 9, kinds::toString);
    }

    /** The list of all actions takes over the items of four other lists. */
    @Test
    void itemThatAnotherListTakesOverIsFoundOnceWhereItBelongs() {
        List<String> urls = new ArrayList<>();
        DOCUMENTS.forEach(document -> {
            if (document.path("url").asText().matches("actions/.*#mou")) {
                urls.add(document.path("url").asText());
            }
        });
        assertEquals(List.of("actions/leadership.html#mou"), urls);
    }

    @Test
    void abbreviationStandsByItsFullName() {
        boolean found = false;
        for (JsonNode document : DOCUMENTS) {
            String terms = document.path("terms").asText();
            found |= document.path("body").asText().contains("memorandum of understanding") && terms.contains("MOU");
        }
        assertTrue(found);
    }
}
