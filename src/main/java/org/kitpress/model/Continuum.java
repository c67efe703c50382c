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
    public List<Item> items() {
        return levels.stream()
                .map(l -> new Item(l.id, ItemKind.LEVEL, l.name, l.definition))
                .toList();
    }

    @Override
    public List<Prose> texts() {
        TextList textList = new TextList().add(head.body());
        levels.forEach(
                l -> textList.add(l.definition).addAll(l.signs).addAll(l.takes).add(l.example));
        return textList.list();
    }
}
