package org.kitpress.render.html;

import static org.kitpress.render.html.SampleToolkit.JUNE;
import static org.kitpress.render.html.SampleToolkit.head;
import static org.kitpress.render.html.SampleToolkit.id;
import static org.kitpress.render.html.SampleToolkit.place;
import static org.kitpress.render.html.SampleToolkit.prose;

import java.util.List;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;

/** A work plan with a row of each sort: dated, ongoing, to be decided, blank. */
final class SamplePlan {
    private static final Place PLACE = place("content/about.md");

    private SamplePlan() {}

    static WorkPlan plan() {
        WorkPlan.Objective objective = new WorkPlan.Objective(
                id("objective-1"),
                "I",
                prose("Help communities with an MOU:"),
                List.of(prose("build"), prose("choose")),
                List.of(
                        step("step-1", 1, "=Meet, often", stated("June 2011", false)),
                        step("step-2", 2, "Write", stated("Ongoing", true)),
                        undecidedStep()),
                List.of(deliverable()));
        return new WorkPlan(
                head("content/work-plan/csdwg.yaml", "work-plan", "The plan", ""),
                "The group",
                List.of(new NamedReference("csdwg", PLACE)),
                prose("How it came about."),
                prose("To advise."),
                "2010–2011",
                JUNE,
                List.of(new WorkPlan.Goal(id("goal-1"), prose("Advise two bodies."), List.of(objective))));
    }

    private static Timeframe stated(String wording, boolean ongoing) {
        return new Timeframe(Timeframe.State.STATED, wording, ongoing, ongoing ? null : JUNE, ongoing ? null : JUNE);
    }

    private static WorkPlan.ActionStep step(String id, int number, String text, Timeframe timeframe) {
        return new WorkPlan.ActionStep(
                id(id),
                number,
                prose(text),
                List.of(new WorkPlan.Part(id(id + "-part"), "Part", prose("Of an MOU."))),
                new Responsibility(
                        "CSDWG/Staffer",
                        List.of(new NamedReference("csdwg", PLACE), new NamedReference("staffer", PLACE)),
                        Responsibility.Mode.EITHER),
                timeframe,
                WorkPlan.State.UNDER_WAY,
                prose("A note."),
                null);
    }

    private static WorkPlan.ActionStep undecidedStep() {
        return new WorkPlan.ActionStep(
                id("step-3"),
                3,
                Prose.EMPTY,
                List.of(),
                null,
                new Timeframe(Timeframe.State.TO_BE_DECIDED, "", false, null, null),
                WorkPlan.State.NOT_STATED,
                Prose.EMPTY,
                new Undecided("The chair", JUNE, PLACE));
    }

    private static WorkPlan.Deliverable deliverable() {
        return new WorkPlan.Deliverable(
                id("deliverable-1"),
                1,
                prose("A report, \"short\""),
                "The Report",
                new Responsibility(
                        "Staffer", List.of(new NamedReference("staffer", PLACE)), Responsibility.Mode.SINGLE),
                new Timeframe(Timeframe.State.BLANK, "", false, null, null),
                new WorkPlan.Progress(WorkPlan.State.COMPLETED, 7, "communities", "7 completed", JUNE),
                null);
    }
}
