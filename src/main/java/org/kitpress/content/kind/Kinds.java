package org.kitpress.content.kind;

import org.kitpress.model.PageKind;

/** The readers of the kinds of pages. */
public final class Kinds {
    private Kinds() {}

    public static KindReader reader(PageKind kind) {
        return switch (kind) {
            case PAGE -> new ArticleReader();
            case ORGANIZATION -> new OrganizationReader();
            case CONTINUUM -> new ContinuumReader();
            case PLANNING_GUIDE -> new PlanningGuideReader();
            case PLANNING_STEP -> new PlanningStepReader();
            case CHECKLIST -> new ChecklistReader();
            case SCENARIO -> new ScenarioReader();
            case WORK_PLAN -> new WorkPlanReader();
            case PACKET -> new PacketReader();
            case NEEDS_ASSESSMENT -> new NeedsAssessmentReader();
            case RESOURCE_LIST -> new ResourceListReader();
        };
    }
}
