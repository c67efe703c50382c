package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kitpress.model.Checklist;
import org.kitpress.model.Continuum;
import org.kitpress.model.Messages;
import org.kitpress.model.Organization;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Prose;
import org.kitpress.model.ResourceList;
import org.kitpress.model.Scenario;
import org.kitpress.model.WorkPlan;
import org.kitpress.render.html.view.TocEntry;

/**
 * "On this page": the headings of the body, then the parts that the page's kind has. A fixed part has the id {@code
 * section-NAME}, and the words under the same key; other parts have the ids that their records carry.
 */
final class TableOfContents {
    private final Messages messages;
    private final List<TocEntry> entries = new ArrayList<>();

    private TableOfContents(Messages messages) {
        this.messages = messages;
    }

    static List<TocEntry> of(Page page, Messages messages) {
        TableOfContents tableOfContents = new TableOfContents(messages);
        tableOfContents.entries.addAll(headings(page.head().body()));
        tableOfContents.parts(page);
        return List.copyOf(tableOfContents.entries);
    }

    /** Headings of the second level, with those of the third below them; deeper ones are left out. */
    static List<TocEntry> headings(Prose body) {
        List<TocEntry> top = new ArrayList<>();
        for (Prose.Heading heading : body.headings()) {
            TocEntry entry = new TocEntry(heading.id(), heading.text(), new ArrayList<>());
            if (heading.level() <= 2 || (heading.level() == 3 && top.isEmpty())) {
                top.add(entry);
            } else if (heading.level() == 3) {
                top.get(top.size() - 1).children().add(entry);
            }
        }
        return top.stream()
                .map(e -> new TocEntry(e.id(), e.title(), List.copyOf(e.children())))
                .toList();
    }

    private void parts(Page page) {
        if (page instanceof PlanningStep step) {
            step(step);
        } else if (page instanceof PlanningGuide guide) {
            part("steps", guide.steps());
        } else if (page instanceof Continuum continuum) {
            part("levels", entries(continuum.levels(), l -> entry(l.id().value(), l.name())));
            part("compare", continuum.levels());
            // Readers place themselves by signs; where there are none, the page leaves it out.
            part(
                    "place-yourself",
                    continuum.levels().stream()
                            .filter(level -> !level.signs().isEmpty())
                            .toList());
        } else if (page instanceof Checklist checklist) {
            part("purpose", checklist.purpose());
            part("directions", checklist.directions());
            checklist.areas().forEach(area -> entries.add(entry(area.id().value(), area.title())));
        } else if (page instanceof Scenario scenario) {
            scenario(scenario);
        } else if (page instanceof WorkPlan plan) {
            plan(plan);
        } else if (page instanceof Organization organization) {
            organization(organization);
        } else if (page instanceof Packet packet) {
            packet(packet);
        } else if (page instanceof ResourceList list) {
            list.groups().forEach(group -> entries.add(entry(group.id().value(), group.title())));
        }
    }

    private void step(PlanningStep step) {
        part("purpose", step.purpose());
        part("examples", entries(step.examples(), set -> entry(set.id().value(), set.title())));
        part("outputs", step.outputs());
        part("questions", entries(step.groups(), group -> entry(group.id().value(), group.title())));
    }

    private void scenario(Scenario scenario) {
        part("setting", scenario.setting());
        part("actions", scenario.actions());
        scenario.lists().forEach(list -> entries.add(entry(list.id().value(), list.title())));
        part("outcomes", scenario.outcomes());
        part("discussion", scenario.discussion());
        part("links", scenario.links());
    }

    private void plan(WorkPlan plan) {
        part("background", plan.background());
        part("charge", plan.charge());
        part("plan", entries(plan.objectives(), o -> entry(o.id().value(), messages.get("objective", o.label()))));
        // A plan that is only begun has no rows to sort.
        List<WorkPlan.Objective> filled = plan.objectives().stream()
                .filter(o -> !o.actionSteps().isEmpty() || !o.deliverables().isEmpty())
                .toList();
        part("by-party", filled);
        part("by-time", filled);
        part("undecided", WorkPlans.hasUndecided(plan) ? plan.goals() : List.of());
    }

    private void organization(Organization organization) {
        part("vision", organization.vision());
        part("mission", organization.mission());
        part("charge", organization.charge());
        part("areas", entries(organization.areas(), area -> entry(area.id().value(), area.title())));
        part(
                "profiles",
                entries(organization.profiles(), profile -> entry(profile.id().value(), profile.name())));
        part("contacts", organization.contacts());
    }

    private void packet(Packet packet) {
        part("objectives", packet.objectives());
        part("agenda", packet.agenda());
        part("sign-in", packet.signIn());
        part("handouts", packet.handouts());
        List<Packet.Card> titled =
                packet.cards().stream().filter(card -> !card.title().isEmpty()).toList();
        part("cards", entries(titled, card -> entry(card.id().value(), card.title())));
        part("evaluation", packet.evaluation());
        part("notes", packet.notesPages() > 0 ? List.of("notes") : List.of());
    }

    private static TocEntry entry(String id, String title) {
        return new TocEntry(id, title, List.of());
    }

    private static <T> List<TocEntry> entries(List<T> values, Function<T, TocEntry> entry) {
        return values.stream().map(entry).toList();
    }

    private void part(String name, Prose text) {
        part(name, text.isEmpty() ? List.of() : List.of(text));
    }

    /** A part that is there when its list is not empty; entries in the list stand below it. */
    private void part(String name, List<?> values) {
        if (!values.isEmpty()) {
            List<TocEntry> children = values.stream()
                    .filter(TocEntry.class::isInstance)
                    .map(TocEntry.class::cast)
                    .toList();
            entries.add(new TocEntry("section-" + name, messages.get("section-" + name), children));
        }
    }
}
