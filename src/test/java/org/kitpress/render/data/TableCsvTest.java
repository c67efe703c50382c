package org.kitpress.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Head;
import org.kitpress.model.Messages;
import org.kitpress.model.Outline;
import org.kitpress.model.Page;
import org.kitpress.model.Table;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.SampleToolkit;

class TableCsvTest {
    private static final Messages WORDS = new Messages(
            "es", Map.of("csv-finding", "Resultado", "csv-rating", "Necesidad", "rating-high", "Alta, urgente"));

    /** A page of no known kind, with a table. */
    private record Findings(Head head) implements Page {
        @Override
        public Outline outline() {
            return new Outline(List.of(), List.of());
        }

        @Override
        public List<Table> tables() {
            return List.of(new Table(
                    "findings",
                    List.of("finding", "rating"),
                    List.of(
                            List.of(Table.Cell.text("=Waits are long"), Table.Cell.word("rating-high")),
                            List.of(Table.Cell.text("Transport"), Table.Cell.text("")))));
        }
    }

    @Test
    void tableOfAnyPageIsAFileBesideItWithWordsOfTheLanguage() {
        Page page = new Findings(SampleToolkit.head("content/needs/county.yaml", "page", "Needs", ""));
        List<OutputFile> files = TableCsv.files(SampleToolkit.toolkit(page), WORDS, false);
        assertEquals(
                List.of("needs/county-findings.csv"),
                files.stream().map(OutputFile::path).toList());
        assertEquals(
                "\uFEFFResultado,Necesidad\r\n'=Waits are long,\"Alta, urgente\"\r\nTransport,\r\n",
                new String(files.get(0).bytes(), StandardCharsets.UTF_8));
    }
}
