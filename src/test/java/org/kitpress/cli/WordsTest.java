package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts around the content: what {@code words} lists, and what themes and toolkits change. */
class WordsTest {
    private static final Path DEFAULT =
            Path.of(System.getProperty("kitpress.root", "."), "themes", "default", "words", "en.yaml");

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(temp.resolve("site"));
    }

    private void addToToolkit(String lines) throws IOException {
        Path file = site.folder().resolve("content/toolkit.yaml");
        site.write("content/toolkit.yaml", Files.readString(file) + lines);
    }

    private String page() throws IOException {
        return Files.readString(site.output().resolve("guide.html"));
    }

    @Test
    void everyKeyIsListedWithItsTextAsAWordsFile() throws IOException {
        Ran ran = Ran.in(site, "words");
        assertEquals(0, ran.code(), ran.err());
        List<String> lines = ran.out().lines().toList();
        assertTrue(lines.get(0).matches("# \\d+ texts in the language 'en'"), lines.get(0));
        long keys = Files.readAllLines(DEFAULT).stream()
                .filter(line -> line.matches("[a-z0-9-]+: .*"))
                .count();
        assertEquals(keys, lines.size() - 1);
        assertTrue(lines.contains("step-of: \"Step {0} of {1}\""), ran.out());
        site.write("themes/ours/words/en.yaml", ran.out());
        addToToolkit("theme:\n  name: ours\n");
        Ran again = Ran.in(site, "words", "--quiet");
        assertEquals("", again.err());
        assertEquals(ran.out().substring(ran.out().indexOf('\n') + 1), again.out());
    }

    @Test
    void languageWithoutTextsIsListedInEnglishAndSaysSo() throws IOException {
        String first = Ran.in(site, "words", "--language", "xx")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertTrue(first.matches("# \\d+ texts in English; the language 'xx' has none of its own"), first);
    }

    @Test
    void missingTextsOfALanguageAreListedWithWhatIsShownInstead() throws IOException {
        site.write("themes/ours/words/es.yaml", "search-button: Buscar\nminutes: \"{0} minutos\"\n");
        addToToolkit("theme:\n  name: ours\n");
        List<String> lines =
                Ran.in(site, "words", "--missing", "es").out().lines().toList();
        assertTrue(lines.contains("search-results: Results"), lines.toString());
        assertFalse(lines.toString().contains("search-button"), lines.toString());
        assertFalse(lines.toString().contains("minutes-one"), "Spanish may do without a singular");
        assertEquals(
                2, Ran.in(site, "words", "--missing", "es", "--language", "en").code());
    }

    @Test
    void toolkitChangesSingleTexts() throws IOException {
        addToToolkit("words:\n  en:\n    skip: Go straight to the text\n");
        assertEquals("", Ran.in(site, "build", "--no-pdf").err());
        assertTrue(page().contains(">Go straight to the text</a>"), page());
        assertTrue(page().contains("aria-label=\"Main\""), "all other texts stay");
    }

    @Test
    void unknownKeyIsAnErrorAtItsLineWithTheNearestOne() throws IOException {
        addToToolkit("words:\n  en:\n    skp: Go\n");
        Ran ran = Ran.in(site, "build", "--no-pdf");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains(": error[unknown-word]: there is no text with the key 'skp'\n"), ran.err());
        assertTrue(ran.err().contains("skp: Go\n"), ran.err());
        assertTrue(ran.err().contains("Did you mean 'skip'?"), ran.err());
        assertEquals(1, Ran.in(site, "words").code());
    }

    @Test
    void copyOfAllWordsThatLacksOneShowsTheDefaultAndIsReported() throws IOException {
        String copy = Files.readString(DEFAULT);
        String text = "answers-careful";
        site.write(
                "themes/ours/words/en.yaml",
                copy.lines().filter(line -> !line.startsWith(text + ":")).reduce("", (all, line) -> all + line + "\n"));
        addToToolkit("theme:\n  name: ours\n");
        Ran ran = Ran.in(site, "build", "--no-pdf");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(
                ran.err()
                        .contains("themes/ours/words/en.yaml:1:1: warning[missing-word]: this words file has most keys,"
                                + " but lacks answers-careful"),
                ran.err());
        assertTrue(Ran.in(site, "words").out().contains("\n" + text + ": "), "the default text is used");
    }

    @Test
    void placeholdersOfAChangedTextAreChecked() throws IOException {
        addToToolkit("words:\n  en:\n    step-of: \"Step {0}\"\n");
        Ran ran = Ran.in(site, "build", "--no-pdf");
        assertTrue(ran.err().contains("warning[word-placeholders]: the text of 'step-of' lacks {1}"), ran.err());
    }
}
