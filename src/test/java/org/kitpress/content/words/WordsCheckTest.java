package org.kitpress.content.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Place;
import org.kitpress.model.TextOverride;
import org.kitpress.report.Finding;

class WordsCheckTest {
    private static final WordsFile DEFAULT = file("themes/default/words/en.yaml", """
            save: Save
            search: Search
            pages: "{0} pages of {1}"
            pages-one: 1 page of {1}
            """);

    private static WordsFile file(String path, String text) {
        List<Finding> findings = new ArrayList<>();
        WordsFile file = WordsFile.read(path, text.getBytes(StandardCharsets.UTF_8), findings);
        assertEquals(List.of(), findings);
        return file;
    }

    private static List<String> check(String language, String themeFile, String text) {
        return check(language, new WordsCatalog(List.of(DEFAULT), List.of(file(themeFile, text)), List.of(), Set.of()));
    }

    private static List<String> check(String language, WordsCatalog catalog) {
        return WordsCheck.check(catalog, language, "used"::equals).stream()
                .map(finding ->
                        finding.rule().id() + " " + finding.place() + " " + finding.problem() + " " + finding.remedy())
                .toList();
    }

    private static List<String> changed(Map<String, String> words) {
        List<TextOverride> changes = words.entrySet().stream()
                .map(word ->
                        new TextOverride("en", word.getKey(), word.getValue(), new Place("content/toolkit.yaml", 7, 5)))
                .toList();
        return check("en", new WordsCatalog(List.of(DEFAULT), List.of(), changes, Set.of()));
    }

    @Test
    void unknownKeyIsReportedWithItsLineAndTheNearestOne() {
        assertEquals(
                List.of("unknown-word themes/ours/words/en.yaml:2:1 there is no text with the key 'serch'"
                        + " Did you mean 'search'? `kitpress words` lists all keys."),
                check("en", "themes/ours/words/en.yaml", "save: Keep\nserch: Find\n"));
        assertEquals(
                List.of("unknown-word content/toolkit.yaml:7:5 there is no text with the key 'nothing-like-it'"
                        + " `kitpress words` lists all keys."),
                changed(Map.of("nothing-like-it", "x")));
    }

    @Test
    void themeMayAddTheKeysOfItsOwnTemplatesAndOfCallouts() {
        assertEquals(List.of(), check("en", "themes/ours/words/en.yaml", "used: Used\ncallout-idea: Our idea\n"));
        assertEquals(1, changed(Map.of("used", "The toolkit may not")).size());
    }

    @Test
    void fewWordsAreAChangeAndMostOfThemAnIncompleteCopy() {
        assertEquals(List.of(), check("en", "themes/ours/words/en.yaml", "save: Keep\n"));
        WordsFile five = file("themes/default/words/en.yaml", "a: a\nb: b\nc: c\nd: d\ne: e\n");
        WordsFile copy = file("themes/ours/words/en.yaml", "a: a\nb: b\nc: c\nd: d\n");
        assertEquals(
                List.of(
                        "missing-word themes/ours/words/en.yaml:1:1 this words file has most keys, but lacks e Add them, or"
                                + " delete the texts that you do not change. Until then, the default texts are shown."),
                check("en", new WordsCatalog(List.of(five), List.of(copy), List.of(), Set.of())));
    }

    @Test
    void themeNeedNotHaveTheNamesThatAToolkitDeclares() {
        WordsFile five = file("themes/default/words/en.yaml", "a: A\nb: B\nc: C\nd: D\ne: E\n");
        WordsFile copy = file("themes/ours/words/en.yaml", "a: A\nb: B\nc: C\nd: D\ne: E\n");
        assertEquals(
                List.of(),
                check("en", new WordsCatalog(List.of(five), List.of(copy), List.of(), Set.of("perspective-ours"))));
    }

    @Test
    void languageWithoutAllWordsIsReportedOnce() {
        List<String> found = check("es-MX", "themes/ours/words/es.yaml", "save: Guardar\npages: \"{0} de {1}\"\n");
        assertEquals(
                List.of(
                        "missing-word content/toolkit.yaml:1:1 some texts around the content are missing in the language"
                                + " 'es-MX': search Add them to `words/es-MX.yaml` in your theme, or under `words` in toolkit.yaml."
                                + " `kitpress words --missing es-MX` lists all of them."),
                found);
        assertEquals(List.of(), check("en-GB", "themes/ours/words/en-GB.yaml", "save: Keep\n"));
    }

    @Test
    void placeholdersThatNothingFillsInAndThoseThatAreMissingAreReported() {
        assertEquals(
                List.of(
                        "word-placeholders content/toolkit.yaml:7:5 nothing is filled in for {2} in the text of 'pages'"
                                + " Placeholders of this text: {0}, {1}.",
                        "word-placeholders content/toolkit.yaml:7:5 the text of 'pages' lacks {1} Write {1} where its value"
                                + " belongs. The default text is “{0} pages of {1}”."),
                changed(Map.of("pages", "{0} pages of {2}")));
        assertEquals(
                List.of("word-placeholders content/toolkit.yaml:7:5 nothing is filled in for {0} in the text of 'save'"
                        + " This text has no placeholders. Remove {0}."),
                changed(Map.of("save", "Save {0}")));
        assertEquals(List.of(), changed(Map.of("pages-one", "{0} page of {1}")));
        assertEquals(1, changed(Map.of("pages-one", "one page")).size(), "{1} is lost");
    }
}
