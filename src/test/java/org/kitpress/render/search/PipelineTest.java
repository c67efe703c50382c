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
        assertSameStems("stems of short strings", shortStrings());
    }

    static String shortStrings() {
        StringJoiner words = new StringJoiner(" ");
        addStrings("", "aeysltbi'", 5, words);
        return words.toString();
    }

    @Test
    void stemsAreLunrsForEveryPairOfEndings() {
        assertSameStems("stems of pairs of endings", pairsOfEndings());
    }

    static String pairsOfEndings() {
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
        return words.toString();
    }

    private static void addStrings(String start, String letters, int length, StringJoiner words) {
        for (int i = 0; i < letters.length() && length > 0; i++) {
            words.add(start + letters.charAt(i));
            addStrings(start + letters.charAt(i), letters, length - 1, words);
        }
    }

    private static void assertSameStems(String name, String words) {
        try (RealLunr lunr = new RealLunr()) {
            String stems = lunr.call("stem", words);
            LunrRecords.ofLunr(name, stems);
            String[] theirs = stems.split(" ");
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
        try (RealLunr lunr = new RealLunr()) {
            String theirs = lunr.call("slices", "");
            LunrRecords.ofLunr("cuts", theirs);
            assertEquals(theirs, cuts());
        }
    }

    /** Of a and b with every UTF-16 unit between them, how many slices. */
    static String cuts() {
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
        return counts.toString();
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
