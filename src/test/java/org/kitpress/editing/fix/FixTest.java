package org.kitpress.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only certain fixes are made, and all other bytes are kept. */
class FixTest {
    private static final String HEAD =
            "kind: checklist\ntitle: A list\nsummary: Use this to see it.\npurpose: See it.\n";

    @TempDir
    private Path temp;

    private FixedSite site;

    @BeforeEach
    void createSite() {
        site = FixedSite.small(temp);
    }

    private void assertFixed(String expected, String... fixes) {
        List<String> lines = site.fix();
        assertEquals(expected, site.text("list.yaml"));
        assertEquals(
                List.of(fixes),
                lines.stream()
                        .map(line -> line.replace("content/list.yaml:", ""))
                        .toList());
        assertEquals(List.of(), site.fix(), "nothing is left to fix");
    }

    private void assertUnchanged(String text) {
        site.write("list.yaml", text);
        assertFixed(text);
    }

    @Test
    void itemsGetTheIdsThatTheirPageAlreadyUses() {
        site.write("list.yaml", HEAD + """
                areas:
                  - title: "First: things"   # the area
                    # about the items
                    items:
                      - action: Write it down.

                      - id: mine
                        action: Keep it.
                      -   action: Write it down.
                          force: can
                """);
        assertFixed(
                HEAD + """
                areas:
                  - id: first-things
                    title: "First: things"   # the area
                    # about the items
                    items:
                      - id: write-it-down
                        action: Write it down.

                      - id: mine
                        action: Keep it.
                      -   id: write-it-down-2
                          action: Write it down.
                          force: can
                """,
                "6: added the id 'first-things'",
                "10: added the id 'write-it-down'",
                "15: added the id 'write-it-down-2'");
    }

    @Test
    void idsAreAddedToFlowMappingsAndEmptyFields() {
        site.write("list.yaml", HEAD + """
                areas:
                - id:
                  title: One
                  items: [{ action: Go. }, {id: ~, action: Stay.}]
                - id:  # not yet
                  title: Two
                  items:
                  - {action: "Go: on", force: can}
                """);
        assertFixed(
                HEAD + """
                areas:
                - id: one
                  title: One
                  items: [{ id: go, action: Go. }, {id: stay, action: Stay.}]
                - id: two  # not yet
                  title: Two
                  items:
                  - {id: go-on, action: "Go: on", force: can}
                """,
                "6: added the id 'one'",
                "8: added the id 'stay'",
                "8: added the id 'go'",
                "9: added the id 'two'",
                "12: added the id 'go-on'");
    }

    @Test
    void fieldsMoveWithTheirCommentsAndValues() {
        site.write("list.yaml", """
                kind: checklist
                title: A list
                purpose: |
                  See it.

                  # no comment
                # for search engines
                # and for people
                summary: Use this to see it.  # short
                areas:
                  - title: One
                    id: one
                    items:
                      - force: can
                        id: go
                        action: >-
                          Go
                          on.
                """);
        assertFixed(
                """
                kind: checklist
                title: A list
                # for search engines
                # and for people
                summary: Use this to see it.  # short
                purpose: |
                  See it.

                  # no comment
                areas:
                  - id: one
                    title: One
                    items:
                      - id: go
                        action: >-
                          Go
                          on.
                        force: can
                """,
                "5: moved the field 'summary' below 'title'",
                "11: moved the field 'id' to the top",
                "18: moved the field 'force' below 'action'");
    }

    @Test
    void fieldsAreNotMovedInAmbiguousLayouts() {
        assertUnchanged(
                "kind: checklist\ntitle: A list\npurpose: See it.\n\nsummary: Use this to see it.\nareas: []\n");
        assertUnchanged(
                "# about what?\ntitle: A list\nkind: checklist\nsummary: See it.\npurpose: See it.\nareas: []\n");
        assertUnchanged(
                "kind: checklist\ntitle: A list\nareas: []\nsummary: See it.\npurpose: See it.\n# about what?\n");
        assertUnchanged(
                "{purpose: See it., kind: checklist, title: A list, areas: [], summary: Use this to see it.}\n");
    }

