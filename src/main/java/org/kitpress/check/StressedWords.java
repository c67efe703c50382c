package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Toolkit;

/**
 * Words in capitals that the toolkit uses in lowercase as well, so that the capitals only stress them. Short ones do not
 * count, since many abbreviations are also words; in English, {@link EverydayWords} has the short words.
 */
final class StressedWords {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ENGLISH = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private final List<ShortText> texts;
    private final int shortest;
    private @Nullable Set<String> words;

    StressedWords(Toolkit toolkit, List<ShortText> texts) {
        String language = toolkit.settings().languages().get(0).tag();
        this.texts = texts;
        this.shortest = language.startsWith("en") ? SHORTEST_ENGLISH : SHORTEST;
    }

    boolean contains(String word) {
        if (word.length() < shortest) {
            return false;
        }
        if (words == null) {
            words = new HashSet<>();
            for (ShortText shortText : texts) {
                Matcher matcher = WORD.matcher(shortText.text());
                while (matcher.find()) {
                    if (matcher.end() - matcher.start() >= shortest) {
                        words.add(matcher.group());
                    }
                }
            }
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
