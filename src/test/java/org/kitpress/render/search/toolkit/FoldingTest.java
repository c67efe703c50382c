package org.kitpress.render.search.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are written for the index. */
class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Łódź, Lodz",
        "Ørsted, orsted",
        "Đà Nẵng, da Nang",
        "Ħamrun, hamrun",
        "Ŧ, t",
        "kırmızı, kirmizi",
        "Straße, Strasse",
        "Ångström, Angstrom",
        "Æsop, aesop",
        "cœur, coeur",
        "Þór, thor",
        "résumé, resume",
        "re\u0301sume\u0301, resume",
        "plain, plain",
        "한국어, 한국어",
        "日本, 日本",
    })
    void accentsAndStrokesAreLeftOut(String text, String folded) {
        assertEquals(folded.toLowerCase(java.util.Locale.ROOT), Folding.of(text).toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "The well-being of children, wellbeing",
        "Well-Being first, wellbeing",
        "state-of-the-art, stateoftheart",
        "e-mail or e-mail, email",
        "well\u2010being, wellbeing",
        "well\u2011being, wellbeing",
        "COVID-19, covid19",
        "K-12 schools, k12",
        "Łódź-Wschód, łódźwschód",
        "'(follow-up), then', followup",
    })
    void hyphenatedWordsAreJoined(String text, String joined) {
        assertEquals(joined, Folding.joined(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-19",
        "555-0100",
        "a - b",
        "https://example.org/one-page",
        "ann-lee@example.org",
        "-x",
        "well -being"
    })
    void otherHyphensJoinNothing(String text) {
        assertEquals("", Folding.joined(text));
    }

    /** The table in search-words.js and the one for the index. */
    @Test
    void queriesAreFoldedAsTheIndexIs() throws IOException {
        Path root = Path.of(System.getProperty("kitpress.root", "."));
        String script = Files.readString(root.resolve("themes/default/assets/js/search-words.js"));
        String table = script.substring(script.indexOf("const LETTERS"), script.indexOf("const fold"));
        Map<String, String> letters = new TreeMap<>();
        Matcher entry = Pattern.compile("(\\S): \"([a-z]+)\"").matcher(table);
        while (entry.find()) {
            letters.put(entry.group(1), entry.group(2));
        }
        Map<String, String> ours = new TreeMap<>();
        for (int letter = 0x80; letter <= 0xFFFF; letter++) {
            String text = Character.toString(letter);
            String plain = Normalizer.normalize(
                    Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]+", ""),
                    Normalizer.Form.NFC);
            if (Character.isLetter(letter)
                    && plain.equals(text)
                    && !Folding.of(text).equals(text)) {
                ours.put(text, Folding.of(text));
            }
        }
        assertEquals(ours, letters);
    }
}
