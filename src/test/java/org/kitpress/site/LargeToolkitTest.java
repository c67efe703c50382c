package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.bench.MadeUpToolkit;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.RenderOptions;

/** Pages that would grow with the toolkit. */
class LargeToolkitTest {
    private static final int PAGES = 260;

    @Test
    @Tag("slow")
    void theSearchPageLeadsToALongListLetterByLetterInPlaceOfHoldingIt(@TempDir Path site) throws IOException {
        MadeUpToolkit.write(site, PAGES);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Toolkit toolkit;
        try {
            toolkit = ContentReader.read(site, threads).toolkit();
        } finally {
            threads.shutdown();
        }
        HtmlRenderer renderer = new HtmlRenderer(
                toolkit,
                new Targets(toolkit),
                new CompiledTheme(DefaultTheme.files()),
                DefaultTheme.words(),
                new RenderOptions(null, false, false));
        Document search = page(renderer, "search.html");
        Document list = page(renderer, "a-z.html");
        List<Element> letters = search.select(".everything .letters a");
        assertFalse(letters.isEmpty());
        assertEquals(list.select(".letter-part").size(), letters.size());
        for (Element letter : letters) {
            String[] href = letter.attr("href").split("#", 2);
            assertEquals("a-z.html", href[0]);
            assertNotNull(list.getElementById(href[1]), href[1]);
        }
        assertEquals(0, search.select(".everything .index-list").size());
    }

    private static Document page(HtmlRenderer renderer, String path) {
        return renderer.pageTasks().stream()
                .filter(pageTask -> pageTask.address().path().equals(path))
                .map(pageTask -> Jsoup.parse(new String(pageTask.run().bytes(), StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
    }
}
