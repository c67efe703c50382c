package org.kitpress.render.html;

import static org.kitpress.render.html.SampleToolkit.JUNE;
import static org.kitpress.render.html.SampleToolkit.head;
import static org.kitpress.render.html.SampleToolkit.link;
import static org.kitpress.render.html.SampleToolkit.place;
import static org.kitpress.render.html.SampleToolkit.prose;

import java.util.List;
import org.kitpress.model.Checklist;
import org.kitpress.model.Continuum;
import org.kitpress.model.Named;
import org.kitpress.model.Organization;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Prose;
import org.kitpress.model.Question;
import org.kitpress.model.ResourceList;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Scenario;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;

/** One page of each kind that is more than prose. */
final class SamplePages {
    private static final Place PLACE = place("content/about.md");

    private SamplePages() {}

    static List<Page> all() {
        return List.of(
                guide(),
                step(),
                goals(),
                continuum(),
                checklist(),
                scenario(),
                packet(),
                list(),
                organization(),
                plan());
    }

    static PlanningGuide guide() {
        String file = "content/planning/index.yaml";
        return new PlanningGuide(
                head(file, "planning-guide", "The guide", "First [the mission](1-mission.yaml)."),
                List.of(link(file, "1-mission.yaml"), link(file, "2-goals.yaml")));
    }

    static PlanningStep step() {
        return step("content/planning/1-mission.yaml", "Agree on a mission", 1);
    }

    static PlanningStep goals() {
        return step("content/planning/2-goals.yaml", "Set goals", 2);
    }

    private static PlanningStep step(String file, String title, int number) {
        return new PlanningStep(
                head(file, "planning-step", title, "A partnership and an MOU.\n\n## Before you start\n\nSit down."),
                number,
                prose("Say what the partnership is *for*."),
                List.of(new PlanningStep.ExampleSet(
                        "goal-examples",
                        "Goals of others",
                        List.of(new PlanningStep.Example("goal-one", prose("Read **every** day."), PLACE, true)),
                        PLACE,
                        true)),
                List.of(prose("A mission in writing")),
                List.of(new PlanningStep.QuestionGroup("time", "Time", List.of(question("time-1")), PLACE, true)));
    }

    private static Question question(String id) {
        return new Question(
                id,
                prose("Who has time? See [about](/about.md)."),
                List.of(Question.Perspective.FAMILIES, Question.Perspective.CHILD_WELFARE_AGENCY),
                3,
                prose("Think of evenings.\n\n- or\n- weekends"),
                PLACE,
                true);
    }

    static Continuum continuum() {
        return new Continuum(
                head("content/continuum.yaml", "continuum", "Four levels", "From light to close."),
                List.of(level("networking", 1), level("full-partnership", 2)));
    }

    private static Continuum.Level level(String id, int number) {
        return new Continuum.Level(
                id,
                number,
                "Level " + number,
                prose("What it is."),
                List.of(prose("They *meet*.")),
                List.of(prose("Trust")),
                prose("Two programs share a bus."),
                PLACE,
                true);
    }

    static Checklist checklist() {
        return new Checklist(
                head("content/actions/leadership.yaml", "checklist", "Leadership", ""),
                prose("See where you stand."),
                prose("Mark each line."),
                "The team",
                List.of("Community", "Date"),
                new Checklist.Scale(
                        Checklist.Scale.Form.RUBRIC, List.of(new Checklist.Scale.Level("Begun", "Talked about once"))),
                List.of(new Checklist.Area(
                        "agreements",
                        "Agreements",
                        prose("On paper."),
                        List.of(new Checklist.Entry(
                                "sign",
                                prose("Sign an MOU"),
                                prose("Say who does what."),
                                List.of(prose("A letter")),
                                prose("if partners are many"),
                                Checklist.Force.MUST,
                                List.of("Leaders"),
                                link("content/actions/leadership.yaml", "/planning/mission#time-1"),
                                null,
                                PLACE,
                                true)),
                        PLACE,
                        true)));
    }

    static Scenario scenario() {
        return new Scenario(
                head("content/scenario.yaml", "scenario", "Two towns", ""),
                "Possibility 1",
                prose("Two towns met."),
                List.of(prose("They talked.")),
                List.of(new Scenario.Topics(
                        "topics",
                        "Topics",
                        prose("They learned about:"),
                        List.of(prose("trust"), prose("law")),
                        prose("And more."),
                        PLACE,
                        true)),
                List.of(prose("Fewer moves")),
                List.of(question("talk")),
                List.of(link("content/scenario.yaml", "planning/1-mission.yaml")));
    }

