package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresNode;
import org.kitpress.output.OutputFile;

class SplitIndexWriterTest {

    @Test
    void numberOfCoresDoesNotChangeTheFiles() {
        List<SearchDocument> documents = new SampleText(5, 3000).documents(5000, 6);
        assertEquals(onCores(1, documents), onCores(5, documents));
    }

    private static List<OutputFile> onCores(int cores, List<SearchDocument> documents) {
        ForkJoinPool pool = new ForkJoinPool(cores);
        try {
            return pool.submit(() -> SearchFiles.split(documents).files()).join();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void changedTextGivesItsFilesNewNames() {
        SplitIndex one = SearchFiles.split(List.of(new SearchDocument("a", List.of("One", "", "text"), 1)));
        SplitIndex other = SearchFiles.split(List.of(new SearchDocument("a", List.of("One", "", "texts"), 1)));
        assertEquals(one.files().size(), other.files().size());
        // Both texts have the same stem, so that only words, entries and the start differ.
        long same = one.files().stream().filter(other.files()::contains).count();
        assertEquals(4, same);
        assertTrue(one.files().stream()
                .filter(file -> !other.files().contains(file) && !file.path().equals(one.startPath()))
                .noneMatch(file -> other.files().stream().anyMatch(o -> o.path().equals(file.path()))));
    }

    @Test
    void entriesMustBeTheIndexesDocuments() {
        BuiltIndex built = new IndexBuilder(SampleText.fields(), false)
                .build(List.of(new SearchDocument("a", List.of("", "", ""), 1)));
        assertThrows(IllegalArgumentException.class, () -> SearchFiles.split(built, List.of(), PartSizes.USUAL));
    }

    @Test
    @RequiresNode
    void emptyIndexHasAStartAndFindsNothing() {
        try (SearchPage page = new SearchPage(SearchFiles.split(List.of()))) {
            assertTrue(page.ask("plan budget", 5).startsWith("{\"results\":[],\"total\":0"));
        }
    }

    @Test
    @Tag("slow")
    @RequiresNode
    void queryOfAThousandPagesTransfersLittle() {
        SplitIndex index = SearchFiles.split(SampleToolkit.documents(1000));
        String[] words = {"pelness ", "decisions ", "plan", "kopelviko"};
        for (String word : words) {
            assertTransfers(index, word, 70_000);
        }
        assertTransfers(index, "teachally decisions tried ", 100_000);
        assertTransfers(index, "dec", 70_000);
        assertTransfers(index, "kopelvikp ", 70_000);
    }

    /** With an empty cache, everything that the first five results take. */
    private static void assertTransfers(SplitIndex index, String query, int most) {
        try (SearchPage page = new SearchPage(index)) {
            String answer = page.ask(query, 5);
            assertTrue(answer.startsWith("{\"results\":[{"), query);
            assertTrue(page.transferred() <= most, () -> query + page.transferred());
        }
    }
}
