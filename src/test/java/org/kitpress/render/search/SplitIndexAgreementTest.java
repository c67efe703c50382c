package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresNode;

/** What the search page finds in parts, against what lunr finds in the whole index for the same question. */
@Tag("slow")
@RequiresNode
class SplitIndexAgreementTest {
    /** Asks the whole index what the page asked its parts; gives the difference, or nothing. */
    private static final String JUDGE = """
            var whole = null, stages = 0, shown = 0;
            function loadWhole(json) { whole = lunr.Index.load(JSON.parse(json)); }
            function expected(stage, count) {
              var terms = [];
              stage.groups.forEach(function (group) {
                group.forEach(function (term) { if (terms.indexOf(term) < 0) terms.push(term); });
              });
              return whole.query(function (q) {
                terms.forEach(function (term) { q.term(term, { usePipeline: false }); });
              }).filter(function (result) {
                return stage.groups.filter(function (group) {
                  return group.some(function (term) { return term in result.matchData.metadata; });
                }).length >= stage.least;
              });
            }
            function judge(limit) {
              var results = [], total = 0;
              answer.stages.forEach(function (stage) {
                var found = expected(stage);
                stages++;
                total = found.length;
                found.slice(0, Number(limit) + results.length).forEach(function (result) {
                  if (!results.some(function (r) { return r[0] === result.ref; }) && results.length < Number(limit)) {
                    results.push([result.ref, result.score]);
                  }
                });
              });
              shown += results.length;
              var ours = JSON.stringify(answer.results.map(function (r) { return [r.ref, r.score]; }));
              var theirs = JSON.stringify(results);
              if (ours !== theirs) return 'whole ' + theirs + ' parts ' + ours + ' ' + JSON.stringify(answer.stages);
              return answer.total === total ? '' : 'total ' + answer.total + ' of ' + total;
            }
            function counts() { return stages + ' stages, ' + shown + ' results'; }
            """;

    @Test
    void partsGiveTheResultsOfTheWholeIndex() {
        SampleText text = new SampleText(11, 1500);
        List<SearchDocument> documents = text.documents(150, 30);
        BuiltIndex built = new IndexBuilder(SampleText.fields(), false).build(documents);
        SplitIndex split = split(documents, built);
        try (SearchPage page = new SearchPage(split)) {
            page.ask("", 10);
            page.engine().run(JUDGE, "judge.js");
            page.engine().call("loadWhole", new String(LunrIndexWriter.write(built.index()), StandardCharsets.UTF_8));
            List<String> failures = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String query = query(text);
                int limit = 1 + i % 6;
                page.ask(query, limit);
                String difference = page.engine().call("judge", String.valueOf(limit));
                if (!difference.isEmpty()) {
                    failures.add(query + ": " + difference);
                }
            }
            assertTrue(failures.isEmpty(), () -> failures.size() + " differ, first " + failures.get(0));
            String counts = page.engine().call("counts");
            assertTrue(
                    Integer.parseInt(counts.replaceAll(".*, (\\d+) .*", "$1")) > 450,
                    "most must find something: " + counts);
        }
        LunrRecords.ofLunr("parts", names(split));
    }

    static SplitIndex split() {
        List<SearchDocument> documents = new SampleText(11, 1500).documents(150, 30);
        return split(documents, new IndexBuilder(SampleText.fields(), false).build(documents));
    }

    /** In short lists, so that most words have a second one. */
    private static SplitIndex split(List<SearchDocument> documents, BuiltIndex built) {
        return SearchFiles.split(built, SearchFiles.entries(documents), new PartSizes(6, 3, 5, 20, 30));
    }

    /** The names of all parts, which contain hashes of their bytes, and the file that names them. */
    static String names(SplitIndex split) {
        return split.files().stream()
                .map(file -> file.path().equals(split.startPath())
                        ? new String(file.bytes(), StandardCharsets.UTF_8)
                        : file.path())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String query(SampleText text) {
        StringBuilder query = new StringBuilder();
        for (int i = text.below(4); i >= 0; i--) {
            String word = text.below(2) == 0 ? text.frequent(10) : text.zipf();
            switch (text.below(8)) {
                case 0 -> query.append(text.awkward(1));
                case 1 -> query.append(word, 0, Math.min(word.length(), 2 + text.below(4)));
                case 2 -> query.append(word).insert(query.length() - text.below(word.length()), 'q');
                default -> query.append(word);
            }
            query.append(i > 0 || text.below(3) == 0 ? " " : "");
        }
        return query.toString();
    }

    @Test
    void oneWordNeedsItsFirstPostingsOnlyEvenIfAllScoresAreEqual() {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            documents.add(new SearchDocument("d" + i, List.of("", "", "plan budget"), 1));
        }
        SplitIndex split = SearchFiles.split(documents, new PartSizes(10, 8, 7, 20, 30));
        try (SearchPage page = new SearchPage(split)) {
            String answer = page.ask("plan ", 5);
            assertTrue(answer.contains("\"total\":100"), answer);
            assertEquals(
                    List.of(),
                    page.loaded().stream()
                            .filter(path -> path.contains("postings"))
                            .toList());
            for (int i = 0; i < 5; i++) {
                assertTrue(answer.contains("\"ref\":\"d" + i + "\""), answer);
            }
        }
    }
}
