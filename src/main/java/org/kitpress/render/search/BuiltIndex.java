package org.kitpress.render.search;

/** An index, and the words whose stems are its terms. */
public record BuiltIndex(LunrIndex index, WordList words) {}
