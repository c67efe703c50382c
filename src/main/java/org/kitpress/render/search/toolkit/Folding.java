package org.kitpress.render.search.toolkit;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes texts as the index has them, so that readers find words however they type them: without accents and strokes, and
 * with the joined form of each hyphenated word. {@code search-words.js} folds queries in the same way.
 */
final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

    /** Letters that Unicode does not take apart, and what people type in their place. */
    private static final Map<Integer, String> LETTERS = new HashMap<>();

    /** Words joined by hyphens, with a letter somewhere. */
    private static final Pattern HYPHENATED = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}@/._&=-])(?=[\\p{N}-]*+\\p{L})[\\p{L}\\p{M}\\p{N}]++(?:[-\\u2010\\u2011][\\p{L}\\p{M}\\p{N}]++)++(?![@/_=-])");

    static {
        """
            Ⱥ a
            Ææ ae
            ƀƁɃɓ b
            ƇƈȻȼ c
            ÐðĐđƉɖ d
            ƏɆɇə e
            ƓǤǥɠ g
            Ħħ h
            ıƗɨ i
            ȷɈɉ j
            ĸƘƙꝀꝁ k
            ŁłƚȽɫ l
            ŊŋƝɲ n
            ØøƟɵ o
            Œœ oe
            ƤƥᵽⱣ p
            Ɍɍ r
            ſ s
            ßẞ ss
            ŦŧȾ t
            Þþ th
            Ʉʉ u
            Ɏɏ y
            Ƶƶ z
            """.strip()
                .lines()
                .map(line -> line.strip().split(" "))
                .forEach(pair -> pair[0].chars().forEach(letter -> LETTERS.put(letter, pair[1])));
    }

    private Folding() {}

    /** Returns the text without accents and strokes. */
    static String of(String text) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text;
        }
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        Normalizer.normalize(plain, Normalizer.Form.NFC).chars().forEach(unit -> {
            String letters = LETTERS.get(unit);
            if (letters == null) {
                folded.append((char) unit);
            } else {
                folded.append(letters);
            }
        });
        return folded.toString();
    }

    /** Returns the joined forms of the hyphenated words, each once: {@code wellbeing} for {@code well-being}. */
    static String joined(String... texts) {
        return String.join(" ", texts)
                .lines()
                .flatMap(line -> HYPHENATED.matcher(line).results())
                .map(match -> match.group().replaceAll("[-\\u2010\\u2011]", "").toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
