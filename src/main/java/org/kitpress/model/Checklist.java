package org.kitpress.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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
    public Outline outline() {
        return Outline.builder()
                .section("purpose", purpose)
                .section("directions", directions)
                .items(areas, Checklist::entry)
                .build();
    }

    private static Outline.Entry entry(Area area) {
        return Outline.Entry.of(
                new Item(area.id, ItemKind.AREA, area.title, area.intro),
                Outline.entries(area.items, Checklist::entry));
    }

    private static Outline.Entry entry(Entry entry) {
        return new Outline.Entry(
                new Item(entry.id, ItemKind.CHECKLIST_ITEM, entry.action.plain(), entry.action),
                List.of(
                        Outline.Detail.of(entry.condition, entry.detail),
                        Outline.Detail.of(entry.examples),
                        Outline.Detail.plain(String.join(", ", entry.who))),
                entry.reusedFrom,
                List.of());
    }

    @Override
    public List<PageLink> links() {
        return areas.stream()
                .flatMap(area -> area.items.stream())
                .flatMap(entry -> Stream.of(entry.from, entry.reusedFrom))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public AnswerForm answers() {
        return new AnswerForm(
                switch (scale.form) {
                    case TICK -> AnswerForm.Sort.TICK;
                    case PROGRESS -> AnswerForm.Sort.PROGRESS;
                    case RUBRIC -> AnswerForm.Sort.RUBRIC;
                },
                headerFields);
    }

    /** The table of a list of progress has a column for each state and for what comes next. */
    @Override
    public PrintLayout printLayout() {
        return scale.form == Scale.Form.PROGRESS ? PrintLayout.WIDE : PrintLayout.PORTRAIT;
    }
}
