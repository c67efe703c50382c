package org.kitpress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The real lunr.js as a judge: builds indexes of its own from the same documents, and loads ours. */
final class RealLunr implements AutoCloseable {
    private static final String SCRIPT = """
            var built = null, loaded = null, input = null, fruitful = 0;
            function begin(positions) {
              input = new lunr.Builder();
              input.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
              input.searchPipeline.add(lunr.stemmer);
              input.ref('id');
              if (positions === 'true') input.metadataWhitelist = ['position'];
            }
            function field(name, boost) { input.field(name, { boost: Number(boost) }); }
            function add(json, boost) { input.add(JSON.parse(json), { boost: Number(boost) }); }
            function finish() { built = input.build(); return JSON.stringify(built); }
            function load(json) { loaded = lunr.Index.load(JSON.parse(json)); }
            function results(index, ask) {
              return JSON.stringify(ask(index).map(function (r) {
                return [r.ref, r.score, Object.keys(r.matchData.metadata)];
              }));
            }
            /* Asks both indexes; returns nothing if they agree. */
            function compare(ask) {
              var theirs = results(built, ask), ours = results(loaded, ask);
              if (theirs !== '[]') fruitful++;
              return theirs === ours ? '' : 'lunr: ' + theirs + ' ours: ' + ours;
            }
            function countFruitful() { return fruitful; }
            function compareSearch(text) { return compare(function (i) { return i.search(text); }); }
            function compareQuery(json) {
              var clauses = JSON.parse(json);
              return compare(function (i) {
                return i.query(function (q) { clauses.forEach(function (c) { q.clause(Object.assign({}, c)); }); });
              });
            }
            function pipeline(text) {
              var p = new lunr.Pipeline();
              p.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
              return JSON.stringify(p.run(lunr.tokenizer(text)).map(String));
            }
            function stem(words) {
              return words.split(' ').map(function (w) { return lunr.stemmer(new lunr.Token(w)).toString(); }).join(' ');
            }
            /* Of a and b with every UTF-16 unit between them, how many slices. */
            function slices() {
              var counts = '';
              for (var unit = 0; unit < 65536; unit++) {
                counts += lunr.tokenizer('a' + String.fromCharCode(unit) + 'b').length;
              }
              return counts;
            }
            """;

    private final JavaScript engine = JavaScript.withLunr();

    RealLunr() {
        engine.run(SCRIPT, "judge.js");
    }

    /** The serialised index that lunr makes of the documents. */
    String build(List<SearchField> fields, List<SearchDocument> documents, boolean positions) {
        engine.call("begin", String.valueOf(positions));
        fields.forEach(field -> engine.call("field", field.name(), String.valueOf(field.boost())));
        for (SearchDocument document : documents) {
            String json = text(generator -> {
                generator.writeStartObject();
                generator.writeStringField("id", document.ref());
                for (int i = 0; i < fields.size(); i++) {
                    generator.writeStringField(
                            fields.get(i).name(), document.fieldValues().get(i));
                }
                generator.writeEndObject();
            });
            engine.call("add", json, String.valueOf(document.boost()));
        }
        return engine.call("finish");
    }

    String call(String function, String argument) {
        return engine.call(function, argument);
    }

    static String text(JsonBytes.Body body) {
        return new String(JsonBytes.of(body), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        engine.close();
    }
}
