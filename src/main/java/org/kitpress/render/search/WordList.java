package org.kitpress.render.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every word of the documents as it was written, lower-cased, trimmed, not stemmed, without stop words; sorted by
 * UTF-16 units. People type and read words, not stems, so completing and correcting a word need them.
 */
public record WordList(List<Word> words) {

    /** @param occurrences in all fields of all documents */
    public record Word(String text, int occurrences) {}

    static WordList of(List<Chunk> chunks) {
        Map<String, Integer> counts = new HashMap<>();
        for (Chunk chunk : chunks) {
            for (int word = 0; word < chunk.occurrences().length; word++) {
                if (chunk.occurrences()[word] > 0) {
                    counts.merge(chunk.words().get(word), chunk.occurrences()[word], Integer::sum);
                }
            }
        }
        // What trimmed to nothing is no word.
        counts.remove("");
        return new WordList(counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Word(entry.getKey(), entry.getValue()))
                .toList());
    }
}
