package org.kitpress.render.search.toolkit;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Checklist;
import org.kitpress.model.Organization;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Prose;
import org.kitpress.model.Scenario;
import org.kitpress.model.WorkPlan;

/** The parts of a page that its kind always has, with their texts; on the page their ids are {@code section-NAME}. */
final class FixedParts {

    /** @param name as in the keys of the theme's words: {@code purpose} */
    record Part(String name, String text) {}

    private final List<Part> parts = new ArrayList<>();

    private FixedParts() {}

    /** Those that have text, in the order of the page. */
    static List<Part> of(Page page) {
        FixedParts parts = new FixedParts();
        if (page instanceof PlanningStep step) {
            parts.add("purpose", List.of(step.purpose()));
            parts.add("outputs", step.outputs());
        } else if (page instanceof Checklist checklist) {
            parts.add("purpose", List.of(checklist.purpose()));
            parts.add("directions", List.of(checklist.directions()));
        } else if (page instanceof Scenario scenario) {
            parts.add("setting", List.of(scenario.setting()));
            parts.add("actions", scenario.actions());
            parts.add("outcomes", scenario.outcomes());
        } else if (page instanceof WorkPlan plan) {
            parts.add("background", List.of(plan.background()));
            parts.add("charge", List.of(plan.charge()));
        } else if (page instanceof Organization organization) {
            parts.organization(organization);
        } else if (page instanceof Packet packet) {
            parts.add("objectives", packet.objectives());
        }
        return parts.parts;
    }

    private void organization(Organization organization) {
        add("vision", List.of(organization.vision()));
        add("mission", List.of(organization.mission()));
        add("charge", List.of(organization.charge()));
        StringBuilder contacts = new StringBuilder();
        organization
                .contacts()
                .forEach(contact -> contacts.append(contact.label())
                        .append(": ")
                        .append(contact.value())
                        .append('\n'));
        if (!contacts.isEmpty()) {
            parts.add(new Part("contacts", contacts.toString().strip()));
        }
    }

    private void add(String name, List<Prose> texts) {
        String text = Texts.join(texts.stream().map(Prose::plain).toList());
        if (!text.isEmpty()) {
            parts.add(new Part(name, text));
        }
    }
}
