package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresNode;

/** Our index against the one that the real lunr.js makes of the same documents. */
@Tag("slow")
@RequiresNode
class LunrAgreementTest {

    @Test
    void indexIsTheSameByteForByte() {
        assertSameIndex(documents(), false);
        LunrRecords.ofLunr("index", theirs(documents(), false));
    }

    static List<SearchDocument> documents() {
        return new SampleText(1, 3000).documents(120, 60);
    }

    @Test
    void indexWithPositionsIsTheSameByteForByte() {
        assertSameIndex(fewDocuments(), true);
        LunrRecords.ofLunr("index with positions", theirs(fewDocuments(), true));
    }

    static List<SearchDocument> fewDocuments() {
        return new SampleText(2, 800).documents(30, 40);
    }

    @Test
    void indexOfNothingAndOfEmptyDocumentsIsTheSame() {
        assertSameIndex(List.of(), false);
        assertSameIndex(List.of(new SearchDocument("a", List.of("", " - ", ""), 1)), true);
    }

    private static void assertSameIndex(List<SearchDocument> documents, boolean positions) {
        byte[] ours = LunrIndexWriter.write(new IndexBuilder(SampleText.fields(), positions)
                .build(documents)
                .index());
        assertEquals(theirs(documents, positions), new String(ours, StandardCharsets.UTF_8));
    }

    private static String theirs(List<SearchDocument> documents, boolean positions) {
        try (RealLunr lunr = new RealLunr()) {
            return lunr.build(SampleText.fields(), documents, positions);
        }
    }

    @Test
    void queriesFindTheSameDocumentsInTheSameOrderWithTheSameScores() {
        SampleText text = new SampleText(3, 1000);
        List<SearchDocument> documents = text.documents(120, 50);
        BuiltIndex ours = new IndexBuilder(SampleText.fields(), false).build(documents);
        try (RealLunr lunr = new RealLunr()) {
            lunr.build(SampleText.fields(), documents, false);
            lunr.call("load", new String(LunrIndexWriter.write(ours.index()), StandardCharsets.UTF_8));
            SampleQueries queries = new SampleQueries(text, ours.index());
            List<String> failures = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                ask(lunr, "compareSearch", queries.search(), failures);
                ask(lunr, "compareQuery", queries.clauses(), failures);
            }
            assertTrue(Integer.parseInt(lunr.call("countFruitful", "")) > 1300, "most queries must find something");
            assertTrue(failures.isEmpty(), () -> failures.size() + " differ, first " + failures.get(0));
        }
    }

    private static void ask(RealLunr lunr, String how, String query, List<String> failures) {
        String difference = lunr.call(how, query);
        if (!difference.isEmpty()) {
            failures.add(query + "\n" + difference);
        }
    }
}
