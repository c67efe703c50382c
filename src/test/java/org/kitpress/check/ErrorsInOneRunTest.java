package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitpress.report.Finding;

/** A line that YAML cannot read does not hide what else is wrong with the file, and causes no other finding. */
class ErrorsInOneRunTest {
    @TempDir
    private Path site;

    @BeforeEach
    void startAToolkit() throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        write("index.md", "---\ntitle: Home\nsummary: Use this.\n---\nWelcome.\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Finding> findings(String text) throws IOException {
        boolean record = text.startsWith("kind:");
        write(record ? "page.yaml" : "page.md", text);
        return Kit.findings(site);
    }

    /** A file, with {@code ⏎} for a line feed; and the places and rules of all its findings. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "---⏎title: A: b⏎summary: Use: this⏎audiences: nope⏎---⏎**x ** and [gone](gone.md) => 2:9 yaml-syntax, 3:13 yaml-syntax, 4:12 unknown-reference, 6:12 dead-link",
                "---⏎title: \"Floods⏎summary: Use this⏎owner: \"Ann\"⏎---⏎##x => 2:8 yaml-syntax, 6:1 unread-markdown",
                "---⏎title Floods⏎summary: Use this⏎updated: soon⏎---⏎##x => 2:1 yaml-syntax, 4:10 bad-date, 6:1 unread-markdown",
                "---⏎title:Floods⏎summary: Use this⏎updated: soon⏎---⏎##x => 2:6 yaml-syntax, 4:10 bad-date, 6:1 unread-markdown",
                "---⏎summary: {Use} this⏎title: !Alert!⏎updated: soon⏎---⏎##x => 2:10 yaml-syntax, 3:8 yaml-syntax, 4:10 bad-date, 6:1 unread-markdown",
                "---⏎title: A⏎summary: Use this⏎related:⏎– page: index.md⏎  reason: x⏎updated: soon⏎---⏎##x => 5:1 yaml-syntax, 7:10 bad-date, 9:1 unread-markdown",
                "---⏎– title: A⏎summary: Use this⏎updated: soon⏎---⏎##x => 2:1 yaml-syntax, 4:10 bad-date, 6:1 unread-markdown",
                "---⏎title: A⏎summary: *this x: y⏎updated: soon⏎owner: @x⏎series: %a⏎---⏎##x => 3:10 yaml-alias, 4:10 bad-date, 5:8 yaml-syntax, 6:9 yaml-syntax, 8:1 unread-markdown",
                "---⏎title: A⏎summary: Use this⏎updated: soon⏎Greetings from us⏎⏎##x⏎[gone](gone.md) => 4:10 bad-date, 5:1 no-front-matter, 7:1 unread-markdown, 8:1 dead-link",
                "---⏎title: A⏎summary: Use this⏎updated: soon⏎—⏎##x⏎[gone](gone.md) => 4:10 bad-date, 5:1 no-front-matter, 6:1 unread-markdown, 7:1 dead-link",
                "##x⏎[gone](gone.md) => 1:1 no-front-matter, 1:1 unread-markdown, 2:1 dead-link",
                "title: A⏎summary: Use this⏎updated: soon⏎⏎##x⏎[gone](gone.md) => 1:1 no-front-matter, 3:10 bad-date, 5:1 unread-markdown, 6:1 dead-link",
                "---⏎kind: pge⏎title: A⏎summary: Use this⏎updated: soon⏎---⏎##x => 2:7 unknown-kind, 5:10 bad-date, 7:1 unread-markdown",
                "---⏎title: A⏎summary: Use this⏎related: [index.md⏎updated: soon⏎---⏎##x => 4:10 yaml-syntax, 5:10 bad-date, 7:1 unread-markdown",
                "---⏎title: C:\\dir⏎summary: \"C:\\dir\"⏎updated: soon⏎---⏎##x => 3:13 yaml-syntax, 4:10 bad-date, 6:1 unread-markdown",
                "---⏎- title: A⏎- summary: Use this⏎---⏎##x => 2:1 wrong-type, 5:1 unread-markdown",
                "---⏎---⏎##x => 2:1 empty-file, 3:1 unread-markdown",
                "---⏎title: A⏎summary: >⏎Use this⏎updated: soon⏎---⏎##x => 4:1 yaml-syntax, 5:10 bad-date, 7:1 unread-markdown",
                "kind: checklist⏎title: A: b⏎summary: Use this⏎purpose: To: see⏎scale: tick⏎areas:⏎  - id: x⏎    title: B: c⏎    items:⏎      - id: d⏎        action: E: f⏎      -id: g⏎       action: H⏎      - id: i⏎        acton: J => 2:9 yaml-syntax, 4:12 yaml-syntax, 8:13 yaml-syntax, 11:18 yaml-syntax, 12:7 yaml-syntax, 15:9 unknown-field",
                "kind: checklist⏎title: A⏎summary: Use this⏎purpose: To see⏎scale: tick⏎areas:⏎\t- id: x⏎\t  title: B⏎\t  items:⏎\t\t- id: d⏎\t\t  action: E⏎updated: soon => 7:1 yaml-tab, 12:10 bad-date",
                "kind: checklist⏎title: A⏎summary: Use this⏎purpose: To see⏎scale: tick⏎areas:⏎  - id: x⏎    title: B⏎   items:⏎      - id: d⏎        action: E⏎        text⏎       note: x⏎updated: soon => 9:4 yaml-indentation, 12:9 yaml-syntax, 14:10 bad-date",
                "kind: checklist⏎title: A⏎summary: Use this⏎purpose: To see⏎scale: tick⏎areas:⏎  - id: x⏎    title: B⏎    items⏎      - id: d⏎        action: E⏎updated: soon => 9:5 yaml-syntax, 12:10 bad-date"
            })
    void everythingIsReported(String text, String expected) throws IOException {
        List<Finding> findings = findings(text.replace('⏎', '\n') + "\n");
        assertEquals(
                expected,
                findings.stream()
                        .map(finding -> finding.place().line() + ":"
                                + finding.place().column() + " "
                                + finding.rule().id())
                        .collect(Collectors.joining(", ")),
                () -> Kit.print(findings));
    }

    private static final List<String> SOUND = List.of(
            "kind: checklist",
            "title: Getting ready",
            "summary: Use this to get ready.",
            "purpose: To be ready on the day.",
            "scale: tick",
            "areas:",
            "  - id: before",
            "    title: Before the visit",
            "    items:",
            "      - id: date",
            "        action: Set a date with the library.",
            "        examples:",
            "          - Monday",
            "          - Friday",
            "      - id: parents",
            "        action: Write to the parents.",
            "  - id: after",
            "    title: After the visit",
            "    items:",
            "      - id: thanks",
            "        action: Say thank you.",
            "related:",
            "  - page: index.md",
            "    reason: To begin",
            "status: draft");

    /** One mistake in one line; the same line if it cannot contain the mistake. */
    private static final List<UnaryOperator<String>> MISTAKES = List.of(
            line -> line + ": and more",
            line -> line.replaceFirst(": (\\S)", ": \"$1"),
            line -> line.replaceFirst(": (\\S)", ": '$1"),
            line -> line.replaceFirst(": (\\S)", ": @$1"),
            line -> line.replaceFirst(": (\\S)", ": [$1"),
            line -> line.replaceFirst(": (\\S)", ": {$1"),
            line -> line.replaceFirst(": (\\S)", ": \"$1\" $1"),
            line -> line.replaceFirst(": (\\S)", ": - $1"),
            line -> line.replaceFirst(": (\\S)", ":$1"),
            line -> line.replaceFirst(": (\\S)", ": !$1"),
            line -> line.replaceFirst(": (\\S)", ": \"\\\\$1\""),
            line -> line.replaceFirst(":", ""),
            line -> line.replaceFirst("- ", "-"),
            line -> line.replaceFirst("- ", "– "),
            line -> line.replaceFirst("^ ", ""),
            line -> " " + line,
            line -> line.replaceFirst("^  ", "\t"),
            line -> line.replaceFirst("^  ", "\u00A0 "),
            line -> line.replaceFirst("(\\w)", "\u0007$1"));

    /** Where a line ends, the one above or below may be the one that does not fit. */
    @Tag("slow")
    @Test
    void mistakeInOneLineIsNotReportedInOthers() throws IOException {
        StringBuilder wrong = new StringBuilder();
        int tried = 0;
        for (int i = 1; i < SOUND.size(); i++) {
            for (int m = 0; m < MISTAKES.size(); m++) {
                List<String> lines = new ArrayList<>(SOUND);
                lines.set(i, MISTAKES.get(m).apply(SOUND.get(i)));
                if (!lines.equals(SOUND)) {
                    tried++;
                    int line = i + 1;
                    List<Finding> others = findings(String.join("\n", lines)).stream()
                            .filter(finding -> Math.abs(finding.place().line() - line) > 1)
                            .toList();
                    wrong.append(
                            others.isEmpty() ? "" : m + " at " + line + ": " + lines.get(i) + "\n" + Kit.print(others));
                }
            }
        }
        System.out.println("Mistakes in a file of records without a consequence elsewhere: " + tried);
        assertEquals("", wrong.toString());
    }

    @Test
    void soundFileHasNoFindings() throws IOException {
        assertEquals("", Kit.print(findings(String.join("\n", SOUND))));
    }
}
