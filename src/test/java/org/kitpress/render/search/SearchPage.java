package org.kitpress.render.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.kitpress.output.OutputFile;

/** A page with the site's search scripts, whose script elements load the files of a split index. */
final class SearchPage implements AutoCloseable {
    static final List<String> SCRIPTS = List.of(
            "search-reader.js",
            "search-parts.js",
            "search-words.js",
            "search-facets.js",
            "search-match.js",
            "search-rank.js",
            "search-lunr.js",
            "search-core.js");
    private static final String BROWSER = """
            var global = this;
            var document = { currentScript: null, createElement: function () { return { remove: function () {} }; } };
            document.head = {
              appendChild: function (script) {
                var text = String(files.apply(script.src));
                if (text === 'null') return script.onerror();
                document.currentScript = script;
                if (script.src.indexOf('/lunr.') >= 0) compiled.apply(text); else (0, eval)(text);
                document.currentScript = null;
                script.onload();
              }
            };
            var answer = 'nothing yet', search = null;
            function openSearch(start) { search = KitpressSearch.open(start); }
            function ask(text, limit) {
              search.query(text, { limit: Number(limit) }).then(
                function (a) { answer = a; },
                function (problem) { answer = { problem: String(problem) }; });
            }
            function answered() { return JSON.stringify(answer); }
            """;

    private final JavaScript engine = new JavaScript();
    private final Map<String, OutputFile> files = new HashMap<>();
    private final List<String> loaded = new ArrayList<>();

    SearchPage(SplitIndex index) {
        index.files().forEach(file -> files.put(file.path(), file));
        engine.define("files", (UnaryOperator<String>) this::load);
        // What is given to eval is interpreted, which for lunr takes ten times as long.
        engine.define("compiled", (UnaryOperator<String>) text -> engine.run(text, "lunr.js"));
        engine.run(BROWSER, "browser.js");
        SCRIPTS.forEach(name -> engine.run(script(name), name));
        engine.call("openSearch", index.startPath());
    }

    static String script(String name) {
        Path path = Path.of(System.getProperty("kitpress.root", "."), "themes/default/assets/js", name);
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String load(String path) {
        OutputFile file = files.get(path);
        loaded.add(path);
        return file == null ? "null" : new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** The answer to a query as JSON. Promises settle when the engine comes back. */
    String ask(String text, int limit) {
        engine.call("ask", text, String.valueOf(limit));
        engine.run("0", "turn.js");
        return engine.call("answered");
    }

    /** Makes a file unreachable, or reachable again. */
    void setReachable(OutputFile file, boolean reachable) {
        if (reachable) {
            files.put(file.path(), file);
        } else {
            files.remove(file.path());
        }
    }

    JavaScript engine() {
        return engine;
    }

    /** Paths of what was loaded, in order. */
    List<String> loaded() {
        return loaded;
    }

    /** Bytes that a server with gzip would have sent for what was loaded, the site's scripts too. */
    int transferred() {
        int sum = SCRIPTS.stream()
                .mapToInt(name -> gzipped(script(name).getBytes(StandardCharsets.UTF_8)))
                .sum();
        return sum
                + loaded.stream()
                        .mapToInt(path -> gzipped(files.get(path).bytes()))
                        .sum();
    }

    static int gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    @Override
    public void close() {
        engine.close();
    }
}
