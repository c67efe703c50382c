package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.importer.DocxBuilder.cell;
import static org.kitpress.importer.DocxBuilder.item;
import static org.kitpress.importer.DocxBuilder.p;
import static org.kitpress.importer.DocxBuilder.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.cli.CommandLines;

/** Word documents become the same drafts as equivalent web pages, and pass the check without errors. */
class WordDraftsTest {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void createToolkit() {
        site = folder.resolve("site");
        assertEquals(0, CommandLines.run("init", site.toString()).code());
    }

    /** A plan with cells that span rows and contain items numbered by Word. */
    private static String plan() {
        String tall = "<w:vMerge w:val=\"restart\"/>";
        return p("Titre", "Water Group Work Plan") + p("", "Goal: Water for all gardens")
                + "<w:tbl>"
                + row(
                        cell("", p("", "Objective A")),
                        cell("", p("", "Activities")),
                        cell("", p("", "Who")),
                        cell("", p("", "By when")))
                + row(
                        cell(tall, p("", "Collect rain")),
                        cell("", item(2, 0, "Find barrels"), item(2, 0, "Paint them")),
                        cell("", p("", "Mo"), p("", "Ana")),
                        cell("", p("", "May 2031"), p("", "June 2031")))
                + row(
                        cell("<w:vMerge/>", p("", "")),
                        cell("", item(2, 0, "Put them up")),
                        cell("", p("", "All")),
                        cell("", p("", "")))
                + row(
                        cell("", p("", "Deliverables")),
                        cell("", item(5, 0, "Ten barrels stand")),
                        cell("", p("", "Mo")),
                        cell("", p("", "Not yet started")))
                + "</w:tbl>";
    }

    private static String checklist() {
        return p("Titre", "Before you water")
                + p("Kop2", "In the morning")
                + item(3, 0, "Look at the sky")
                + item(3, 0, "Feel the soil")
                + p("Kop2", "At night")
                + p("", "☐ Close the tap");
    }

    @Test
    void draftsHaveTheRightCountsAndPassTheCheck() throws IOException {
        Path plan = Files.write(
                folder.resolve("Our plan.docx"), new DocxBuilder().body(plan()).bytes());
        Path list = Files.write(
                folder.resolve("list.DOCX"), new DocxBuilder().body(checklist()).bytes());
        CommandLines.Run run = CommandLines.run("import", "--site", site.toString(), plan.toString(), list.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("1 objective, 3 action steps, 1 deliverable"), run.out());
        assertTrue(run.out().contains("2 areas, 3 items"), run.out());
        String draft = Files.readString(site.resolve("content/partnership/7-water-group-work-plan.yaml"));
        List<String> steps = draft.lines()
                .map(String::strip)
                .filter(line -> line.matches("(number|text|responsibility|timeframe|state|label): .*"))
                .toList();
        assertEquals(
                List.of(
                        "label: A",
                        "number: 1",
                        "text: Find barrels",
                        "responsibility: Mo",
                        "timeframe: May 2031",
                        "number: 2",
                        "text: Paint them",
                        "responsibility: Ana",
                        "timeframe: June 2031",
                        "number: 3",
                        "text: Put them up",
                        "responsibility: All",
                        "number: 1",
                        "text: Ten barrels stand",
                        "responsibility: Mo",
                        "state: not-started"),
                steps);
        CommandLines.Run check = CommandLines.run("check", "--drafts", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
    }

    @Test
    void translationHasItsLanguageInTheFileName() throws IOException {
        Path settings = site.resolve("content/toolkit.yaml");
        String english = "  - tag: en\n    name: English\n";
        String both = english + "  - tag: es\n    name: Español\n";
        Files.writeString(settings, Files.readString(settings).replace(english, both));
        Path list = Files.write(
                folder.resolve("lista.docx"),
                new DocxBuilder().body(checklist()).bytes());
        String[] command = {"import", "--site", site.toString(), "--into", "lists", "--language", "es", list.toString()
        };
        CommandLines.Run run = CommandLines.run(command);
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(site.resolve("content/lists/before-you-water.es.yaml")), run.out());
    }

    @Test
    void damagedDocumentIsReported() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.docx"), "PK and no more");
        CommandLines.Run run = CommandLines.run("import", "--site", site.toString(), broken.toString());
        assertEquals(3, run.code());
        assertTrue(
                run.err().startsWith(broken + ":1:1: error[unreadable-document]: the document is damaged"), run.err());
    }
}
