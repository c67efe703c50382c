package org.kitpress.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Templates and scripts of the default theme contain no text for readers, in no branch. What looks like text there is a
 * list of classes, a piece of XML, or a name that is listed here.
 */
class ThemeHasNoWordsTest {
    private static final Path THEME =
            Path.of(System.getProperty("kitpress.root", ".")).resolve("themes/default");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,.:;!?’']? +\\p{L}");
    private static final Pattern CAPITAL = Pattern.compile("^\\P{L}*\\p{Lu}\\p{Ll}");
    private static final Pattern TAG = Pattern.compile("</?[\\w:]+|[\\w:-]+=\"[^\"]*\"?|/?>");

    /** Names in scripts that readers do not see, with where they are from. */
    private static final Set<String> NAMES = Set.of(
            // keys of KeyboardEvent
            "Escape",
            "Tab",
            "ArrowDown",
            // errors, which only the console shows
            "QuotaExceededError",
            "cannot load ",
            // selectors
            "main details.more",
            "button, input:checked",
            "textarea, input",
            ".checks > li",
            // classes without styles, and the end of the name of a data attribute
            "answers-cell answers-paper print-only",
            "One",
            // ids of styles in a Word document, and the names of those that Word has
            "Normal",
            "Title",
            "Subtitle",
            "Heading",
            "Heading1",
            "Heading2",
            "Heading3",
            "Answer",
            "Label",
            "Note",
            "TableText",
            "[Content_Types].xml",
            "Footer",
            "heading ");

    @Test
    void templatesPrintNoTextOfTheirOwn() throws IOException {
        Set<String> classes = classes();
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : files("templates", ".ftlh")) {
            TemplateText template = TemplateText.of(Files.readString(file));
            List<String> texts = new ArrayList<>();
            VisibleText.of(Jsoup.parse(template.markup(), "", Parser.xmlParser())).stream()
                    .map(text -> TAG.matcher(text).replaceAll("")) // a macro may print attributes only
                    .filter(text ->
                            text.codePoints().filter(Character::isLetter).count() > 1)
                    .forEach(texts::add);
            template.strings().stream()
                    .filter(string -> !classes.containsAll(List.of(string.split(" "))) && isLanguage(string))
                    .forEach(texts::add);
            if (!texts.isEmpty()) {
                found.put(THEME.relativize(file).toString(), texts);
            }
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void scriptsShowNoTextOfTheirOwn() throws IOException {
        Set<String> classes = classes();
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : files("assets/js", ".js")) {
            List<String> texts = ScriptStrings.of(Files.readString(file)).stream()
                    .filter(string -> !NAMES.contains(string) && !string.equals("use strict"))
                    .filter(string -> !classes.containsAll(List.of(string.split(" "))))
                    .filter(string -> isLanguage(TAG.matcher(string).replaceAll("")))
                    .toList();
            if (!texts.isEmpty()) {
                found.put(THEME.relativize(file).toString(), texts);
            }
        }
        assertEquals(Map.of(), found);
    }

    private static boolean isLanguage(String string) {
        return TWO_WORDS.matcher(string).find() || CAPITAL.matcher(string).find();
    }

    /** What the theme's style sheets know as classes. */
    private static Set<String> classes() throws IOException {
        Set<String> classes = new HashSet<>();
        for (Path file : files("assets/css", ".css")) {
            Pattern.compile("\\.([a-z][\\w-]*)")
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(classes::add);
        }
        return classes;
    }

    @Test
    void everyTextThatAScriptAsksForIsInTheWordsFile() throws IOException {
        Set<String> keys = MarkedSite.words().texts().keySet();
        Pattern word = Pattern.compile("\\b(?:word|paragraph)\\(\"([a-z-]+)\"");
        Set<String> missing = files("assets/js/answers", ".js").stream()
                .flatMap(file -> word.matcher(read(file)).results())
                .map(MatchResult::group)
                .map(call -> "answers-" + call.replaceAll(".*\"(.*)\"", "$1"))
                .filter(key -> !keys.contains(key))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void textInATemplateIsFound() {
        TemplateText template =
                TemplateText.of("<#if a><p title=\"${w(\"key\")}\">Read <b>${\"More here\"}</b></p></#if>");
        assertEquals("<p title=\"\">Read <b></b></p>", template.markup());
        assertEquals(List.of("key", "More here"), template.strings());
    }

    @Test
    void stringsInAScriptAreFound() {
        String script =
                "// don't\nf(/['\"/]/, 'one', `two ${a(`three`, /`/)} four`); return /\"/.g(\"fi\\\"ve\", 6 / 2 / 1)";
        assertEquals(List.of("one", "three", "two  four", "fi\\\"ve"), ScriptStrings.of(script));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(THEME.resolve(folder))) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
