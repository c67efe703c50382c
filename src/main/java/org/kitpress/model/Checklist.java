package org.kitpress.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A checklist: items grouped in areas, and the scale for marking them.
 *
 * @param completedBy the people who fill it in
 * @param headerFields the labels of the blanks at the top, such as Community and Date
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

    /** The scale for marking items. It has no scores. */
    public record Scale(Form form, List<Level> levels) {
        /** The kinds of scales that checklists in this field use. */
        public enum Form {
            /** A checkbox. */
            TICK,
            /** Not yet addressed, under discussion, or finalized; with action step, who, and by when. */
            PROGRESS,
            /** Levels, each with a descriptor. */
            RUBRIC;

            public String id() {
                return EnumKeys.of(this);
            }
        }

        public record Level(String name, String descriptor) {}
    }

    public record Area(Id id, String title, Prose intro, List<Entry> items) {}

    /** Whether a program must do something or can choose to. */
    public enum Force {
        NONE,
        MUST,
        CAN
    }

    /**
     * One item.
     *
     * @param condition when the advice applies; empty if it always applies
     * @param from the step or question that the item is based on
     * @param reusedFrom the item in another file that supplies the wording; null if this file states the wording
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

    /** The table of a progress checklist is wide: it has columns for each state and for the next step. */
    @Override
    public PrintLayout printLayout() {
        return scale.form == Scale.Form.PROGRESS ? PrintLayout.WIDE : PrintLayout.PORTRAIT;
    }
}
