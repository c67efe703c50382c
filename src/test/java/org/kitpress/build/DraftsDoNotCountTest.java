package org.kitpress.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.cli.CommandLines;

/** A draft that is left out of the site never stops a build, whatever is wrong with it, not even with {@code --strict}. */
class DraftsDoNotCountTest {
    private static final String PAGE = "---\ntitle: A page\nsummary: Use this to see it.\n";

    @TempDir
    private Path site;

    @BeforeEach
    void startAToolkit() throws IOException {
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization: {name: Office}\nnavigation: [index.md]\n");
        write("index.md", PAGE + "---\nWelcome to [the lists](lists/).\n");
        write("lists/_folder.yaml", "title: Lists\nsummary: Use this to find lists.\n");
        write("lists/visit.yaml", list("title: Visit\n", "  - id: a\n    action: Bring the books and the rug.\n"));
        write("toolkit.yaml", "title: Kit\ntagline: Small\norganization: {name: Office}\nnavigation: [lists/]\n");
    }

    private static String list(String head, String items) {
        return head
                + "kind: checklist\nsummary: Use this to look.\npurpose: To look.\nareas:\n- id: all\n  title: All\n  items:\n"
                + items;
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private CommandLines.Run build(String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("build", "--no-pdf", "--site", site.toString()));
        args.addAll(List.of(more));
        return CommandLines.run(args.toArray(String[]::new));
    }

    static Stream<List<String>> drafts() {
        String draft = PAGE + "status: draft\n";
        return Stream.of(
                List.of("glossary.md", draft + "---\n", "duplicate-address"),
                List.of("my-plan.md", draft + "---\n", "duplicate-address"),
                List.of("lists/visit.md", draft + "---\n", "duplicate-address"),
                List.of("lists/a.md", draft + "slug: visit\n---\n", "duplicate-address"),
                List.of("old.md", draft + "aliases: [lists/visit]\n---\n", "duplicate-address"),
                List.of(
                        "links.md",
                        draft + "---\n[a](none.md), [b](index.md#none), [c](mailto:no-mail)\n",
                        "dead-link"),
                List.of("fields.md", draft + "titel: x\n---\n", "unknown-field"),
                List.of("broken.yaml", "kind: page\nstatus: draft\ntitle: \"never closed\nsummary: x\n", "yaml-syntax"),
                List.of("front.md", draft + "summary: [a\n---\nText\n", "yaml-syntax"),
                List.of("kind.yaml", "kind: recipe\nstatus: 'draft' # soon\ntitle: A\n", "unknown-kind"),
                List.of(
                        "aa.yaml",
                        list("title: Aa\nstatus: draft\n", "  - id: a\n    action: Bring the books and the rug.\n"),
                        "same-wording"),
                List.of("new-folder/page.md", draft + "---\n", "untitled-folder"),
                List.of(
                        "step.yaml",
                        "kind: planning-step\nstatus: draft\ntitle: S\nsummary: x\nnumber: one\n",
                        "wrong-type"),
                List.of("deep.md", draft + "---\n##### Deep\n\nThe FBI said so. ![](none.png)\n", "heading-level"));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void draftNeverStopsABuild(List<String> example) throws IOException {
        write(example.get(0), example.get(1));
        CommandLines.Run strict = build("--strict");
        assertEquals(0, strict.code(), strict.err());
        assertTrue(strict.out().contains(", 0 warnings"), strict.out());
        CommandLines.Run drafts = build("--strict", "--drafts");
        assertEquals(1, drafts.code(), drafts.out());
        assertTrue(drafts.err().contains("[" + example.get(2) + "]"), drafts.err());
    }

    @Test
    void findingsInDraftsAreNotesOfACheck() throws IOException {
        write("links.md", PAGE + "status: draft\n---\n[a](none.md)\n");
        CommandLines.Run check = CommandLines.run("check", "--strict", "--site", site.toString());
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("content/links.md:6:1: note[dead-link]"), check.out());
    }

    @Test
    void linkToADraftThatCannotBeReadIsReportedAndLeadsSomewhere() throws IOException {
        write("broken.yaml", "kind: page\nstatus: draft\ntitle: \"never closed\n");
        write("index.md", PAGE + "---\n[the draft](broken.yaml)\n");
        CommandLines.Run run = build();
        assertTrue(run.err().contains("content/index.md:5:1: error[link-to-draft]"), run.err());
    }

    @Test
    void draftWithTheNameOfAGeneratedPageDoesNotHideThatPage() throws IOException {
        write("glossary.md", PAGE + "status: draft\n---\n");
        write("index.md", PAGE + "---\n[words](glossary.yaml)\n");
        write("glossary.yaml", "terms: [{id: rug, term: rug, definition: To sit on.}]\n");
        assertEquals(0, build().code());
        assertTrue(Files.readString(site.resolve("output/index.html")).contains("<a href=\"glossary.html\">words</a>"));
    }
}
