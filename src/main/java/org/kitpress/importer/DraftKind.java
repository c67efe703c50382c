package org.kitpress.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.draft.ChecklistDraft;
import org.kitpress.importer.draft.ContinuumDraft;
import org.kitpress.importer.draft.Draft;
import org.kitpress.importer.draft.GuideDraft;
import org.kitpress.importer.draft.OrganizationDraft;
import org.kitpress.importer.draft.PacketDraft;
import org.kitpress.importer.draft.PageDraft;
import org.kitpress.importer.draft.ResourceListDraft;
import org.kitpress.importer.draft.ScenarioDraft;
import org.kitpress.importer.draft.StepDraft;
import org.kitpress.importer.plan.PartyMatcher;
import org.kitpress.importer.plan.PlanDraft;
import org.kitpress.model.PageKind;

/** The kinds of drafts that can be made of a document, those first that are told apart most surely. */
enum DraftKind {
    WORK_PLAN(
            PageKind.WORK_PLAN,
            "it has a table of what is done, by whom and when",
            source -> PlanDraft.isIn(source.blocks()),
            (source, partyMatcher) -> List.of(PlanDraft.of(source, partyMatcher))),
    PLANNING_GUIDE(
            PageKind.PLANNING_GUIDE,
            "its headings count steps, with questions below them",
            source -> GuideDraft.isIn(source.blocks()),
            DraftKind::guide),
    PACKET(
            PageKind.PACKET,
            "it has a table of times and topics",
            source -> PacketDraft.isIn(source.blocks()),
            (source, partyMatcher) -> List.of(PacketDraft.of(source))),
    CHECKLIST(
            PageKind.CHECKLIST,
            "it has boxes to tick, or calls its lists things to do",
            ChecklistDraft::isIn,
            (source, partyMatcher) -> List.of(ChecklistDraft.of(source))),
    SCENARIO(
            PageKind.SCENARIO,
            "its title or its headings say so",
            ScenarioDraft::isIn,
            (source, partyMatcher) -> ScenarioDraft.of(source)),
    PLANNING_STEP(
            PageKind.PLANNING_STEP,
            "most of it is questions",
            source -> StepDraft.isIn(source.blocks()),
            (source, partyMatcher) -> List.of(StepDraft.of(source))),
    CONTINUUM(
            PageKind.CONTINUUM,
            "it tells of levels",
            ContinuumDraft::isIn,
            (source, partyMatcher) -> List.of(ContinuumDraft.of(source))),
    RESOURCE_LIST(
            PageKind.RESOURCE_LIST,
            "most of it is things with their addresses on the web",
            ResourceListDraft::isIn,
            (source, partyMatcher) -> List.of(ResourceListDraft.of(source))),
    ORGANIZATION(
            PageKind.ORGANIZATION,
            "it tells what an organization wants, does, or how it is reached",
            OrganizationDraft::isIn,
            (source, partyMatcher) -> List.of(OrganizationDraft.of(source))),
    PAGE(
            PageKind.PAGE,
            "it has the form of no other kind",
            source -> true,
            (source, partyMatcher) -> List.of(PageDraft.of(source)));

    private final PageKind kind;
    final String reason;
    private final Predicate<Source> sign;
    private final BiFunction<Source, PartyMatcher, List<Draft>> writer;

    DraftKind(
            PageKind kind,
            String reason,
            Predicate<Source> sign,
            BiFunction<Source, PartyMatcher, List<Draft>> writer) {
        this.kind = kind;
        this.reason = reason;
        this.sign = sign;
        this.writer = writer;
    }

    /** What stands behind the steps of a guide is guessed for itself. */
    private static List<Draft> guide(Source source, PartyMatcher partyMatcher) {
        List<Draft> drafts = new ArrayList<>(GuideDraft.of(source));
        for (Source after : GuideDraft.after(source)) {
            drafts.addAll(guess(after).drafts(after, partyMatcher));
        }
        return drafts;
    }

    static DraftKind guess(Source source) {
        return Arrays.stream(values())
                .filter(kind -> kind.sign.test(source))
                .findFirst()
                .orElse(PAGE);
    }

    /** The draft for pages of a kind; null when no document can become such a page. */
    static @Nullable DraftKind of(PageKind kind) {
        return switch (kind) {
            case WORK_PLAN -> WORK_PLAN;
            case PLANNING_GUIDE -> PLANNING_GUIDE;
            case PACKET -> PACKET;
            case CHECKLIST -> CHECKLIST;
            case SCENARIO -> SCENARIO;
            case PLANNING_STEP -> PLANNING_STEP;
            case CONTINUUM -> CONTINUUM;
            case RESOURCE_LIST -> RESOURCE_LIST;
            case ORGANIZATION -> ORGANIZATION;
            case PAGE -> PAGE;
        };
    }

    static @Nullable DraftKind named(String word) {
        PageKind kind = PageKind.named(word);
        return kind == null ? null : of(kind);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(draft -> draft.kind.key()).toList();
    }

    /** @param parties of the toolkit */
    List<Draft> drafts(Source source, PartyMatcher partyMatcher) {
        return writer.apply(source, partyMatcher);
    }
}
