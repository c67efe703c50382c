package org.kitpress.check.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measures English texts one after the other. Texts share most of their words, so it caches their syllables. */
public final class ReadabilityMeter {
    private final @Nullable Pattern names;
    private final Map<String, Integer> syllables = new HashMap<>();

    /** @param names to ignore, longest first: names of programs and offices, which no writer can shorten */
    public ReadabilityMeter(List<String> names) {
        String any = String.join("|", names.stream().map(Pattern::quote).toList());
        this.names = names.isEmpty()
                ? null
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?:['’]s|s)?(?![\\p{L}\\p{N}])");
    }

    public Readability measure(String text) {
        String plain = names == null ? text : names.matcher(text).replaceAll(Matcher.quoteReplacement("…"));
        List<Readability.Sentence> sentences = new ArrayList<>();
        int count = 0;
        int spoken = 0;
        for (String sentence : Sentences.of(plain)) {
            List<String> words = EnglishWords.of(sentence);
            for (String word : words) {
                spoken += syllables.computeIfAbsent(word, EnglishWords::syllables);
            }
            if (!words.isEmpty()) {
                sentences.add(new Readability.Sentence(sentence, words.size()));
                count += words.size();
            }
        }
        sentences.sort(Comparator.comparingInt(Readability.Sentence::words).reversed());
        return new Readability(count, spoken, sentences);
    }
}
