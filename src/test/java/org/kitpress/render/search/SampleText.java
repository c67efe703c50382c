package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Plausible English made from a seed: word frequencies fall off as in real text (Zipf), stop words stand between. */
final class SampleText {
    private static final String[] STEMS =
            ("plan budget review partner region health survey report train teach assess measure"
                            + " risk goal vision mission objective resource stake hold commun school water energy climate"
                            + " coordinat facilitat evaluat implement monitor document schedule deliver prepare respond"
                            + " recover exercise scenario check list packet question group decision evidence interview"
                            + " policy law grant fund staff volunteer donor supplier market field visit team leader")
                    .split(" ");
    private static final String[] ENDINGS = {
        "", "s", "ing", "ed", "er", "ation", "ement", "ally", "ness", "able", "ies", "ive"
    };
    private static final String[] SYLLABLES =
            "ba ko ri len mar tos vi dun pel gra shi nor cal wex fy tri om ast ule qui".split(" ");
    private static final String[] SMALL = "the of and to in a is that for with as on by are or this be from".split(" ");
    private static final String[] MARKS = {".", ",", ";", ":", "!", "?", ")", "…"};
    private static final String[] AWKWARD = {
        "x",
        "y",
        "I",
        "9",
        "2026",
        "10.5%",
        "C3PO",
        "don't",
        "O'Brien",
        "it’s",
        "—",
        "&",
        "***",
        "re-use",
        "-x-",
        "café",
        "Éire",
        "naïve",
        "İstanbul",
        "ΣΊΣΥΦΟΣ",
        "straße",
        "😀",
        "smile😀face",
        "שלום",
        "مرحبا",
        "日本語",
        "a\u0085b",
        "\uFEFFbom",
        "no\u00A0break",
        "unit\u001Fin",
        "del\u007Fx",
        "constructor",
        "__proto__",
        "toString",
        "hasOwnProperty",
        "valueOf",
        "_index",
        "\"quoted\"",
        "back\\slash",
        "<b>bold</b>",
        "a/b",
        "f(x)=y",
        "dry",
        "key",
        "yyy",
        "sky",
        "line\u2028sep",
        // Neighbors in a sorted list that share half of a character.
        "face\uD83D\uDE00x",
        "face\uD83D\uDE01y",
        "a*b",
        "UPPER",
        "snake_case",
        "ies",
        "ing",
        "eed",
        "sses"
    };

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    SampleText(long seed, int words) {
        random = new Random(seed);
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < words) {
            distinct.add(word());
        }
        vocabulary.addAll(distinct);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        if (random.nextInt(3) == 0) {
            word.append(pick(STEMS));
        } else {
            for (int i = random.nextInt(4); i >= 0; i--) {
                word.append(pick(SYLLABLES));
            }
        }
        return word.append(pick(ENDINGS)).toString();
    }

    String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A word of the vocabulary; the first ones are far more likely than the last. */
    String zipf() {
        double rank = Math.exp(random.nextDouble() * Math.log(vocabulary.size() + 1.0)) - 1;
        return vocabulary.get(Math.min(vocabulary.size() - 1, (int) rank));
    }

    /** One of the most frequent words. */
    String frequent(int words) {
        return vocabulary.get(random.nextInt(words));
    }

    String plain(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(5) < 2 ? pick(SMALL) : zipf());
            text.append(random.nextInt(8) == 0 ? pick(MARKS) + " " : " ");
        }
        return text.toString().strip();
    }

    /** Text with things that tokenizers get wrong. */
    String awkward(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(6) == 0 ? pick(AWKWARD) : plain(1));
            text.append(random.nextInt(10) == 0 ? "-" : random.nextInt(20) == 0 ? "\t\n" : " ");
        }
        return text.toString();
    }

    /** Documents with the fields title, summary and body, some of them empty, some boosted. */
    List<SearchDocument> documents(int count, int bodyWords) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = awkward(1 + random.nextInt(5));
            String summary = random.nextInt(4) == 0 ? "" : awkward(random.nextInt(15));
            String body = random.nextInt(15) == 0 ? "" : awkward(bodyWords / 2 + random.nextInt(bodyWords));
            double boost = random.nextInt(10) == 0 ? 1.5 : 1;
            documents.add(
                    new SearchDocument("part-" + i / 7 + "/page.html#s" + i, List.of(title, summary, body), boost));
        }
        return documents;
    }

    static List<SearchField> fields() {
        return List.of(new SearchField("title", 8), new SearchField("summary", 2.5), new SearchField("body", 1));
    }
}
