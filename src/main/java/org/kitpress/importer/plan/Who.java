package org.kitpress.importer.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kitpress.importer.draft.Yaml;
import org.kitpress.model.Responsibility.Mode;

/** Writes who is responsible: the words of the document, and the parties that they name. */
final class Who {
    private final Parties parties;
    private final Yaml yaml;

    Who(Parties parties, Yaml yaml) {
        this.parties = parties;
        this.yaml = yaml;
    }

    /** Everybody who is named somewhere in the plan. */
    void all(List<Plan.Objective> objectives) {
        Set<String> ids = new LinkedHashSet<>();
        objectives.stream()
                .flatMap(objective -> Stream.concat(objective.steps.stream(), objective.deliverables.stream()))
                .forEach(entry -> ids.addAll(share(entry).parties()));
        if (ids.isEmpty()) {
            yaml.lookAt("who has a part in the plan? Describe them in parties.yaml, and write their ids here:");
            yaml.comment("parties: [first-id, second-id]");
        } else {
            yaml.lookAt("these were found in the plan. Has somebody else a part in it?");
            yaml.line("parties: [" + String.join(", ", ids) + "]");
        }
    }

    private Share share(Entry entry) {
        return parties.in(entry.who().plain());
    }

    void of(Entry entry) {
        if (entry.who().isBlank()) {
            return;
        }
        Share share = share(entry);
        if (!parties.isEmpty()) {
            share.doubts().forEach(yaml::lookAt);
        }
        if (share.parties().isEmpty()) {
            yaml.text("responsibility", entry.who());
            return;
        }
        yaml.group("responsibility", () -> {
            yaml.text("wording", entry.who());
            yaml.line("parties: [" + String.join(", ", share.parties()) + "]");
            if (share.mode() != Mode.SINGLE) {
                yaml.choice("mode", share.mode());
            }
        });
    }
}