    @Test
    void lastLineMayHaveNoLineBreak() {
        site.write("list.yaml", "kind: checklist\ntitle: A list\nareas: []\nsummary: See it.\npurpose: See it.");
        assertFixed(
                "kind: checklist\ntitle: A list\nsummary: See it.\npurpose: See it.\nareas: []",
                "5: moved the field 'areas' below 'purpose'");
    }

    @Test
    void unambiguousMisspellingsAreCorrected() {
        site.write("list.yaml", """
                kind: Checklists
                titel: 'A list'
                summary: Use this to see it.
                review_by: 2011/6
                status: "Archived"
                purpose: See it.
                areas: []
                """);
        assertFixed(
                """
                kind: checklist
                title: 'A list'
                summary: Use this to see it.
                review-by: 2011-06
                status: "archived"
                purpose: See it.
                areas: []
                """,
                "1: changed 'Checklists' to 'checklist'",
                "2: renamed the field 'titel' to 'title'",
                "4: renamed the field 'review_by' to 'review-by'",
                "4: changed '2011/6' to '2011-06'",
                "5: changed 'Archived' to 'archived'");
    }

    @Test
    void ambiguousMisspellingsAreNotCorrected() {
        assertUnchanged(HEAD + "areas: []\nupdated: 06/07/2011\n");
        assertUnchanged(HEAD + "areas: []\ncolour: red\n");
        assertUnchanged(HEAD + "areas: []\ntitel: There is a title already\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2011/06, 2011-06",
        "2011.6.3, 2011-06-03",
        "2011-6-3, 2011-06-03",
        "June 2011, 2011-06",
        "'Sept. 5th, 2011', 2011-09-05",
        "5 June 2011, 2011-06-05",
        "06/2011, ",
        "3.6.2011, ",
        "2011/13, ",
        "Ju 2011, ",
        "spring 2011, "
    })
    void onlyUnambiguousDatesAreConverted(String written, String iso) {
        assertEquals(iso, DateForms.iso(written));
    }

    @Test
    void mixedLineEndingsAndByteOrderMarkAreFixed() {
        site.write("list.yaml", "\uFEFF" + HEAD.replace("\n", "\r\n") + "areas:\n  - title: One\r\n    items: []\r\n");
        assertFixed(
                HEAD + "areas:\n  - id: one\n    title: One\n    items: []\n",
                "1: removed the invisible byte order mark",
                "1: changed all line endings to LF",
                "6: added the id 'one'");
    }

    @Test
    void fixesKeepWindowsLineEndings() {
        site.write("list.yaml", (HEAD + "areas:\n  - title: One\n    items: []").replace("\n", "\r\n"));
        assertFixed(
                (HEAD + "areas:\n  - id: one\n    title: One\n    items: []").replace("\n", "\r\n"),
                "6: added the id 'one'");
    }

    @Test
    void fieldsMovedFromTheEndOfAFileGetItsLineEndings() {
        site.write("page.yaml", "kind: page\r\nsummary: Use this.\r\ntitle: A page");
        site.fix();
        assertEquals("kind: page\r\ntitle: A page\r\nsummary: Use this.", site.text("page.yaml"));
    }

    @Test
    void frontMatterIsFixedAndTheTextBelowIsKept() {
        site.write("page.md", "---\nsumary: Use this.\ntitle: A page\n---\nText  \n\n\ttitel: x\n");
        List<String> fixes = site.fix();
        assertEquals("---\ntitle: A page\nsummary: Use this.\n---\nText  \n\n\ttitel: x\n", site.text("page.md"));
        assertEquals(2, fixes.size(), fixes.toString());
    }
}
