package org.kitpress.content.kind;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.NamedReference;
import org.kitpress.model.NeedsAssessment;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Prose;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

final class NeedsAssessmentReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        String area = fields.text("area");
        String period = fields.text("period");
        Prose method = fields.optionalProse("method");
        List<NeedsAssessment.DataSource> data = fields.list("data", NeedsAssessmentReader::dataSource);
        List<NeedsAssessment.Population> populations = fields.list("populations", NeedsAssessmentReader::population);
        List<NeedsAssessment.Service> services = fields.list("services", NeedsAssessmentReader::service);
        List<NeedsAssessment.Finding> findings = fields.requiredList("findings", NeedsAssessmentReader::finding);
        List<NeedsAssessment.Gap> gaps = fields.list("gaps", NeedsAssessmentReader::gap);
        List<NeedsAssessment.Priority> priorities = fields.list("priorities", priority -> priority(priority, findings));
        List<NeedsAssessment.Quote> quotes = fields.list("partners-said", NeedsAssessmentReader::quote);
        Prose limits = fields.optionalProse("limits");
        return new NeedsAssessment(
                head, area, period, priorities, findings, gaps, populations, services, quotes, method, data, limits);
    }

    private static NeedsAssessment.DataSource dataSource(Fields fields) {
        String title = fields.text("title");
        return new NeedsAssessment.DataSource(
                fields.id(title), title, fields.date("date"), fields.optionalProse("note"));
    }

    private static NeedsAssessment.Population population(Fields fields) {
        String title = fields.text("title");
        return new NeedsAssessment.Population(
                fields.id(title), title, fields.requiredList("rows", NeedsAssessmentReader::row));
    }

    private static NeedsAssessment.Row row(Fields fields) {
        return new NeedsAssessment.Row(
                fields.text("group"),
                fields.optionalNumber("number"),
                fields.optionalText("source"),
                fields.date("date"),
                fields.optionalText("note"));
    }

    private static NeedsAssessment.Service service(Fields fields) {
        String title = fields.text("title");
        return new NeedsAssessment.Service(fields.id(title), title, fields.optionalProse("text"));
    }

    private static NeedsAssessment.Finding finding(Fields fields) {
        Prose statement = fields.prose("statement");
        return new NeedsAssessment.Finding(
                fields.id(statement.plain()),
                statement,
                fields.optionalProse("evidence"),
                fields.choice("rating", NeedsAssessment.Rating.class, NeedsAssessment.Rating.NOT_RATED));
    }

    private static NeedsAssessment.Gap gap(Fields fields) {
        Prose text = fields.prose("text");
        return new NeedsAssessment.Gap(fields.id(text.plain()), text);
    }

    private static NeedsAssessment.Priority priority(Fields fields, List<NeedsAssessment.Finding> all) {
        String title = fields.text("title");
        return new NeedsAssessment.Priority(
                fields.id(title),
                title,
                fields.optionalProse("reason"),
                findings(fields, all),
                fields.links("leads-to", "reason"));
    }

    /** The findings that a priority names by their ids alone; ids of anything else are reported. */
    private static List<PageLink> findings(Fields fields, List<NeedsAssessment.Finding> all) {
        List<String> ids = all.stream().map(finding -> finding.id().value()).toList();
        List<PageLink> links = new ArrayList<>();
        for (NamedReference name : fields.names("findings")) {
            if (ids.contains(name.id())) {
                links.add(new PageLink("#" + name.id(), "", name.place()));
            } else {
                fields.context()
                        .add(Rule.UNKNOWN_REFERENCE.at(
                                name.place(),
                                "there is no finding '" + name.id() + "' on this page",
                                Suggestions.didYouMean(name.id(), ids) + "Write the `id:` of one of its `findings:`."));
            }
        }
        return links;
    }

    private static NeedsAssessment.Quote quote(Fields fields) {
        String who = fields.text("who");
        return new NeedsAssessment.Quote(fields.id(who), who, fields.prose("text"));
    }
}
