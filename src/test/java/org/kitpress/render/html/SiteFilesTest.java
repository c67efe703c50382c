package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Generated;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SiteFilesTest {
    private static final Toolkit TOOLKIT = SampleToolkit.toolkit(
            SampleToolkit.article("content/index.md", "Welcome", ""),
            SampleToolkit.article("content/b.md", "Tom & <Ann> \u0000\u000B \"q\"", ""),
            SampleToolkit.article("content/actions/a.md", "A", ""));

    private static Map<String, String> files(String baseUrl) {
        Map<String, String> files = new TreeMap<>();
        for (OutputFile file : new HtmlRenderer(
                        TOOLKIT,
                        new Targets(TOOLKIT),
                        new CompiledTheme(TinyTheme.files()),
                        TinyTheme.words(),
                        new RenderOptions(baseUrl, false, false))
                .files()) {
            files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<String> texts(String xml, String element) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        NodeList nodes = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    /** {@code check} reserves these addresses. */
    @Test
    void everyGeneratedPageHasAReservedAddress() {
        assertEquals(
                Set.copyOf(Generated.ALL),
                Stream.of(GeneratedKind.values()).map(GeneratedKind::address).collect(Collectors.toSet()));
    }

    @Test
    void sitemapAndFeedNeedAnAddress() {
        assertNull(files(null).get("sitemap.xml"));
        assertNull(files(null).get("feed.xml"));
        assertFalse(files(null).get("robots.txt").contains("Sitemap"));
        assertTrue(files("https://example.org/kit")
                .get("robots.txt")
                .endsWith("Sitemap: https://example.org/kit/sitemap.xml\n"));
    }

    @Test
    void sitemapListsPagesSectionsAndListsWithStatedDates() throws Exception {
        String xml = files("https://example.org/kit/").get("sitemap.xml");
        assertEquals(
                List.of(
                        "https://example.org/kit/",
                        "https://example.org/kit/b.html",
                        "https://example.org/kit/actions/a.html",
                        "https://example.org/kit/actions/",
                        "https://example.org/kit/a-z.html",
                        "https://example.org/kit/glossary.html",
                        "https://example.org/kit/sources.html"),
                texts(xml, "loc"));
        assertEquals(List.of("2011-06", "2011-06", "2011-06"), texts(xml, "lastmod"));
    }

    @Test
    void feedEscapesTitlesAndTakesItsDatesFromPages() throws Exception {
        String xml = files("https://example.org/kit/").get("feed.xml");
        assertEquals(List.of("The Toolkit: what is new", "A", "Tom & <Ann>  \"q\"", "Welcome"), texts(xml, "title"));
        assertEquals("2011-06-01T00:00:00Z", texts(xml, "updated").get(0));
        assertEquals(
                List.of(
                        "https://example.org/kit/",
                        "https://example.org/kit/actions/a.html",
                        "https://example.org/kit/b.html",
                        "https://example.org/kit/"),
                texts(xml, "id"));
    }

    @Test
    void headersForbidFramesAndLetBrowsersKeepHashedAssets() {
        String headers = files(null).get("_headers");
        assertTrue(headers.startsWith("/*\n  Content-Security-Policy: default-src 'none';"), headers);
        assertTrue(headers.contains("frame-ancestors 'none'\n"), headers);
        assertFalse(headers.contains("unsafe"), headers);
        assertTrue(headers.contains("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"), headers);
    }

    @Test
    void manifestNamesIconsByTheirHashedNamesWithTheirSizes() throws Exception {
        byte[] png = new byte[24];
        png[18] = 1; // the width's third byte: 256
        png[22] = 2; // the height's: 512
        Map<String, byte[]> theme = new TreeMap<>(TinyTheme.files().files());
        theme.put("assets/img/icon-maskable.png", png);
        theme.put("assets/img/favicon.svg", "<svg></svg>".getBytes(StandardCharsets.UTF_8));
        OutputFile file = new HtmlRenderer(
                        TOOLKIT,
                        new Targets(TOOLKIT),
                        new CompiledTheme(new ThemeFiles(theme)),
                        TinyTheme.words(),
                        new RenderOptions(null, false, false))
                .files().stream()
                        .filter(f -> f.path().equals("site.webmanifest"))
                        .findFirst()
                        .orElseThrow();
        JsonNode manifest = new ObjectMapper().readTree(file.bytes());
        assertEquals("index.html", manifest.get("start_url").asText());
        JsonNode svg = manifest.get("icons").get(0);
        JsonNode icon = manifest.get("icons").get(1);
        assertEquals("any", svg.get("sizes").asText());
        assertTrue(icon.get("src").asText().matches("assets/img/icon-maskable\\.[0-9a-f]{8}\\.png"));
        assertEquals(
                "256x512 maskable",
                icon.get("sizes").asText() + " " + icon.get("purpose").asText());
    }
}
