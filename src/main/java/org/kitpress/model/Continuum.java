package org.kitpress.model;

import java.util.List;

/**
 * Ordered levels, from the lightest to the closest.
 *
 * @param levels in order
 */
public record Continuum(Head head, List<Level> levels) implements Page {

    /**
     * One level.
     *
     * @param number its position, from 1
     * @param signs what a partnership at this level does
     * @param takes what it takes to work this way
     */
    public record Level(
            Id id, int number, String name, Prose definition, List<Prose> signs, List<Prose> takes, Prose example) {}

    @Override
    public Outline outline() {
        return Outline.builder()
                .section("levels", levels, Continuum::entry)
                .view("compare", !levels.isEmpty())
                // Readers find their place by signs; where there are none, the page leaves it out.
                .view("place-yourself", levels.stream().anyMatch(level -> !level.signs.isEmpty()))
                .build();
    }

    private static Outline.Entry entry(Level level) {
        return Outline.Entry.of(
                new Item(level.id, ItemKind.LEVEL, level.name, level.definition),
                Outline.Detail.of(level.signs),
                Outline.Detail.of(level.takes),
                Outline.Detail.of(level.example));
    }

    @Override
    public boolean isFigure() {
        return true;
    }
}
