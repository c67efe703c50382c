package org.kitpress.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.draft.ChecklistDraft;
import org.kitpress.importer.draft.ContinuumDraft;
import org.kitpress.importer.draft.Draft;
import org.kitpress.importer.draft.GuideDraft;
import org.kitpress.importer.draft.NeedsAssessmentDraft;
import org.kitpress.importer.draft.OrganizationDraft;
import org.kitpress.importer.draft.PacketDraft;
import org.kitpress.importer.draft.PageDraft;
import org.kitpress.importer.draft.ResourceListDraft;
import org.kitpress.importer.draft.ScenarioDraft;
import org.kitpress.importer.draft.StepDraft;
import org.kitpress.importer.plan.PartyMatcher;
import org.kitpress.importer.plan.PlanDraft;
import org.kitpress.model.PageKind;

/**
 * The kinds of drafts that a document can become. A guess takes the first kind whose detector matches, so kinds with
 * unmistakable features come first.
 */
enum DraftKind {
    NEEDS_ASSESSMENT(
            PageKind.NEEDS_ASSESSMENT,
            "its title calls it a needs assessment",
            NeedsAssessmentDraft::matches,
            NeedsAssessmentDraft::of),
    WORK_PLAN(
            PageKind.WORK_PLAN,
            "it has a table of tasks, people, and dates",
            PlanDraft::matches,
            (source, parties) -> List.of(PlanDraft.of(source, parties))),
    PLANNING_GUIDE(
            PageKind.PLANNING_GUIDE,
            "its headings number steps, with questions below them",
            GuideDraft::matches,
            DraftKind::guide),
    PACKET(PageKind.PACKET, "it has a table of times and topics", PacketDraft::matches, PacketDraft::of),
    CHECKLIST(
            PageKind.CHECKLIST,
            "it has checkboxes, or its title calls it a checklist",
            ChecklistDraft::matches,
            ChecklistDraft::of),
    SCENARIO(
            PageKind.SCENARIO,
            "its title or headings say so",
            ScenarioDraft::matches,
            (source, parties) -> ScenarioDraft.of(source)),
    PLANNING_STEP(PageKind.PLANNING_STEP, "it consists mostly of questions", StepDraft::matches, StepDraft::of),
    CONTINUUM(PageKind.CONTINUUM, "it describes levels", ContinuumDraft::matches, ContinuumDraft::of),
    RESOURCE_LIST(
            PageKind.RESOURCE_LIST,
            "it consists mostly of resources with web addresses",
            ResourceListDraft::matches,
            ResourceListDraft::of),
    ORGANIZATION(
            PageKind.ORGANIZATION,
            "it describes an organization: its mission, work, or contacts",
            OrganizationDraft::matches,
            OrganizationDraft::of),
    PAGE(PageKind.PAGE, "it looks like no other kind", source -> true, PageDraft::of);

    private final PageKind kind;
    final String reason;
    private final Predicate<Source> detector;
    private final BiFunction<Source, PartyMatcher, List<Draft>> writer;

    DraftKind(
            PageKind kind,
            String reason,
            Predicate<Source> detector,
            BiFunction<Source, PartyMatcher, List<Draft>> writer) {
        this.kind = kind;
        this.reason = reason;
        this.detector = detector;
        this.writer = writer;
    }

    /** A kind of which each document gives one draft. */
    DraftKind(PageKind kind, String reason, Predicate<Source> detector, Function<Source, Draft> writer) {
        this(kind, reason, detector, (source, parties) -> List.of(writer.apply(source)));
    }

    /** Drafts of a guide and its steps. The kind of each section after the last step is guessed separately. */
    private static List<Draft> guide(Source source, PartyMatcher parties) {
        List<Draft> drafts = new ArrayList<>(GuideDraft.of(source));
        for (Source after : GuideDraft.sectionsAfterSteps(source)) {
            drafts.addAll(guess(after).drafts(after, parties));
        }
        return drafts;
    }

    static DraftKind guess(Source source) {
        return Arrays.stream(values())
                .filter(kind -> kind.detector.test(source))
                .findFirst()
                .orElse(PAGE);
    }

    /** The draft kind for a kind of page. */
    static DraftKind of(PageKind kind) {
        return switch (kind) {
            case WORK_PLAN -> WORK_PLAN;
            case PLANNING_GUIDE -> PLANNING_GUIDE;
            case PACKET -> PACKET;
            case CHECKLIST -> CHECKLIST;
            case SCENARIO -> SCENARIO;
            case PLANNING_STEP -> PLANNING_STEP;
            case CONTINUUM -> CONTINUUM;
            case NEEDS_ASSESSMENT -> NEEDS_ASSESSMENT;
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

    /**
     * Writes the drafts of a document.
     *
     * @param parties the parties of the toolkit
     */
    List<Draft> drafts(Source source, PartyMatcher parties) {
        return writer.apply(source, parties);
    }
}
