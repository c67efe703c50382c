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

/** Every word of a document is in its drafts, as often as the document has it; so nothing is lost on the way. */
class WordsKeptTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @TempDir
    private Path site;

    static Stream<String> documents() {
        return Stream.of(
                "plan", "guide", "checklist", "packet", "step", "page", "continuum", "resources", "organization");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areInTheDraftsOfTheKindThatIsGuessed(String name) throws IOException {
        assertEquals(List.of(), lost(name, null));
    }

    /** Also where a person says that a document is what it is not. */
    @ParameterizedTest
    @MethodSource("documents")
    void areInTheDraftsOfEveryKind(String name) throws IOException {
        TreeMap<String, List<String>> lost = new TreeMap<>();
        for (String kind : Importer.kinds()) {
            lost.put(kind, lost(name, kind));
        }
        lost.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), lost);
    }

    @Test
    void aWordThatIsLostWouldBeNoticed() {
        assertEquals(List.of("bread"), missing("Bread and bread", "one bread and more"));
    }

    private List<String> lost(String name, String kind) throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), "title: Kit\nlanguages: [{tag: en, name: English}]\n");
        Path file = Path.of("src/test/resources/imports", name + ".html");
        ImportResult importResult = Importer.plan(site, List.of(file), new Importer.ImportOptions(kind, null, null));
        StringBuilder drafts = new StringBuilder();
        importResult
                .files()
                .forEach(draft -> drafts.append(unescaped(draft.draft().text())).append('\n'));
        return missing(words(Files.readString(file)), drafts.toString());
    }

    /** What a reader of the page sees: its main part, with the descriptions of pictures and the signs of boxes. */
    private static String words(String html) {
        Document page = Jsoup.parse(html);
        page.select("head, script, style, nav, header, footer, .skip-link").remove();
        // A title that is repeated, as on printed pages, stands in the draft once.
        Element title = page.selectFirst("h1");
        page.select("p").removeIf(line -> title != null && line.text().equals(title.text()));
        page.select("img").forEach(picture -> picture.text(picture.attr("alt")));
        page.select("br, td, th, li, p, h1, h2, h3, h4, h5, dt, dd")
                .forEach(block -> block.prepend(" ").append(" "));
        return page.wholeText().replace("\u00AD", "");
    }

    /** Without ids and summaries, which repeat words; without the escapes of Markdown, and with wrapped lines as one. */
    private static String unescaped(String draft) {
        return draft.replaceAll("\n *(- )?id: .*|\nsummary: .*", "")
                .replaceAll("\n *(# )?", " ")
                .replaceAll("\\\\([\\\\`*_\\[\\]<>{}#+.!|~&-])", "$1");
    }

    private static List<String> missing(String document, String drafts) {
        TreeMap<String, Integer> kept = new TreeMap<>();
        all(drafts).forEach(word -> kept.merge(word, 1, Integer::sum));
        List<String> lost = new ArrayList<>();
        for (String word : all(document)) {
            // Counts of lists are the lists' own; "Goal:" is what the field is called.
            boolean own = word.matches("\\d|x|goal");
            if (kept.merge(word, -1, Integer::sum) < 0 && !own) {
                lost.add(word);
            }
        }
        return lost;
    }

    private static List<String> all(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
