package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class IndexBuilderTest {
    private static final List<SearchField> BODY = List.of(new SearchField("body", 1));

    @Test
    void numberOfCoresDoesNotChangeTheIndex() {
        List<SearchDocument> documents = new SampleText(7, 4000).documents(5000, 6);
        assertArrayEquals(onCores(1, documents), onCores(5, documents));
    }

    private static byte[] onCores(int cores, List<SearchDocument> documents) {
        ForkJoinPool pool = new ForkJoinPool(cores);
        try {
            IndexBuilder builder = new IndexBuilder(SampleText.fields(), true);
            return pool.submit(
                            () -> LunrIndexWriter.write(builder.build(documents).index()))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void turkishLocaleDoesNotChangeTheTerms() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertTrue(json("TITLE").contains("[\"titl\","));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void scoreFollowsFromTheFormula() {
        // One term in one of two documents: idf ln(1 + 1.5/1.5); lengths 2 and 0, so twice the average.
        // ln 2 · 2.2 / (1.2 · (0.25 + 0.75 · 2) + 1) = 0.4919
        String json = written(List.of(document("a", "plan budget"), document("b", "")));
        assertTrue(json.contains("[\"body/a\",[0,0.492,1,0.492]],[\"body/b\",[]]"), json);
    }

    @Test
    void wordsAreKeptAsWrittenWithTheirNumberOfOccurrences() {
        List<WordList.Word> words = new IndexBuilder(BODY, false)
                .build(List.of(document("a", "Planning, the plan"), document("b", "plan — planning plan.")))
                .words()
                .words();
        assertEquals(List.of(new WordList.Word("plan", 3), new WordList.Word("planning", 2)), words);
    }

    @Test
    void inputThatLunrWouldMixUpIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> document("12", "text"));
        assertThrows(IllegalArgumentException.class, () -> new SearchField("a/b", 1));
        assertThrows(IllegalArgumentException.class, () -> new SearchField("constructor", 1));
        assertThrows(IllegalArgumentException.class, () -> new SearchField("body", 0));
        IndexBuilder builder = new IndexBuilder(BODY, false);
        assertThrows(
                IllegalArgumentException.class, () -> builder.build(List.of(document("a", ""), document("a", ""))));
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.build(List.of(new SearchDocument("a", List.of("one", "two"), 1))));
    }

    private static SearchDocument document(String ref, String body) {
        return new SearchDocument(ref, List.of(body), 1);
    }

    private static String json(String body) {
        return written(List.of(document("a", body)));
    }

    private static String written(List<SearchDocument> documents) {
        return new String(
                LunrIndexWriter.write(
                        new IndexBuilder(BODY, false).build(documents).index()),
                StandardCharsets.UTF_8);
    }
}
