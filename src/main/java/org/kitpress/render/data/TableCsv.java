package org.kitpress.render.data;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.model.Table;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;

/** The tables of pages as files next to them: {@code SLUG-KEY.csv}. */
public final class TableCsv {
    private final Messages messages;

    private TableCsv(Messages messages) {
        this.messages = messages;
    }

    /** The tables of all pages, in the toolkit's order. */
    public static List<OutputFile> files(Toolkit toolkit, Messages messages, boolean drafts) {
        TableCsv tables = new TableCsv(messages);
        List<OutputFile> files = new ArrayList<>();
        for (Page page : toolkit.pages()) {
            if (drafts || page.head().status() != Status.DRAFT) {
                page.tables().forEach(table -> files.add(tables.file(page, table)));
            }
        }
        return List.copyOf(files);
    }

    private OutputFile file(Page page, Table table) {
        Csv csv = new Csv();
        csv.row(table.columns().stream()
                .map(column -> messages.get("csv-" + column))
                .toList());
        table.rows().forEach(row -> csv.row(row.stream().map(this::text).toList()));
        return new OutputFile(
                page.address().withExtension("-" + table.key() + ".csv"),
                csv.bytes(),
                page.head().file());
    }

    private String text(Table.Cell cell) {
        return cell.word().isEmpty() ? cell.text() : messages.get(cell.word());
    }
}
