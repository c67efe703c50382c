package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.model.Settings;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Audiences and topics that are defined but that no page uses. */
final class UnusedNames implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        Set<String> audiences = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (Page page : context.toolkit().pages()) {
            Head head = page.head();
            head.audiences().forEach(name -> audiences.add(name.id()));
            head.topics().forEach(name -> topics.add(name.id()));
        }
        List<Finding> findings = new ArrayList<>();
        // A file that could not be read may use it.
        if (context.toolkit().broken().isEmpty()) {
            for (Settings.Audience audience : context.toolkit().settings().audiences()) {
                if (!audiences.contains(audience.id())) {
                    findings.add(unused("audience", audience.id(), audience.place()));
                }
            }
            for (Settings.Topic topic : context.toolkit().settings().topics()) {
                if (!topics.contains(topic.id())) {
                    findings.add(unused("topic", topic.id(), topic.place()));
                }
            }
        }
        return findings;
    }

    private Finding unused(String what, String id, Place place) {
        return Rule.UNUSED_NAME.at(
                place,
                "no page uses the " + what + " '" + id + "'",
                "Add it to the `" + what + "s:` of the pages that it applies to, or remove it here.");
    }
}
