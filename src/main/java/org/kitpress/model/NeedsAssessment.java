package org.kitpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of an area's needs: who lives there, which services exist, what is missing, and what to do first.
 *
 * @param area the area covered, in words
 * @param period the time covered, in words
 * @param limits what the data cannot show
 */
public record NeedsAssessment(
        Head head,
        String area,
        String period,
        List<Priority> priorities,
        List<Finding> findings,
        List<Gap> gaps,
        List<Population> populations,
        List<Service> services,
        List<Quote> quotes,
        Prose method,
        List<DataSource> data,
        Prose limits)
        implements Page {

    /** The size of a need. */
    public enum Rating {
        HIGH,
        MEDIUM,
        LOW,
        NOT_RATED;

        /** The rating's id in templates and in keys of words files: {@code not-rated}. */
        public String id() {
            return EnumKeys.of(this);
        }
    }

    /** A need, with the evidence for it. */
    public record Finding(Id id, Prose statement, Prose evidence, Rating rating) {}

    /** Something missing, such as a service. */
    public record Gap(Id id, Prose text) {}

    /**
     * A priority for action.
     *
     * @param findings the findings on this page that the priority addresses
     * @param leadsTo the action steps or plans that follow from it
     */
    public record Priority(Id id, String title, Prose reason, List<PageLink> findings, List<PageLink> leadsTo) {}

    public record Population(Id id, String title, List<Row> rows) {}

    /**
     * A population group and its size.
     *
     * @param number the size of the group; null if unknown
     * @param source the source of the number, in words; null if the page does not say
     */
    public record Row(
            String group,
            @Nullable Integer number,
            @Nullable String source,
            @Nullable PartialDate date,
            @Nullable String note) {}

    public record Service(Id id, String title, Prose text) {}

    public record Quote(Id id, String who, Prose text) {}

    /** A source of the data behind the assessment. */
    public record DataSource(Id id, String title, @Nullable PartialDate date, Prose note) {}

    @Override
    public Outline outline() {
        return Outline.builder()
                .section("priorities", priorities, NeedsAssessment::entry)
                .section("findings", findings, NeedsAssessment::entry)
                .section("gaps", gaps, gap -> entry(new Item(gap.id, ItemKind.GAP, gap.text.plain(), gap.text)))
                .section("populations", populations, NeedsAssessment::entry)
                .section(
                        "services",
                        services,
                        service -> entry(new Item(service.id, ItemKind.SERVICE, service.title, service.text)))
                .section("quotes", quotes, quote -> entry(new Item(quote.id, ItemKind.QUOTE, quote.who, quote.text)))
                .section("method", method)
                .section(
                        "data",
                        data,
                        source -> entry(new Item(source.id, ItemKind.DATA_SOURCE, source.title, source.note)))
                .section("limits", limits)
                .build();
    }

    private static Outline.Entry entry(Item item) {
        return Outline.Entry.of(item, List.of());
    }

    private static Outline.Entry entry(Priority priority) {
        return entry(new Item(priority.id, ItemKind.PRIORITY, priority.title, priority.reason));
    }

    private static Outline.Entry entry(Finding finding) {
        return Outline.Entry.of(
                new Item(finding.id, ItemKind.FINDING, finding.statement.plain(), finding.statement),
                Outline.Detail.of(finding.evidence));
    }

    private static Outline.Entry entry(Population population) {
        return Outline.Entry.of(
                new Item(population.id, ItemKind.POPULATION, population.title, Prose.EMPTY),
                population.rows.stream()
                        .flatMap(row -> Stream.of(row.group, row.source, row.note))
                        .map(Outline.Detail::plain)
                        .toArray(Outline.Detail[]::new));
    }

    @Override
    public List<PageLink> links() {
        return priorities.stream()
                .flatMap(priority -> Stream.concat(priority.findings.stream(), priority.leadsTo.stream()))
                .toList();
    }

    @Override
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        if (!findings.isEmpty()) {
            tables.add(new Table(
                    "findings",
                    List.of("id", "finding", "evidence", "rating"),
                    findings.stream().map(NeedsAssessment::cells).toList()));
        }
        if (!populations.isEmpty()) {
            tables.add(new Table(
                    "populations",
                    List.of("table", "group", "number", "source", "date", "note"),
                    populations.stream()
                            .flatMap(population -> population.rows.stream().map(row -> cells(population, row)))
                            .toList()));
        }
        return List.copyOf(tables);
    }

    private static List<Table.Cell> cells(Finding finding) {
        return List.of(
                Table.Cell.text(finding.id.value()),
                Table.Cell.text(finding.statement.plain()),
                Table.Cell.text(finding.evidence.plain()),
                Table.Cell.word("rating-" + finding.rating.id()));
    }

    private static List<Table.Cell> cells(Population population, Row row) {
        return Stream.of(population.title, row.group, row.number, row.source, row.date, row.note)
                .map(value -> Table.Cell.text(value == null ? "" : value.toString()))
                .toList();
    }
}
