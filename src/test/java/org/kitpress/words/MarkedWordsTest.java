package org.kitpress.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.ICalComponent;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers see of the marked toolkit, in pages and in other files, is marked or content. */
@Tag("slow")
class MarkedWordsTest {
    /** Members of structured data that are for programs. */
    private static final Set<String> FOR_SEARCH_ENGINES =
            Set.of("@context", "@type", "@id", "url", "item", "inLanguage", "dateModified", "timeRequired", "email");

    /** A name without a space may be a key, an address, or a stem. */
    private static final Predicate<String> ANYTHING = name -> true;

    /** What a style sheet adds to a page, and the names of such texts in the style sheet of the page's stamp. */
    private static final Pattern ADDED = Pattern.compile("(?:content|--stamp-(?!code|font)[a-z]+)\\s*:([^;}]*)");

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    private final Unmarked unmarked = new Unmarked();

    @Test
    void pagesHaveNoWordThatIsNeitherMarkedNorContent() throws IOException {
        for (Path page : MarkedSite.files(".html")) {
            unmarked.look(name(page), VisibleText.of(Jsoup.parse(page.toFile())));
        }
        unmarked.assertNone();
    }

    @Test
    void structuredDataHasNoWordThatIsNeitherMarkedNorContent() throws IOException {
        for (Path page : MarkedSite.files(".html")) {
            for (Element data : Jsoup.parse(page.toFile()).select("script[type=application/ld+json]")) {
                unmarked.look(name(page), JsonTexts.of(data.data(), name -> !FOR_SEARCH_ENGINES.contains(name)));
            }
        }
        unmarked.assertNone();
    }

    @Test
    void tablesHaveNoWordThatIsNeitherMarkedNorContent() throws IOException {
        for (Path table : MarkedSite.files(".csv")) {
            Unmarked own = new Unmarked();
            own.look(name(table), CsvCells.of(Files.readString(table)));
            own.assertNone();
        }
        assertFalse(MarkedSite.files(".csv").isEmpty());
    }

    @Test
    void calendarsHaveNoWordThatIsNeitherMarkedNorContent() throws IOException {
        for (Path file : MarkedSite.files(".ics")) {
            Biweekly.parse(Files.readString(file)).all().forEach(calendar -> calendar(name(file), calendar));
        }
        unmarked.assertNone();
    }

    private void calendar(String place, ICalComponent component) {
        for (ICalProperty property : component.getProperties().values()) {
            boolean forPrograms = Set.of("ProductId", "Uid", "CalendarScale", "Method", "Transparency", "Url")
                    .contains(property.getClass().getSimpleName());
            if (property instanceof TextProperty text && !forPrograms) {
                unmarked.look(place, text.getValue());
            } else if (property instanceof biweekly.property.ListProperty<?> list) {
                list.getValues().forEach(value -> unmarked.look(place, String.valueOf(value)));
            }
        }
        component.getComponents().values().forEach(inner -> calendar(place, inner));
    }

    @Test
    void feedHasNoWordThatIsNeitherMarkedNorContent() throws IOException {
        Document feed = Jsoup.parse(
                Files.readString(MarkedSite.folder().resolve("feed.xml")), MarkedSite.BASE, Parser.xmlParser());
        unmarked.look(
                "feed.xml",
                feed.select("title, subtitle, summary, content, rights, name, category")
                        .eachText());
        unmarked.assertNone();
    }

    @Test
    void manifestHasNoWordThatIsNotContent() throws IOException {
        Set<String> shown = Set.of("name", "short_name", "description");
        String manifest = Files.readString(MarkedSite.folder().resolve("site.webmanifest"));
        unmarked.look("site.webmanifest", JsonTexts.of(manifest, shown::contains));
        unmarked.assertNoneAmongContent();
    }

