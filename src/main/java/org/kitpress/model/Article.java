package org.kitpress.model;

import java.util.List;

/**
 * A page of prose; kind {@code page}.
 */
public record Article(Head head) implements Page {
    @Override
    public List<Item> items() {
        return List.of();
    }

    @Override
    public List<Prose> texts() {
        return new TextList().add(head.body()).list();
    }
}
