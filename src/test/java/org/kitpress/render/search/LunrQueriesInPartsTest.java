package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresNode;

/** lunr's own queries put to the parts, against lunr's answers from the whole index. */
@Tag("slow")
@RequiresNode
class LunrQueriesInPartsTest {
    private static final String JUDGE = """
            var whole = null, fruitful = 0, ours = null, total = 0;
            function loadWhole(json) { whole = lunr.Index.load(JSON.parse(json)); }
            function asked(text, isClauses) {
              if (isClauses === 'false') return text;
              var clauses = JSON.parse(text);
              return function (q) { clauses.forEach(function (c) { q.clause(Object.assign({}, c)); }); };
            }
            function told(results) {
              return JSON.stringify(results.slice(0, 10).map(function (r) {
                return [r.ref, r.score, r.terms || Object.keys(r.matchData.metadata)];
              }));
            }
            function askParts(text, isClauses) {
              ours = null;
              search.lunr(asked(text, isClauses), { limit: 10 }).then(
                function (a) { ours = told(a.results); total = a.total; },
                function (problem) { ours = problem.name || String(problem); });
            }
            /* Both sides' answers, if they differ. */
            function difference(text, isClauses) {
              var theirs, found = [];
              try {
                var ask = asked(text, isClauses);
                found = isClauses === 'true' ? whole.query(ask) : whole.search(ask);
                theirs = told(found);
              } catch (problem) {
                theirs = problem.name;
              }
              if (found.length) fruitful++;
              if (theirs !== ours) return 'whole ' + theirs + ' parts ' + ours;
              return found.length && found.length !== total ? 'total ' + found.length + ' parts ' + total : '';
            }
            function countFruitful() { return fruitful; }
            """;

    @Test
    void partsGiveLunrsResultsWithItsScoresInItsOrder() {
        SampleText text = new SampleText(21, 900);
        List<SearchDocument> documents = text.documents(140, 30);
        BuiltIndex built = new IndexBuilder(SampleText.fields(), false).build(documents);
        // Short lists and small parts, so that most queries need several.
        SplitIndex split = SearchFiles.split(built, SearchFiles.entries(documents), new PartSizes(6, 3, 5, 20, 30));
        SampleQueries queries = new SampleQueries(text, built.index());
        try (SearchPage page = new SearchPage(split)) {
            page.ask("", 10);
            page.engine().run(JUDGE, "judge.js");
            page.engine().call("loadWhole", new String(LunrIndexWriter.write(built.index()), StandardCharsets.UTF_8));
            List<String> failures = new ArrayList<>();
            for (int i = 0; i < Integer.getInteger("kitpress.queries", 600); i++) {
                ask(page, queries.search(), false, failures);
                ask(page, queries.clauses(), true, failures);
            }
            for (String odd :
                    List.of("", "+", "-the", "title:", "nofield:x", "a~x", "^2", "\u0000", "*", "+zzzzq budget")) {
                ask(page, odd, false, failures);
            }
            assertEquals(List.of(), failures.subList(0, Math.min(3, failures.size())), failures.size() + " differ");
            int fruitful = Integer.parseInt(page.engine().call("countFruitful"));
            assertTrue(fruitful > 800, "most must find something: " + fruitful);
        }
    }

    private static void ask(SearchPage page, String query, boolean isClauses, List<String> failures) {
        page.engine().call("askParts", query, String.valueOf(isClauses));
        String difference = page.engine().call("difference", query, String.valueOf(isClauses));
        if (!difference.isEmpty()) {
            failures.add(query + "\n" + difference);
        }
    }
}