    @Test
    void sheetsForPacketsHaveNoWordThatIsNeitherMarkedNorContent() throws IOException {
        for (Path sheet : MarkedSite.files(".js")) {
            if (name(sheet).startsWith("print/")) {
                JsonTexts.of(JsonTexts.valuesIn(Files.readString(sheet)), ANYTHING).stream()
                        .skip(2) // the ids of the page and of its sheet
                        .forEach(text -> unmarked.look(name(sheet), text));
            }
        }
        unmarked.assertNone();
    }

    @Test
    void searchHasNoWordThatIsNeitherMarkedNorContent() throws IOException {
        String documents = Files.readString(MarkedSite.folder().resolve("search/documents.json"));
        Set<String> ids = Set.of("id", "url", "kind", "audiences", "topics", "terms");
        unmarked.look("documents.json", JsonTexts.of(documents, name -> !ids.contains(name)));
        unmarked.assertNoneAmongContent();
        // The joined form of a word with hyphens is its own word in other spelling: checkup for check-up.
        Set<String> joined = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\\u2010\\u2011][\\p{L}\\p{N}]+)+")
                .matcher(String.join("\n", JsonTexts.of(documents, ANYTHING)).toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group().replaceAll("[-\\u2010\\u2011]", ""))
                .collect(Collectors.toSet());
        for (String terms : JsonTexts.of(documents, "terms"::equals)) {
            List<String> foreign = Unmarked.of(terms).stream()
                    .filter(piece -> !isTermWithAbbreviation(piece) && !joined.containsAll(List.of(piece.split(" "))))
                    .toList();
            assertEquals(List.of(), foreign, terms);
        }
        String start = Files.readString(MarkedSite.folder().resolve("search/start.js"));
        Matcher kinds = Pattern.compile("\"kinds\":(\\[\\[.*?]])").matcher(start);
        assertTrue(kinds.find());
        for (String[] kind : new ObjectMapper().readValue(kinds.group(1), String[][].class)) {
            unmarked.look("kinds", kind[1]);
        }
        unmarked.assertNone();
    }

    /** Each of the two is content. */
    private static boolean isTermWithAbbreviation(String piece) {
        return IntStream.range(0, piece.length())
                .filter(at -> piece.charAt(at) == ' ')
                .anyMatch(at -> Unmarked.of(piece.substring(0, at)).isEmpty()
                        && Unmarked.of(piece.substring(at)).isEmpty());
    }

    @Test
    void textsOfScriptsAreAllMarked() throws IOException {
        Path words = MarkedSite.files(".js").stream()
                .filter(file -> name(file).startsWith("assets/js/answers/words."))
                .findFirst()
                .orElseThrow();
        for (String text : JsonTexts.of(JsonTexts.valuesIn(Files.readString(words)), ANYTHING)) {
            assertTrue(Marks.isMarked(text) || text.codePoints().noneMatch(Character::isLetter), text);
        }
    }

    @Test
    void styleSheetsAddNoWordThatIsNotContent() throws IOException {
        for (Path sheet : MarkedSite.files(".css")) {
            ADDED.matcher(Files.readString(sheet))
                    .results()
                    .flatMap(added -> STRING.matcher(added.group(1)).results())
                    .forEach(
                            string -> unmarked.look(name(sheet), string.group(1).replaceAll("\\\\[0-9a-f]+ ?", " ")));
        }
        unmarked.assertNoneAmongContent();
    }

    @Test
    void dataHasNoSentenceThatIsNeitherMarkedNorContent() throws IOException {
        String data = Files.readString(MarkedSite.folder().resolve("data/toolkit.json"));
        JsonTexts.of(data, ANYTHING).stream()
                .filter(text -> text.contains(" "))
                .forEach(text -> unmarked.look("data/toolkit.json", text));
        unmarked.assertNoneAmongContent();
    }

    @Test
    void unmarkedWordIsFound() {
        assertEquals(Set.of("Fresh words"), Unmarked.of(Marks.of(1) + " Fresh words, " + Marks.of(2)));
    }

    private static String name(Path file) {
        return MarkedSite.folder().relativize(file).toString().replace('\\', '/');
    }
}
