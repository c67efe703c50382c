package org.kitpress.render.html;

import static org.kitpress.render.html.SampleToolkit.JUNE;
import static org.kitpress.render.html.SampleToolkit.head;
import static org.kitpress.render.html.SampleToolkit.id;
import static org.kitpress.render.html.SampleToolkit.link;
import static org.kitpress.render.html.SampleToolkit.place;
import static org.kitpress.render.html.SampleToolkit.prose;

import java.util.List;
import org.kitpress.model.Checklist;
import org.kitpress.model.Continuum;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Organization;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Prose;
import org.kitpress.model.Question;
import org.kitpress.model.ResourceList;
import org.kitpress.model.Scenario;
import org.kitpress.model.Session;

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
                SamplePlan.plan());
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
                        id("goal-examples"),
                        "Goals of others",
                        List.of(new PlanningStep.Example(id("goal-one"), prose("Read **every** day."))))),
                List.of(prose("A mission in writing")),
                List.of(new PlanningStep.QuestionGroup(id("time"), "Time", List.of(question("time-1")))));
    }

    private static Question question(String id) {
        return new Question(
                id(id),
                prose("Who has time? See [about](/about.md)."),
                List.of(new NamedReference("families", PLACE), new NamedReference("staff", PLACE)),
                3,
                prose("Think of evenings.\n\n- or\n- weekends"));
    }

    static Continuum continuum() {
        return new Continuum(
                head("content/continuum.yaml", "continuum", "Four levels", "From light to close."),
                List.of(level("networking", 1), level("full-partnership", 2)));
    }

    private static Continuum.Level level(String id, int number) {
        return new Continuum.Level(
                id(id),
                number,
                "Level " + number,
                prose("What it is."),
                List.of(prose("They *meet*.")),
                List.of(prose("Trust")),
                prose("Two programs share a bus."));
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
                        id("agreements"),
                        "Agreements",
                        prose("On paper."),
                        List.of(new Checklist.Entry(
                                id("sign"),
                                prose("Sign an MOU"),
                                prose("Say who does what."),
                                List.of(prose("A letter")),
                                prose("if partners are many"),
                                Checklist.Force.MUST,
                                List.of("Leaders"),
                                link("content/actions/leadership.yaml", "/planning/mission#time-1"),
                                null)))));
    }

    static Scenario scenario() {
        return new Scenario(
                head("content/scenario.yaml", "scenario", "Two towns", ""),
                "Possibility 1",
                prose("Two towns met."),
                List.of(prose("They talked.")),
                List.of(new Scenario.Topics(
                        id("topics"),
                        "Topics",
                        prose("They learned about:"),
                        List.of(prose("trust"), prose("law")),
                        prose("And more."))),
                List.of(prose("Fewer moves")),
                List.of(question("talk")),
                List.of(link("content/scenario.yaml", "planning/1-mission.yaml")));
    }

    static Packet packet() {
        return new Packet(
                head("content/packet.yaml", "packet", "Training", ""),
                new NamedReference("awareness", PLACE),
                "New staff",
                90,
                List.of(prose("Know the levels")),
                prose("Welcome."),
                List.of(new Packet.AgendaItem(id("hello"), 10, "Hello", "Round", List.of("Chairs"), prose("Smile."))),
                List.of("Name", "Program"),
                12,
                List.of(new Session.Handout(link("content/packet.yaml", "scenario.yaml"), "one for each")),
                List.of(
                        new Session.Card(id("card"), "A card", prose("Talk."), Prose.EMPTY, null),
                        new Session.Card(
                                id("story"),
                                "",
                                Prose.EMPTY,
                                Prose.EMPTY,
                                link("content/packet.yaml", "scenario.yaml"))),
                prose("Please tell us."),
                List.of(new Packet.EvaluationQuestion(id("eval"), prose("Useful?"), List.of("Yes", "No"), 2)),
                1);
    }

    static ResourceList list() {
        return new ResourceList(
                head("content/resources.yaml", "resource-list", "Resources", ""),
                List.of(new ResourceList.Group(
                        id("kits"),
                        "Toolkits",
                        prose("Others."),
                        List.of(new ResourceList.Resource(
                                id("kit"),
                                "A kit",
                                "Toolkit",
                                "An office",
                                JUNE,
                                "https://example.org/kit",
                                prose("For plans."),
                                "Still there")))));
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
                List.of(new Organization.Area(id("area-school"), "School", prose("Start well."))),
                List.of(new Organization.Contact("Mail", "a@example.org", "mailto:a@example.org", PLACE)),
                List.of(new Organization.Profile(
                        id("agency"), "An agency", prose("To serve."), prose("It is large."))));
    }
}
