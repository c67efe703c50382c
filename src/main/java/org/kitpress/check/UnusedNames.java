package org.kitpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.model.Settings;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Audiences, topics, and sources that are defined but that nothing uses. */
final class UnusedNames implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        // A file that could not be read may use them.
        if (!context.toolkit().broken().isEmpty()) {
            return;
        }
        Set<String> audiences = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (Page page : context.toolkit().pages()) {
            page.head().audiences().forEach(name -> audiences.add(name.id()));
            page.head().topics().forEach(name -> topics.add(name.id()));
        }
        Settings settings = context.toolkit().settings();
        settings.audiences().stream()
                .filter(audience -> !audiences.contains(audience.id()))
                .forEach(audience -> findings.add(unused("audience", audience.id(), audience.place())));
        settings.topics().stream()
                .filter(topic -> !topics.contains(topic.id()))
                .forEach(topic -> findings.add(unused("topic", topic.id(), topic.place())));
        Set<String> sources =
                TextCollector.sources(context.toolkit()).map(NamedReference::id).collect(Collectors.toSet());
        context.toolkit().sources().stream()
                .filter(source -> !sources.contains(source.key()))
                .forEach(source -> findings.add(Rule.UNUSED_SOURCE.at(
                        source.place(),
                        "no page uses the source '" + source.key() + "'",
                        "Add it to the `sources:` of the pages that are based on it, or remove it here.")));
    }

    private static Finding unused(String what, String id, Place place) {
        return Rule.UNUSED_NAME.at(
                place,
                "no page uses the " + what + " '" + id + "'",
                "Add it to the `" + what + "s:` of the pages that it applies to, or remove it here.");
    }
}
