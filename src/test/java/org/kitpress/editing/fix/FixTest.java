package org.kitpress.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain is mended, what is not is left, and all else keeps its bytes. */
class FixTest {
    private static final String HEAD =
            "kind: checklist\ntitle: A list\nsummary: Use this to see it.\npurpose: See it.\n";

    @TempDir
    private Path temp;

    private FixedSite site;

    @BeforeEach
    void startASite() {
        site = FixedSite.small(temp);
    }

    private void becomes(String expected, String... mended) {
        List<String> lines = site.fix();
        assertEquals(expected, site.text("list.yaml"));
        assertEquals(
                List.of(mended),
                lines.stream()
                        .map(line -> line.replace("content/list.yaml:", ""))
                        .toList());
        assertEquals(List.of(), site.fix(), "nothing is left to mend");
    }

    private void staysAsItIs(String text) {
        site.write("list.yaml", text);
        becomes(text);
    }

    @Test
    void itemsGetTheIdsThatTheirPageUsesAlready() {
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
        becomes(
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
                "6: wrote the id 'first-things'",
                "10: wrote the id 'write-it-down'",
                "15: wrote the id 'write-it-down-2'");
    }

    @Test
    void idsAreWrittenIntoBracesAndAfterAnEmptyField() {
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
        becomes(
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
                "6: wrote the id 'one'",
                "8: wrote the id 'stay'",
                "8: wrote the id 'go'",
                "9: wrote the id 'two'",
                "12: wrote the id 'go-on'");
    }

    @Test
    void fieldsMoveWithTheirCommentsAndTheirValues() {
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
        becomes(
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
    void fieldsStayWhereALayoutLeavesDoubt() {
        staysAsItIs("kind: checklist\ntitle: A list\npurpose: See it.\n\nsummary: Use this to see it.\nareas: []\n");
        staysAsItIs("# about what?\ntitle: A list\nkind: checklist\nsummary: See it.\npurpose: See it.\nareas: []\n");
        staysAsItIs("kind: checklist\ntitle: A list\nareas: []\nsummary: See it.\npurpose: See it.\n# about what?\n");
        staysAsItIs("{purpose: See it., kind: checklist, title: A list, areas: [], summary: Use this to see it.}\n");
    }

    @Test
    void theLastLineMayLackItsBreak() {
        site.write("list.yaml", "kind: checklist\ntitle: A list\nareas: []\nsummary: See it.\npurpose: See it.");
        becomes(
                "kind: checklist\ntitle: A list\nsummary: See it.\npurpose: See it.\nareas: []",
                "5: moved the field 'areas' below 'purpose'");
    }

    @Test
    void misspeltFieldsAndWordsAreCorrectedWhereOneCanBeMeant() {
        site.write("list.yaml", """
                kind: Checklists
                titel: 'A list'
                summary: Use this to see it.
                review_by: 2011/6
                status: "Archived"
                purpose: See it.
                areas: []
                """);
        becomes(
                """
                kind: checklist
                title: 'A list'
                summary: Use this to see it.
                review-by: 2011-06
                status: "archived"
                purpose: See it.
                areas: []
                """,
                "1: wrote 'checklist' instead of 'Checklists'",
                "2: wrote the field 'title' instead of 'titel'",
                "4: wrote the field 'review-by' instead of 'review_by'",
                "4: wrote '2011-06' instead of '2011/6'",
                "5: wrote 'archived' instead of 'Archived'");
    }

    @Test
    void whatCouldMeanTwoThingsIsLeft() {
        staysAsItIs(HEAD + "areas: []\nupdated: 06/07/2011\n");
        staysAsItIs(HEAD + "areas: []\ncolour: red\n");
        staysAsItIs(HEAD + "areas: []\ntitel: There is a title already\n");
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
    void datesOfOneMeaningAreRead(String written, String iso) {
        assertEquals(iso, DateForms.iso(written));
    }

    @Test
    void lineEndsAndTheByteOrderMarkAreMended() {
        site.write(
                "list.yaml", "\uFEFF" + HEAD.replace("\n", "\r\n") + "areas:\r\n  - title: One\r\n    items: []\r\n");
        becomes(
                HEAD + "areas:\n  - id: one\n    title: One\n    items: []\n",
                "1: took out the invisible byte-order mark",
                "1: ended all lines with LF instead of CRLF",
                "6: wrote the id 'one'");
    }

    @Test
    void frontMatterIsMendedAndTheTextUnderItStays() {
        site.write("page.md", "---\nsumary: Use this.\ntitle: A page\n---\nText  \n\n\ttitel: x\n");
        List<String> mended = site.fix();
        assertEquals("---\ntitle: A page\nsummary: Use this.\n---\nText  \n\n\ttitel: x\n", site.text("page.md"));
        assertEquals(2, mended.size(), mended.toString());
    }
}
