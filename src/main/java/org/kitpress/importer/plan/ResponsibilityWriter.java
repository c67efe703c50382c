package org.kitpress.importer.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kitpress.importer.draft.YamlWriter;
import org.kitpress.model.Responsibility.Mode;

/** Writes who is responsible: the text of the document and the parties that it names. */
final class ResponsibilityWriter {
    private final PartyMatcher parties;
    private final YamlWriter yaml;

    ResponsibilityWriter(PartyMatcher parties, YamlWriter yaml) {
        this.parties = parties;
        this.yaml = yaml;
    }

    /** Writes the parties that the plan names anywhere. */
    void writeParties(List<PlanOutline.Objective> objectives) {
        Set<String> ids = new LinkedHashSet<>();
        objectives.stream()
                .flatMap(objective -> Stream.concat(objective.steps.stream(), objective.deliverables.stream()))
                .forEach(entry -> ids.addAll(parse(entry).parties()));
        if (ids.isEmpty()) {
            yaml.reviewNote("Who has a role in the plan? Add them to parties.yaml and list their ids here:");
            yaml.comment("parties: [first-id, second-id]");
        } else {
            yaml.reviewNote("These were found in the plan. Does anybody else have a role in it?");
            yaml.line("parties: [" + String.join(", ", ids) + "]");
        }
    }

    private ParsedResponsibility parse(PlanEntry entry) {
        return parties.match(entry.who().plain());
    }

    void write(PlanEntry entry) {
        if (entry.who().isBlank()) {
            return;
        }
        ParsedResponsibility responsibility = parse(entry);
        if (!parties.isEmpty()) {
            responsibility.doubts().forEach(yaml::reviewNote);
        }
        if (responsibility.parties().isEmpty()) {
            yaml.text("responsibility", entry.who());
            return;
        }
        yaml.mapping("responsibility", () -> {
            yaml.text("wording", entry.who());
            yaml.line("parties: [" + String.join(", ", responsibility.parties()) + "]");
            if (responsibility.mode() != Mode.SINGLE) {
                yaml.choice("mode", responsibility.mode());
            }
        });
    }
}
