package org.kitpress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.PageTask;
import org.kitpress.render.html.RenderOptions;

/**
 * Writes the search of a made-up toolkit as a site has it, the search page and all that it loads, without the other pages;
 * and for other indexers the same documents: {@code search/documents.json}, for lunr.js, and under {@code html/} a bare
 * HTML page for each page, with its documents as sections, for Pagefind.
 */
public final class SearchCorpus {
    private SearchCorpus() {}

    /** @param args the number of pages, and the folder to write to */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Toolkit toolkit = SearchIndexing.toolkit(Integer.parseInt(args[0]));
        List<OutputFile> index = new ArrayList<>();
        SearchIndexing.index(toolkit, false, index::add);
        write(folder, index);
        HtmlRenderer renderer = new HtmlRenderer(
                toolkit,
                new Targets(toolkit),
                new CompiledTheme(DefaultTheme.files()),
                DefaultTheme.words(),
                new RenderOptions(null, false, false));
        write(folder, renderer.files());
        write(
                folder,
                renderer.pageTasks().stream()
                        .filter(page -> page.address().path().equals("search.html"))
                        .map(PageTask::run)
                        .toList());
        OutputFile documents = index.stream()
                .filter(file -> file.path().endsWith("documents.json"))
                .findFirst()
                .orElseThrow();
        Map<String, StringBuilder> pages = new LinkedHashMap<>();
        for (JsonNode document : new ObjectMapper().readTree(documents.bytes())) {
            add(pages, document);
        }
        for (Map.Entry<String, StringBuilder> page : pages.entrySet()) {
            Path file = folder.resolve("html").resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue().append("</main></body></html>\n"));
        }
    }

    private static void write(Path folder, List<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    private static void add(Map<String, StringBuilder> pages, JsonNode document) {
        String[] url = document.path("url").asText().split("#", 2);
        String title = escape(document.path("title").asText());
        StringBuilder page = pages.computeIfAbsent(
                url[0],
                path -> new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>")
                        .append(title)
                        .append("</title></head><body><main>"));
        String heading = url.length == 1 ? "<h1>%s</h1>" : "<h2 id=\"" + escape(url[1]) + "\">%s</h2>";
        page.append(heading.formatted(title));
        for (String field : new String[] {"summary", "body"}) {
            page.append("<p>").append(escape(document.path(field).asText())).append("</p>\n");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
