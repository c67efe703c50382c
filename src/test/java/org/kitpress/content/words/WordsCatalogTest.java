package org.kitpress.content.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Messages;
import org.kitpress.model.Place;
import org.kitpress.model.TextOverride;
import org.kitpress.report.Finding;

class WordsCatalogTest {
    private static WordsFile file(String name, String text, List<Finding> findings) {
        return WordsFile.read("themes/x/words/" + name, text.getBytes(StandardCharsets.UTF_8), findings);
    }

    private static WordsFile file(String name, String text) {
        List<Finding> findings = new ArrayList<>();
        WordsFile file = file(name, text, findings);
        assertEquals(List.of(), findings);
        return file;
    }

    private static TextOverride change(String language, String key, String text) {
        return new TextOverride(language, key, text, Place.startOf("content/toolkit.yaml"));
    }

    @Test
    void themeIsLaidOverTheDefaultAndTheToolkitOverBothKeyByKey() {
        WordsCatalog catalog = new WordsCatalog(
                List.of(file("en.yaml", "a: default\nb: default\nc: default")),
                List.of(file("en.yaml", "b: theme\nc: theme")),
                List.of(change("en", "c", "toolkit"), change("es", "a", "otro")),
                Set.of());
        Messages messages = catalog.messages("en");
        assertEquals(
                "default, theme, toolkit", messages.get("a") + ", " + messages.get("b") + ", " + messages.get("c"));
    }

    @Test
    void regionFallsBackToItsLanguageAndThatToEnglish() {
        WordsCatalog catalog = new WordsCatalog(
                List.of(file("en.yaml", "a: one\nb: two\nc: three"), file("es.yaml", "a: uno\nb: dos")),
                List.of(file("es-MX.yaml", "a: uno, pues")),
                List.of(),
                Set.of());
        Messages mexican = catalog.messages("es-MX");
        assertEquals("uno, pues; dos; three", mexican.get("a") + "; " + mexican.get("b") + "; " + mexican.get("c"));
        assertEquals("one", catalog.messages("fr").get("a"));
        assertEquals("fr", catalog.messages("fr").language());
    }

    @Test
    void regionOfEnglishHasTheEnglishTexts() {
        WordsCatalog catalog =
                new WordsCatalog(List.of(file("en.yaml", "a: one\nb: two")), List.of(), List.of(), Set.of());
        assertEquals(List.of(), catalog.missing("en-US"));
        assertEquals(List.of("a", "b"), catalog.missing("eng"));
    }

    @Test
    void singularOfOneLanguageIsNotUsedWithAPluralOfAnother() {
        WordsCatalog catalog = new WordsCatalog(
                List.of(file("en.yaml", "n: \"{0} minutes\"\nn-one: 1 minute"), file("es.yaml", "n: \"{0} minutos\"")),
                List.of(),
                List.of(),
                Set.of());
        assertEquals("1 minutos", catalog.messages("es").get("n", 1));
    }

    @Test
    void wordsFileThatIsNoFlatMapIsAFindingWithItsLine() {
        List<Finding> findings = new ArrayList<>();
        WordsFile nested = file("en.yaml", "a: b\nc:\n  d: e\nf: g", findings);
        assertEquals("themes/x/words/en.yaml:3:3", findings.get(0).place().toString());
        assertEquals(
                List.of("a", "f"),
                nested.words().stream().map(TextOverride::key).toList());
        findings.clear();
        assertEquals(List.of(), file("en.yaml", "- a", findings).words());
        assertEquals("wrong-type", findings.get(0).rule().id());
        findings.clear();
        file("en.yaml", "a: b\na: c", findings);
        assertEquals("duplicate-key", findings.get(0).rule().id());
    }

    @Test
    void emptyFileChangesNothing() {
        assertNull(new WordsCatalog(List.of(), List.of(file("en.yaml", "# nothing yet\n")), List.of(), Set.of())
                .messages("en")
                .texts()
                .get("a"));
    }
}
