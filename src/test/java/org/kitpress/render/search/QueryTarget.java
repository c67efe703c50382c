package org.kitpress.render.search;

import static org.kitpress.fuzz.Reading.expect;

import com.code_intelligence.jazzer.api.Jazzer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a text into the search: its scripts run in Node.js, which also says what they have reached. What they read in lunr's
 * language, lunr itself has to answer from the whole index in the same way. Jazzer calls it.
 */
public final class QueryTarget {
    /** Some work of Node.js for one query, in milliseconds. */
    private static final int MOST_WORK = 3_000;

    private static final String SCRIPT = """
            var parts = null, whole = null, outcome = '', start = 0, cost = 0;
            function prepare(path, json) {
              parts = KitpressSearch.parts(path);
              parts.ready();
              whole = lunr.Index.load(JSON.parse(json));
            }
            function told(results) {
              return JSON.stringify(results.slice(0, 10).map(function (r) { return [r.ref, r.score]; }));
            }
            function problem(text, answer) {
              var scores = answer.results.map(function (r) { return r.score; });
              if (scores.some(function (s) { return !(s >= 0); })) return 'a score is not a number';
              if (answer.total < answer.results.length) return 'more results than in all';
              var folded = KitpressSearch.words.fold(text);
              if (!KitpressSearch.isLunr(parts, folded)) return '';
              var theirs = whole.search(folded);
              if (theirs.length === 0) return '';
              if (theirs.length !== answer.total) return 'lunr finds ' + theirs.length + ', we ' + answer.total;
              return told(theirs) === told(answer.results) ? '' : 'lunr ' + told(theirs) + ', we ' + told(answer.results);
            }
            function put(text) {
              outcome = 'no answer';
              start = performance.now();
              search.query(text, { limit: 10 }).then(
                function (answer) {
                  cost = performance.now() - start;
                  outcome = problem(text, answer) || '=' + JSON.stringify([answer.total, answer.terms, answer.corrections,
                    told(answer.results)]);
                },
                function (e) { outcome = 'rejected: ' + e; });
            }
            function outcomeOf() { return outcome; }
            function costOf() { return cost; }
            """;

    private static final SearchPage PAGE = page();

    private QueryTarget() {}

    /** Queries of every form that lunr knows. */
    public static List<byte[]> seeds() {
        SampleText text = new SampleText(5, 300);
        LunrIndex index = new IndexBuilder(SampleText.fields(), false)
                .build(text.documents(40, 20))
                .index();
        SampleQueries queries = new SampleQueries(text, index);
        return Stream.generate(queries::search)
                .limit(100)
                .map(query -> query.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static SearchPage page() {
        List<SearchDocument> documents = new SampleText(5, 300).documents(40, 20);
        BuiltIndex built = new IndexBuilder(SampleText.fields(), false).build(documents);
        SplitIndex split = SearchFiles.split(built, SearchFiles.entries(documents), new PartSizes(6, 3, 5, 20, 30));
        SearchPage page = new SearchPage(split);
        page.ask("", 10);
        page.engine().run(SCRIPT, "target.js");
        String whole = new String(LunrIndexWriter.write(built.index()), StandardCharsets.UTF_8);
        page.engine().call("prepare", split.startPath(), whole);
        return page;
    }

    public static void fuzzerTestOneInput(byte[] data) {
        String query = new String(data, StandardCharsets.UTF_8);
        String first = answer(query);
        for (String reached : PAGE.engine().call("reached").split(" ")) {
            if (!reached.isEmpty()) {
                Jazzer.exploreState((byte) 1, Integer.parseInt(reached));
            }
        }
        String second = answer(query);
        expect(first.startsWith("="), first + " to " + query);
        expect(first.equals(second), "the same query gave\n" + first + "\nand\n" + second);
        double milliseconds = Double.parseDouble(PAGE.engine().call("costOf"));
        expect(milliseconds < MOST_WORK, "too much work: " + milliseconds + " ms for " + query);
    }

    private static String answer(String query) {
        PAGE.engine().call("put", query);
        return PAGE.engine().call("outcomeOf");
    }
}
