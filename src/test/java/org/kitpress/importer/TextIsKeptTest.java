package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts contain every word of their documents, as often as the documents do, so that importing loses nothing. */
class TextIsKeptTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @TempDir
    private Path site;

    static Stream<String> documents() {
        return Stream.of(
                "plan", "guide", "checklist", "packet", "step", "page", "continuum", "resources", "organization");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void draftsOfTheGuessedKindContainAllText(String name) throws IOException {
        assertEquals(List.of(), missingWords(name, null));
    }

    /** Also when the user chooses a kind that does not fit the document. */
    @ParameterizedTest
    @MethodSource("documents")
    void draftsOfEveryKindContainAllText(String name) throws IOException {
        TreeMap<String, List<String>> missing = new TreeMap<>();
        for (String kind : Importer.kinds()) {
            missing.put(kind, missingWords(name, kind));
        }
        missing.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), missing);
    }

    @Test
    void missingWordsAreDetected() {
        assertEquals(List.of("bread"), missing("Bread and bread", "one bread and more"));
    }

    private List<String> missingWords(String name, String kind) throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), "title: Kit\nlanguages: [{tag: en, name: English}]\n");
        Path file = Path.of("src/test/resources/imports", name + ".html");
        ImportResult result = Importer.plan(site, List.of(file), new Importer.ImportOptions(kind, null, null));
        StringBuilder drafts = new StringBuilder();
        result.files()
                .forEach(draft -> drafts.append(unescaped(draft.draft().text())).append('\n'));
        return missing(words(Files.readString(file)), drafts.toString());
    }

    /** What a reader sees: the main content, with the alt text of images and the characters of checkboxes. */
    private static String words(String html) {
        Document page = Jsoup.parse(html);
        page.select("head, script, style, nav, header, footer, .skip-link").remove();
        // A title that is repeated, as on printed pages, is in the draft once.
        Element title = page.selectFirst("h1");
        page.select("p").removeIf(line -> title != null && line.text().equals(title.text()));
        page.select("img").forEach(image -> image.text(image.attr("alt")));
        page.select("br, td, th, li, p, h1, h2, h3, h4, h5, dt, dd")
                .forEach(block -> block.prepend(" ").append(" "));
        return page.wholeText().replace("\u00AD", "");
    }

    /** Without ids and summaries, which repeat text; without Markdown escapes; with wrapped lines joined. */
    private static String unescaped(String draft) {
        return draft.replaceAll("\n *(- )?id: .*|\nsummary: .*", "")
                .replaceAll("\n *(# )?", " ")
                .replaceAll("\\\\([\\\\`*_\\[\\]<>{}#+.!|~&-])", "$1");
    }

    private static List<String> missing(String document, String drafts) {
        TreeMap<String, Integer> kept = new TreeMap<>();
        all(drafts).forEach(word -> kept.merge(word, 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String word : all(document)) {
            // Numbers belong to the lists, and "Goal:" is a label that became a field.
            boolean expected = word.matches("\\d|x|goal");
            if (kept.merge(word, -1, Integer::sum) < 0 && !expected) {
                missing.add(word);
            }
        }
        return missing;
    }

    private static List<String> all(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
