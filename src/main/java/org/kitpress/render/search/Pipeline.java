package org.kitpress.render.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from a slice of text to a term of the index: trimmer, stop words, stemmer, in that order. */
final class Pipeline {

    /** The names under which lunr finds the functions to run over the words of a query. */
    static final List<String> FOR_QUERIES = List.of("stemmer");

    private Pipeline() {}

    /**
     * The term that a trimmed word is indexed under; null for a stop word. A word that trimmed to nothing gives
     * the empty term, which lunr keeps and counts.
     */
    static @Nullable String term(String trimmed) {
        return StopWords.contains(trimmed) ? null : PorterStemmer.stem(trimmed);
    }
}
