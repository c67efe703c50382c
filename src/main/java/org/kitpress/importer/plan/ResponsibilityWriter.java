package org.kitpress.importer.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kitpress.importer.draft.YamlLines;
import org.kitpress.model.Responsibility.Mode;

/** Writes who is responsible: the words of the document, and the parties that they name. */
final class ResponsibilityWriter {
    private final PartyMatcher partyMatcher;
    private final YamlLines yamlLines;

    ResponsibilityWriter(PartyMatcher partyMatcher, YamlLines yamlLines) {
        this.partyMatcher = partyMatcher;
        this.yamlLines = yamlLines;
    }

    /** Everybody who is named somewhere in the plan. */
    void all(List<PlanOutline.Objective> objectives) {
        Set<String> ids = new LinkedHashSet<>();
        objectives.stream()
                .flatMap(objective -> Stream.concat(objective.steps.stream(), objective.deliverables.stream()))
                .forEach(planEntry -> ids.addAll(share(planEntry).parties()));
        if (ids.isEmpty()) {
            yamlLines.lookAt("who has a part in the plan? Describe them in parties.yaml, and write their ids here:");
            yamlLines.comment("parties: [first-id, second-id]");
        } else {
            yamlLines.lookAt("these were found in the plan. Has somebody else a part in it?");
            yamlLines.line("parties: [" + String.join(", ", ids) + "]");
        }
    }

    private ResponsibilityShare share(PlanEntry planEntry) {
        return partyMatcher.in(planEntry.who().plain());
    }

    void of(PlanEntry planEntry) {
        if (planEntry.who().isBlank()) {
            return;
        }
        ResponsibilityShare responsibilityShare = share(planEntry);
        if (!partyMatcher.isEmpty()) {
            responsibilityShare.doubts().forEach(yamlLines::lookAt);
        }
        if (responsibilityShare.parties().isEmpty()) {
            yamlLines.text("responsibility", planEntry.who());
            return;
        }
        yamlLines.group("responsibility", () -> {
            yamlLines.text("wording", planEntry.who());
            yamlLines.line("parties: [" + String.join(", ", responsibilityShare.parties()) + "]");
            if (responsibilityShare.mode() != Mode.SINGLE) {
                yamlLines.choice("mode", responsibilityShare.mode());
            }
        });
    }
}
