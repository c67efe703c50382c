package org.kitpress.model;

import java.util.List;

/** A continuum: levels of partnership, ordered from the lightest to the closest. */
public record Continuum(Head head, List<Level> levels) implements Page {

    /**
     * One level.
     *
     * @param number the level's position, counted from 1
     * @param signs how a partnership can recognize that it works at this level
     * @param takes the requirements for working this way
     */
    public record Level(
            Id id, int number, String name, Prose definition, List<Prose> signs, List<Prose> takes, Prose example) {}

    @Override
    public Outline outline() {
        return Outline.builder()
                .section("levels", levels, Continuum::entry)
                // Readers use the signs to find their level. Without any signs, the page omits this section.
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
