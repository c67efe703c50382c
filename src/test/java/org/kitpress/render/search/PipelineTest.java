package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresNode;

/** The way from text to terms, step by step, against the real lunr.js. */
@RequiresNode
class PipelineTest {

    @Test
    void stemsAreLunrsForEveryShortStringOfTellingLetters() {
        StringJoiner words = new StringJoiner(" ");
        addStrings("", "aeysltbi'", 5, words);
        assertSameStems(words.toString());
    }

    @Test
    void stemsAreLunrsForEveryPairOfEndings() {
        String[] endings = ("s sses ies ss eed ed ing at bl iz y ational tional enci anci izer bli alli entli eli ousli"
                        + " ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize"
                        + " iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive"
                        + " ize sion tion e ll le")
                .split(" ");
        String[] roots = "a by cry hop fall key yoy tr relat é o'n".split(" ");
        StringJoiner words = new StringJoiner(" ");
        for (String root : roots) {
            for (String first : endings) {
                words.add(root + first);
                Arrays.stream(endings).forEach(second -> words.add(root + first + second));
            }
        }
        assertSameStems(words.toString());
    }

    private static void addStrings(String start, String letters, int length, StringJoiner words) {
        for (int i = 0; i < letters.length() && length > 0; i++) {
            words.add(start + letters.charAt(i));
            addStrings(start + letters.charAt(i), letters, length - 1, words);
        }
    }

    private static void assertSameStems(String words) {
        try (RealLunr lunr = new RealLunr()) {
            String[] theirs = lunr.call("stem", words).split(" ");
            String[] given = words.split(" ");
            for (int i = 0; i < given.length; i++) {
                assertEquals(theirs[i], PorterStemmer.stem(given[i]), given[i]);
            }
        }
    }

    @Test
    void knownStems() {
        String stems = Arrays.stream("caresses ponies dry key day planning relational y by".split(" "))
                .map(PorterStemmer::stem)
                .collect(Collectors.joining(" "));
        assertEquals("caress poni dri key day plan relat y by", stems);
    }

    @Test
    void textIsCutAtTheSameUnits() {
        StringBuilder counts = new StringBuilder();
        for (int unit = 0; unit < 65536; unit++) {
            Tokenizer tokenizer = new Tokenizer();
            tokenizer.begin("a" + (char) unit + "b");
            int slices = 0;
            while (tokenizer.next()) {
                slices++;
            }
            counts.append(slices);
        }
        try (RealLunr lunr = new RealLunr()) {
            assertEquals(lunr.call("slices", ""), counts.toString());
        }
    }

    @Test
    void wordsAreTrimmedAndStopWordsLeftOut() {
        assertEquals(119, StopWords.WORDS.size());
        assertEquals("caf", trimmed("«café»"));
        assertEquals("it’s", trimmed("(it’s!)"));
        assertEquals("", trimmed("—"));
        assertEquals(null, Pipeline.term("the"));
        assertEquals("", Pipeline.term(""));
        assertEquals("constructor", Pipeline.term("constructor"));
    }

    private static String trimmed(String slice) {
        char[] units = slice.toCharArray();
        int start = Trimmer.start(units, 0, units.length);
        return slice.substring(start, Trimmer.end(units, start, units.length));
    }
}
