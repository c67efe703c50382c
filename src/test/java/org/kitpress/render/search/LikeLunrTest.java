package org.kitpress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Without Node.js: stems, pieces of text, indexes, and parts are what lunr gave, or agreed to, when it was there. */
class LikeLunrTest {
    @Test
    void stemsAreThoseThatLunrGave() {
        assertStems("stems of short strings", PipelineTest.shortStrings());
        assertStems("stems of pairs of endings", PipelineTest.pairsOfEndings());
    }

    private static void assertStems(String name, String words) {
        LunrRecords.ofOurs(
                name, Arrays.stream(words.split(" ")).map(PorterStemmer::stem).collect(Collectors.joining(" ")));
    }

    @Test
    void textIsCutWhereLunrCutIt() {
        LunrRecords.ofOurs("cuts", PipelineTest.cuts());
    }

    @Test
    void indexesAreThoseThatLunrBuilt() {
        assertIndex("index", LunrAgreementTest.documents(), false);
        assertIndex("index with positions", LunrAgreementTest.fewDocuments(), true);
    }

    private static void assertIndex(String name, List<SearchDocument> documents, boolean positions) {
        BuiltIndex built = new IndexBuilder(SampleText.fields(), positions).build(documents);
        LunrRecords.ofOurs(name, new String(LunrIndexWriter.write(built.index()), StandardCharsets.UTF_8));
    }

    @Test
    void partsAreThoseInWhichLunrsAnswersWereFound() {
        LunrRecords.ofOurs("parts", SplitIndexAgreementTest.names(SplitIndexAgreementTest.split()));
    }
}
