package org.kitpress.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a statement with its contents, in the words of the site.
 *
 * @param id the fragment of links to the part
 * @param lead a paragraph before the facts; empty for none
 */
public record StatementPart(String id, String title, String lead, List<Fact> facts) {
    public StatementPart {
        facts = List.copyOf(facts);
    }

    /** A fact: what it is about, and one or more texts. */
    public record Fact(String term, List<String> texts) {
        public Fact {
            texts = List.copyOf(texts);
        }
    }

    /** Returns all texts below the title, in the order of the page. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(lead),
                        facts.stream().flatMap(fact -> Stream.concat(Stream.of(fact.term), fact.texts.stream())))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
