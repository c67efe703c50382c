package org.kitpress.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A checklist: areas of items, and the scale they are marked on.
 *
 * @param completedBy who fills it in
 * @param headerFields what is written at the top: Community, Date
 */
public record Checklist(
        Head head,
        Prose purpose,
        Prose directions,
        @Nullable String completedBy,
        List<String> headerFields,
        Scale scale,
        List<Area> areas)
        implements Page {

    /** How an item is marked. There are no scores. */
    public record Scale(Form form, List<Level> levels) {
        /** The forms in use in this field. */
        public enum Form {
            /** A box to tick. */
            TICK,
            /** Not yet addressed, under discussion, finalized; with action step, who, by when. */
            PROGRESS,
            /** Levels with descriptors. */
            RUBRIC;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** A level of the scale, with what it means. */
        public record Level(String name, String descriptor) {}
    }

    /** Items that belong together. */
    public record Area(Id id, String title, Prose intro, List<Entry> items) {}

    /** Whether something is required of a program or is a possibility. */
    public enum Force {
        NONE,
        MUST,
        CAN
    }

    /**
     * One item.
     *
     * @param condition when the advice applies; empty when always
     * @param from the step or question that it comes from
     * @param reusedFrom the item of another file whose wording this is; null when it is written here
     */
    public record Entry(
            Id id,
            Prose action,
            Prose detail,
            List<Prose> examples,
            Prose condition,
            Force force,
            List<String> who,
            @Nullable PageLink from,
            @Nullable PageLink reusedFrom) {}

    @Override
    public List<Item> items() {
        return areas.stream()
                .flatMap(area -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Item(area.id, ItemKind.AREA, area.title, area.intro)),
                        area.items.stream()
                                .map(e -> new Item(e.id, ItemKind.CHECKLIST_ITEM, e.action.plain(), e.action))))
                .toList();
    }

    @Override
    public List<Prose> texts() {
        TextList textList = new TextList().add(head.body()).add(purpose).add(directions);
        for (Area area : areas) {
            textList.add(area.intro);
            area.items.forEach(
                    e -> textList.add(e.action).add(e.detail).add(e.condition).addAll(e.examples));
        }
        return textList.list();
    }

    @Override
    public List<PageLink> links() {
        return areas.stream()
                .flatMap(area -> area.items.stream())
                .flatMap(e -> java.util.stream.Stream.of(
                        java.util.Optional.ofNullable(e.from), java.util.Optional.ofNullable(e.reusedFrom)))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    public int itemCount() {
        return areas.stream().mapToInt(area -> area.items.size()).sum();
    }
}