    static Packet packet() {
        return new Packet(
                head("content/packet.yaml", "packet", "Training", ""),
                Packet.Level.AWARENESS,
                "New staff",
                90,
                List.of(prose("Know the levels")),
                prose("Welcome."),
                List.of(new Packet.AgendaItem(
                        "hello", 10, "Hello", "Round", List.of("Chairs"), prose("Smile."), PLACE, true)),
                List.of("Name", "Program"),
                List.of(new Packet.Handout(link("content/packet.yaml", "scenario.yaml"), "one for each")),
                List.of(new Packet.Card("card", "A card", prose("Talk."), PLACE, true)),
                prose("Please tell us."),
                List.of(new Packet.EvaluationQuestion("eval", prose("Useful?"), List.of("Yes", "No"), 2, PLACE, true)),
                1);
    }

    static ResourceList list() {
        return new ResourceList(
                head("content/resources.yaml", "resource-list", "Resources", ""),
                List.of(new ResourceList.Group(
                        "kits",
                        "Toolkits",
                        prose("Others."),
                        List.of(new ResourceList.Resource(
                                "kit",
                                "A kit",
                                "Toolkit",
                                "An office",
                                JUNE,
                                "https://example.org/kit",
                                prose("For plans."),
                                "Still there",
                                PLACE,
                                true)),
                        PLACE,
                        true)));
    }

    static Organization organization() {
        return new Organization(
                head("content/office.yaml", "organization", "The office", ""),
                "The Collaboration Office",
                "TCO",
                "office",
                "An agency",
                "A council",
                List.of("Partners"),
                List.of("Old Office"),
                null,
                prose("Children thrive."),
                prose("We bring people together."),
                prose("To advise."),
                List.of(new Organization.Area("area-school", "School", prose("Start well."), PLACE, true)),
                List.of(new Organization.Contact("Mail", "a@example.org", "mailto:a@example.org", PLACE)),
                List.of(new Organization.Profile(
                        "agency", "An agency", prose("To serve."), prose("It is large."), PLACE, true)));
    }

    static WorkPlan plan() {
        WorkPlan.Objective objective = new WorkPlan.Objective(
                "objective-1",
                "I",
                prose("Help communities with an MOU:"),
                List.of(prose("build"), prose("choose")),
                List.of(
                        step("step-1", 1, "=Meet, often", stated("June 2011", false)),
                        step("step-2", 2, "Write", stated("Ongoing", true)),
                        undecidedStep()),
                List.of(deliverable()),
                PLACE,
                true);
        return new WorkPlan(
                head("content/work-plan/csdwg.yaml", "work-plan", "The plan", ""),
                "The group",
                List.of(new Named("csdwg", PLACE)),
                prose("How it came about."),
                prose("To advise."),
                "2010–2011",
                JUNE,
                List.of(new WorkPlan.Goal("goal-1", prose("Advise two bodies."), List.of(objective), PLACE, true)));
    }

    private static Timeframe stated(String wording, boolean ongoing) {
        return new Timeframe(Timeframe.State.STATED, wording, ongoing, ongoing ? null : JUNE, ongoing ? null : JUNE);
    }

    private static WorkPlan.ActionStep step(String id, int number, String text, Timeframe timeframe) {
        return new WorkPlan.ActionStep(
                id,
                number,
                prose(text),
                List.of(new WorkPlan.Part(id + "-part", "Part", prose("Of an MOU."), PLACE, true)),
                new Responsibility(
                        "CSDWG/Staffer",
                        List.of(new Named("csdwg", PLACE), new Named("staffer", PLACE)),
                        Responsibility.Mode.EITHER),
                timeframe,
                WorkPlan.State.UNDER_WAY,
                prose("A note."),
                null,
                PLACE,
                true);
    }

    private static WorkPlan.ActionStep undecidedStep() {
        return new WorkPlan.ActionStep(
                "step-3",
                3,
                Prose.EMPTY,
                List.of(),
                null,
                new Timeframe(Timeframe.State.TO_BE_DECIDED, "", false, null, null),
                WorkPlan.State.NOT_STATED,
                Prose.EMPTY,
                new Undecided("The chair", JUNE, PLACE),
                PLACE,
                true);
    }

    private static WorkPlan.Deliverable deliverable() {
        return new WorkPlan.Deliverable(
                "deliverable-1",
                1,
                prose("A report, \"short\""),
                "The Report",
                new Responsibility("Staffer", List.of(new Named("staffer", PLACE)), Responsibility.Mode.SINGLE),
                new Timeframe(Timeframe.State.BLANK, "", false, null, null),
                new WorkPlan.Progress(WorkPlan.State.COMPLETED, 7, "communities", "7 completed", JUNE),
                null,
                PLACE,
                true);
    }
}
