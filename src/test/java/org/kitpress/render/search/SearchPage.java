package org.kitpress.render.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.kitpress.output.OutputFile;

/** A page with the site's search scripts, whose script elements load the files of a split index. */
final class SearchPage implements AutoCloseable {
    static final List<String> SCRIPTS =
            script("search.list").lines().filter(line -> !line.startsWith("#")).toList();
    private static final String BROWSER = """
            const files = new Map();
            const loaded = [];
            globalThis.document = {
              currentScript: null,
              createElement: () => ({ remove() {} }),
              head: {
                append(script) {
                  loaded.push(script.src);
                  if (!files.has(script.src)) {
                    script.onerror();
                    return;
                  }
                  document.currentScript = script;
                  (0, eval)(files.get(script.src));
                  document.currentScript = null;
                  script.onload();
                },
              },
            };
            let answer = 'nothing yet';
            let search = null;
            function setFile(path, text) { files.set(path, text); }
            function deleteFile(path) { files.delete(path); }
            function loadedPaths() { return JSON.stringify(loaded); }
            function openSearch(start) { search = KitpressSearch.open(start); }
            function ask(text, limit) {
              search.query(text, { limit }).then(
                (found) => { answer = found; },
                (problem) => { answer = { problem: String(problem) }; });
            }
            function answered() { return JSON.stringify(answer); }
            """;

    private final JavaScript engine = new JavaScript();
    private final Map<String, OutputFile> files = new HashMap<>();

    SearchPage(SplitIndex index) {
        engine.run(BROWSER, "browser.js");
        index.files().forEach(file -> setReachable(file, true));
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

    /** The answer to a query as JSON. Promises settle between two calls of the engine. */
    String ask(String text, int limit) {
        engine.call("ask", text, limit);
        return engine.call("answered");
    }

    /** Makes a file unreachable, or reachable again. */
    void setReachable(OutputFile file, boolean reachable) {
        files.put(file.path(), file);
        if (reachable) {
            engine.call("setFile", file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        } else {
            engine.call("deleteFile", file.path());
        }
    }

    JavaScript engine() {
        return engine;
    }

    /** Paths of what was loaded, in order. */
    List<String> loaded() {
        try {
            return List.of(new ObjectMapper().readValue(engine.call("loadedPaths"), String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that a server with gzip would have sent for what was loaded, the site's scripts too. */
    int transferred() {
        int sum = SCRIPTS.stream()
                .mapToInt(name -> gzipped(script(name).getBytes(StandardCharsets.UTF_8)))
                .sum();
        return sum
                + loaded().stream()
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
