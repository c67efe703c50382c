package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.report.Finding;

/** Everyday text that looks like a mistake but is none, next to mistakes that are reported. */
class FalseAlarmsTest {
    private static final String HEAD = "---\ntitle: A page\nsummary: Use this to see it.\n---\n";

    @TempDir
    private Path site;

    @BeforeEach
    void startAToolkit() throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", HEAD + "Welcome to this intranet.\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String findings(String text) throws IOException {
        write("page.md", HEAD + text.replace('⏎', '\n') + "\n");
        return Kit.print(Kit.findings(site));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Words in capitals
                "Do NOT open it. Do this OR that AND more.",
                "YES, NO, ONLY, MUST, NEVER, ALWAYS: NOTE and WARNING.",
                "DON'T run. It ISN’T far. O'NEIL and IT'S.",
                "Go to GOV.UK or EXAMPLE.ORG today.",
                "Write to OFFICE@EXAMPLE.ORG or TEAM.ONE@example.org.",
                "See https://example.org/%E3%81%AE/FORM and www.EXAMPLE.org/ABC for more.",
                "See <https://example.org/FORM/XYZ>.",
                "[https://example.org/XYZ](https://example.org/XYZ)",
                "Open README.md, CHECKLIST.PDF and C:\\TEMP\\ABC.",
                "The file is in /ETC/XYZ and in docs/ABC/DEF.",
                "Set `ABC` and <kbd>XYZ</kbd> and MAX_SIZE.",
                "```⏎ABC⏎```",
                "## Use `ABC`",
                "[see `ABC`](index.md)",
                "H2O, CO2, CO₂ and C6H12O6",
                "E = MC and MPG = MILES / GALLONS",
                "=SUM(A1:B2) or SUM(A1:A5)",
                "A=BC^2",
                "To be decided: TBD, TBA, n/a, N/A, NA, Ongoing",
                "The tags are #XYZ and @XYZ.",
                "THE ROOM IS OPEN TODAY",
                "A NOTICE: WE ARE CLOSED, I AM AFRAID.",
                "This intranet is an INTRANET.",
                "Henry VIII and Louis XIV",
                "Write to PO Box 12, or P.O. Box 12.",
                "Two AA batteries, and AA/AAA cells",
                "Form ABC-123, case DR-4339, and COVID-19",
                "Use form CA-1040-EZ and form SF-424A.",
                "100 Main St. NW, Washington, DC 20001, TTY 711",
                "Form 1099-INT, and vote AYE or NAY.",
                "[ ] Yes [ ] No",
                "Room XXX and XX/XX/XXXX",
                "A note[^1] ends here.⏎⏎[^1]: The note",
                // Marks
                "Use `file*` here.",
                "| Name | Also |⏎|---|---|⏎| `markdown` | `gfm*` |",
                "```⏎'*/*': x*⏎```",
                "A room of 12 m² or 3 km³.",
                "10⁶ and x² and 2³",
                "Prices\\* may change.⏎⏎\\* Not all of them",
                "Prices* and times** may change.⏎⏎\\* Not all of them⏎⏎\\*\\* Not all of them, too",
                // Lists
                "— Ann⏎Bob wrote it.",
                "A. Ruiz⏎B. Soto",
                "a) Water  ⏎b) Food",
                "Come at 5⏎– 6 if you can.",
                "I. Ann was here⏎and went.",
                "1- or 2-day visits⏎are fine.",
                // Addresses
                "[Text us](sms:+15550100) or [write](sms:+15550100?body=Hi).",
                "- [Share this page by mail](mailto:?subject=Story)",
                "- [Write to both](mailto:ann@example.org,bob@example.org?cc=c@example.org)",
                "- [Write](mailto:ann%2Btoolkit@example.org)",
                "- Staff use [the plan](http://intranet/plan).",
                "- [The preview](http://localhost:8080/) and [a computer](http://192.168.0.1:80/a?b#c)",
                "- [The sixth version](http://[2001:db8::1]/) and [a user](https://ann@example.org/)",
                "- [An address](https://bücher.example/) and [another](https://xn--bcher-kva.example./)",
                // Fragments
                "[the menu](#caf%C3%A9-menu) or [the same](#café-menu) or [it](page.md#caf%c3%a9-menu)⏎⏎## Café menu",
                "[the place](#100%25)⏎⏎## Here {#100%}",
                "[the place](#a%20b)⏎⏎<p id=\"a%20b\">x</p>"
            })
    void everydayTextIsNotReported(String text) throws IOException {
        assertEquals("", findings(text));
    }

    /** A text; the rule that it breaks; and a part of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "The ELC leads. => undefined-abbreviation => 'ELC'",
                "The ELC's plan => undefined-abbreviation => 'ELC'",
                "See GOV.UK or ask the GOV. => undefined-abbreviation => page.md:5:23",
                "Use `ELC` or ask the ELC. => undefined-abbreviation => page.md:5:22",
                "l'ONU => undefined-abbreviation => 'ONU'",
                "Prices* may change. => dangling-mark => 'Prices*'",
                "Prices¹ may change. => dangling-mark => 'Prices¹'",
                "![A map] (a.png) => unread-link => Remove the space",
                "![A map](a.png =100x200) => unread-link => Remove the size",
                "[A form] (form.pdf) => unread-link => Remove the space",
                "Dear <your name>, welcome. => unsafe-html => `\\<your name>`",
                "Dear <Name of child>, welcome. => unsafe-html => '<Name of child>'",
                "<insert date> => unsafe-html => `\\<insert date>`",
                "[a map](file:///C:/map.png) => unsafe-html => on your computer",
                "[a map](C:/map.png) => unsafe-html => on your computer",
                "[Back to top](#top) => dead-fragment => Remove the link",
                "**\u00A0Leave** now => unread-markdown => Write `**Leave**`",
                "Take a warm** coat. => unread-markdown => `**warm**`",
                "· Water⏎· Food => unread-markdown => `- Water`",
                "You need:⏎– water⏎– food => unread-markdown => `- water`",
                "☐ Water⏎☐ Food => unread-markdown => '☐' does not make a list",
                "a) Water⏎b) Food => unread-markdown => 'a)' does not make a list",
                "(1) Water⏎(2) Food => unread-markdown => `1. Water`",
                "i. Water⏎ii. Food => unread-markdown => 'i.'",
                "1.º Corte⏎2.º Salga => unread-markdown => '1.º' does not make a list",
                "-\u00a0Water⏎-\u00a0Food => unread-markdown => `- Water`",
                "1.\u00a0Water⏎2.\u00a0Food => unread-markdown => `1. Water`",
                "[write](mailto:) => bad-mail-address => ''",
                "[write](mailto:ann@example) => bad-mail-address => 'ann@example'",
                "[write](mailto:ann@example.org,bob) => bad-mail-address => 'bob'",
                "[see](https://www/plan) => bad-web-address => 'https://www/plan'",
                "[see](https://example..org/) => bad-web-address => 'https://example..org/'",
                "[see](http://) => bad-web-address => 'http://'",
                "[see](#caf%C3) => dead-fragment => 'caf%C3'",
                "![A map](pictures/street-map.png) => dead-link => Add the image file",
                "![A map](images/plam.png) => dead-link => `images/plan.png`",
                "![A map](intro.png) => dead-link => Add the image file",
                "[A form](images/plan.pdf) => dead-link => If the file is gone",
                "[A page](indx.md) => dead-link => `index.md`"
            })
    void mistakesAreReported(String text, String rule, String part) throws IOException {
        write("images/plan.png", "<svg/>");
        write("2-street-plan.md", HEAD);
        List<Finding> all = Kit.findings(site);
        assertEquals("", Kit.print(all));
        String findings = findings(text);
        assertTrue(findings.contains("[" + rule + "]"), findings);
        assertTrue(findings.contains(part), findings);
        assertEquals(2, findings.lines().count(), findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "[Name, May we call you?] => with '?' in => `sign-in: [Name, \"May we call you?\"]`",
                "[Name, Why? Ask: us] => '?' => `sign-in: [Name, \"Why? Ask: us\"]`",
                "[What? When?, Name] => '?' => `sign-in: [\"What? When?\", Name]`",
                "[\"A?\", B?, C] => '?' => `sign-in: [\"A?\", \"B?\", C]`",
                "[Say \"yes\"?, C] => '?' => `sign-in: [\"Say \\\"yes\\\"?\", C]`",
                "[Name, @home] => begins with '@' => `sign-in: [Name, \"@home\"]`",
                "@home or away => begins with '@' => `sign-in: \"@home or away\"`"
            })
    void listsWithQuestionMarksAreShownWithQuotes(String value, String character, String corrected) throws IOException {
        write("p.yaml", "kind: packet\ntitle: P\nsummary: Use this.\nsign-in: " + value + "\n");
        String findings = Kit.print(Kit.findings(site));
        assertTrue(findings.contains(corrected), findings);
        assertTrue(findings.contains(character), findings);
    }

    /** Fields of a page; the rule; and a part of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "audiences: a, b => wrong-type => `audiences: [a, b]`",
                "topics: a; b => wrong-type => `topics: [a, b]`",
                "related: index.md, index.md => wrong-type => `related: [index.md, index.md]`",
                "audiences:⏎  – a⏎  – b => wrong-type => `audiences: [a, b]`",
                "related: [''] => missing-field => an item of 'related' is empty",
                "audiences: [\"\"] => missing-field => an item of 'audiences' is empty",
                "updated: 2026-02-30 => bad-date => February 2026 has 28 days",
                "updated: 2026-06-31 => bad-date => June 2026 has 30 days",
                "updated: 2026-13-01 => bad-date => there is no month 13",
                "updated: 2026-00 => bad-date => there is no month 00",
                "owner: The **desk** => unread-markdown => Write `The desk`",
                "owner: The [desk](desk.md) => unread-markdown => Write `The desk`",
                "owner: The `desk` => unread-markdown => Write `The desk`",
                "owner: The <b>desk</b> => unread-markdown => Write `The desk`",
                "owner: R&amp;D => unread-markdown => 'owner'"
            })
    void mistakesInFieldsAreReportedWithTheCorrectedForm(String fields, String rule, String part) throws IOException {
        write("page.md", HEAD.replace("---\ntitle", "---\n" + fields.replace('⏎', '\n') + "\ntitle") + "Words.\n");
        String findings = Kit.print(Kit.findings(site));
        assertTrue(findings.contains("[" + rule + "]"), findings);
        assertTrue(findings.contains(part), findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rates* and times",
                "2 * 3 * 4",
                "The *.txt and *.pdf files",
                "my_first_list and my_second_list",
                "__init__.py",
                "[Draft] A plan (old)",
                "See [1] (and more)",
                "Q&A and R&D",
                "5 < 6 > 4",
                "O`ahu and Hawai`i",
                "Bed & breakfast; lunch",
                "A ~ B ~ C"
            })
    void everydayTextInFieldsIsNotReported(String owner) throws IOException {
        write("page.md", HEAD.replace("---\ntitle", "---\nowner: \"" + owner + "\"\ntitle") + "Words.\n");
        assertEquals("", Kit.print(Kit.findings(site)));
    }

    @Test
    void calloutWithSpacesAfterItsTypeIsACallout() throws IOException {
        assertEquals("", findings("> [!CAUTION]  ⏎> Hot water"));
    }

    @Test
    void wordsOfTheFormatAreNoAbbreviations() throws IOException {
        write("plan.yaml", """
                kind: work-plan
                title: Plan
                summary: Use this to plan.
                group: G
                goals:
                  - id: g
                    statement: Goal
                    objectives:
                      - id: o
                        label: A
                        statement: Objective
                        action-steps:
                          - id: s
                            number: 1
                            text: Print it.
                            responsibility: Desk
                            timeframe: TBD
                """);
        assertEquals(
                "",
                Kit.print(Kit.findings(site).stream()
                        .filter(finding -> finding.rule().id().startsWith("undefined"))
                        .toList()));
    }
}
