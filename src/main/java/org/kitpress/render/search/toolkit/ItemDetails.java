package org.kitpress.render.search.toolkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Checklist;
import org.kitpress.model.Continuum;
import org.kitpress.model.Organization;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Question;
import org.kitpress.model.ResourceList;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Scenario;
import org.kitpress.model.Timeframe;
import org.kitpress.model.WorkPlan;

/** What the items of a page say beyond their title and text, and the part of the page that they stand in. */
final class ItemDetails {

    /**
     * @param group the title of the part that holds the item; empty if none does
     * @param text may be empty
     */
    record Detail(String group, String text) {}

    private static final Detail NOTHING = new Detail("", "");

    private final Map<String, Detail> details = new HashMap<>();

    ItemDetails(Page page) {
        if (page instanceof PlanningStep step) {
            step(step);
        } else if (page instanceof Checklist checklist) {
            checklist(checklist);
        } else if (page instanceof Continuum continuum) {
            continuum
                    .levels()
                    .forEach(level -> put(
                            level.id().value(),
                            "",
                            Texts.of(Stream.of(
                                            level.signs().stream(), level.takes().stream(), Stream.of(level.example()))
                                    .flatMap(texts -> texts))));
        } else if (page instanceof Scenario scenario) {
            scenario(scenario);
        } else if (page instanceof WorkPlan plan) {
            plan.objectives().forEach(this::objective);
        } else if (page instanceof Packet packet) {
            packet(packet);
        } else if (page instanceof ResourceList list) {
            list.groups().forEach(this::resources);
        } else if (page instanceof Organization organization) {
            organization
                    .profiles()
                    .forEach(profile ->
                            put(profile.id().value(), "", profile.text().plain()));
        }
    }

    Detail of(String id) {
        return details.getOrDefault(id, NOTHING);
    }

    private void put(String id, String group, String text) {
        details.put(id, new Detail(group, text));
    }

    private void step(PlanningStep step) {
        step.examples()
                .forEach(set -> set.items().forEach(example -> put(example.id().value(), set.title(), "")));
        step.groups().forEach(group -> questions(group.questions(), group.title()));
    }

    private void questions(List<Question> questions, String group) {
        questions.forEach(
                question -> put(question.id().value(), group, question.help().plain()));
    }

    private void checklist(Checklist checklist) {
        for (Checklist.Area area : checklist.areas()) {
            for (Checklist.Entry entry : area.items()) {
                String examples = Texts.of(entry.examples().stream());
                put(
                        entry.id().value(),
                        area.title(),
                        Texts.join(
                                Texts.of(entry.condition(), entry.detail()), examples, String.join(", ", entry.who())));
            }
        }
    }

    private void scenario(Scenario scenario) {
        scenario.lists()
                .forEach(list -> put(
                        list.id().value(),
                        "",
                        Texts.join(
                                Texts.of(list.items().stream()),
                                list.continuation().plain())));
        questions(scenario.discussion(), "");
    }

    private void objective(WorkPlan.Objective objective) {
        String group = "Objective " + objective.label();
        put(objective.id().value(), "", Texts.of(objective.parts().stream()));
        for (WorkPlan.ActionStep step : objective.actionSteps()) {
            put(
                    step.id().value(),
                    group,
                    Texts.join(step.notes().plain(), who(step.responsibility()), when(step.timeframe())));
            step.parts().forEach(part -> put(part.id().value(), group, ""));
        }
        for (WorkPlan.Deliverable deliverable : objective.deliverables()) {
            put(
                    deliverable.id().value(),
                    group,
                    Texts.join(
                            deliverable.product(),
                            who(deliverable.responsibility()),
                            when(deliverable.due()),
                            deliverable.progress() == null
                                    ? null
                                    : deliverable.progress().wording()));
        }
    }

    private static @Nullable String who(@Nullable Responsibility responsibility) {
        return responsibility == null ? null : responsibility.wording();
    }

    private static String when(Timeframe timeframe) {
        return timeframe.wording();
    }

    private void packet(Packet packet) {
        for (Packet.AgendaItem item : packet.agenda()) {
            put(item.id().value(), "", Texts.join(item.method(), String.join(", ", item.materials())));
        }
        packet.evaluation().forEach(question -> put(question.id().value(), "", String.join(", ", question.choices())));
    }

    private void resources(ResourceList.Group group) {
        for (ResourceList.Resource resource : group.items()) {
            put(
                    resource.id().value(),
                    group.title(),
                    Texts.join(resource.type(), resource.publisher(), resource.state()));
        }
    }
}
