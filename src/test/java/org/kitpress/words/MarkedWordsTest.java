package org.kitpress.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What readers see in pages and in the headings of tables of the marked toolkit is marked or content. */
class MarkedWordsTest {
    private static final ContentPieces CONTENT = ContentPieces.of(MarkedSite.toolkit());

    @Test
    void pagesHaveNoWordThatIsNeitherMarkedNorContent() throws IOException {
        Map<String, Set<String>> unmarked = new TreeMap<>();
        for (Path page : MarkedSite.files(".html")) {
            for (String text : VisibleText.of(Jsoup.parse(page.toFile()))) {
                Set<String> found = CONTENT.foreign(text);
                if (!found.isEmpty()) {
                    unmarked.put(MarkedSite.folder().relativize(page) + ": " + text, found);
                }
            }
        }
        assertEquals(Map.of(), unmarked);
    }

    @Test
    void tablesHaveNoWordThatIsNeitherMarkedNorContent() throws IOException {
        Map<String, Set<String>> unmarked = new TreeMap<>();
        List<Path> tables = MarkedSite.files(".csv");
        assertTrue(!tables.isEmpty());
        for (Path table : tables) {
            String headings = Files.readAllLines(table).get(0);
            assertTrue(Marks.isMarked(headings), headings);
            Set<String> found = CONTENT.foreign(headings);
            if (!found.isEmpty()) {
                unmarked.put(table.toString(), found);
            }
        }
        assertEquals(Map.of(), unmarked);
    }

    @Test
    void unmarkedWordIsFound() {
        assertEquals(Set.of("Fresh words"), CONTENT.foreign(Marks.of(1) + " Fresh words, " + Marks.of(2)));
    }
}
