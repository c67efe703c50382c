package org.kitpress.render.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.Party;
import org.kitpress.model.Status;
import org.kitpress.model.Timeframe;
import org.kitpress.model.Toolkit;
import org.kitpress.model.Work;
import org.kitpress.output.OutputFile;

/**
 * A work plan as tables next to its page, one for each view on the page: {@code SLUG.csv} in the plan's
 * order, {@code SLUG-by-party.csv} (an entry of several parties is listed under each), {@code SLUG-by-time.csv}, and
 * {@code SLUG-undecided.csv} where something is still to be decided.
 */
public final class WorkPlanCsv {
    private final Messages messages;
    private final List<Party> known;
    private final PlanRows rows;

    private WorkPlanCsv(Messages messages, List<Party> known) {
        this.messages = messages;
        this.known = known;
        rows = new PlanRows(
                messages, known.stream().collect(Collectors.toMap(Party::id, Party::name, (first, second) -> first)));
    }

    /** The tables of all work plans, in the toolkit's order. */
    public static List<OutputFile> files(Toolkit toolkit, Messages messages, boolean drafts) {
        WorkPlanCsv tables = new WorkPlanCsv(messages, toolkit.parties());
        List<OutputFile> files = new ArrayList<>();
        toolkit.pages().forEach(page -> {
            Work work = page.work();
            if (work != null && (drafts || page.head().status() != Status.DRAFT)) {
                files.addAll(tables.files(page, work));
            }
        });
        return List.copyOf(files);
    }

    private List<OutputFile> files(Page page, Work work) {
        List<PlanRows.PlanRow> rows = this.rows.of(work);
        List<OutputFile> files = new ArrayList<>();
        files.add(file(page, ".csv", table(rows)));
        files.add(file(page, "-by-party.csv", byParty(rows)));
        files.add(file(page, "-by-time.csv", table(byTime(rows))));
        List<PlanRows.PlanRow> open =
                rows.stream().filter(PlanRows.PlanRow::open).toList();
        if (!open.isEmpty()) {
            files.add(file(page, "-undecided.csv", table(open)));
        }
        return files;
    }

    private static OutputFile file(Page page, String ending, Csv csv) {
        return new OutputFile(
                page.address().withExtension(ending), csv.bytes(), page.head().file());
    }

    private Csv table(List<PlanRows.PlanRow> rows) {
        Csv csv = new Csv();
        csv.row(this.rows.headings());
        rows.forEach(row -> csv.row(row.cells()));
        return csv;
    }

    private static List<PlanRows.PlanRow> byTime(List<PlanRows.PlanRow> rows) {
        Comparator<PlanRows.PlanRow> order = Comparator.comparing(PlanRows.PlanRow::timeframe, Timeframe.ORDER);
        return rows.stream().sorted(order).toList();
    }

    /**
     * The party has its own column, the first one: the plan's wording if that names no listed party, and empty if the
     * plan names nobody.
     */
    private Csv byParty(List<PlanRows.PlanRow> rows) {
        Csv csv = new Csv();
        csv.row(withFirst(messages.get("csv-party"), this.rows.headings()));
        for (Party party : known) {
            rows.stream()
                    .filter(row ->
                            row.parties().stream().anyMatch(named -> named.id().equals(party.id())))
                    .forEach(row -> csv.row(withFirst(party.name(), row.cells())));
        }
        int wording = this.rows.index("responsibility");
        rows.stream()
                .filter(row -> row.parties().isEmpty())
                .sorted(Comparator.comparing(row -> row.cells().get(wording).isEmpty()))
                .forEach(row -> csv.row(withFirst(row.cells().get(wording), row.cells())));
        return csv;
    }

    private static List<String> withFirst(String first, List<String> cells) {
        return Stream.concat(Stream.of(first), cells.stream()).toList();
    }
}
