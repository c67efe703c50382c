package org.kitpress.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.editing.Repository;

/** An id comes back from the last commit where it is certain whose it was. */
class EarlierIdsTest {
    private static final String LIST =
            "kind: checklist\ntitle: A list\nsummary: Use this to see it.\npurpose: See it.\nareas:\n"
                    + "  - id: first\n    title: First things\n    items:\n";
    private static final String PAGE = "---\ntitle: A page\nsummary: Use this to see it.\n---\n";

    @TempDir
    private Path temp;

    private FixedSite site;

    @BeforeEach
    void startASite() {
        site = FixedSite.small(temp);
    }

    private static String items(String... lines) {
        return LIST + "      " + String.join("\n      ", lines) + "\n";
    }

    private void commit(String file, String text) throws Exception {
        site.write(file, text);
        Repository.begin(temp).commit("as it was");
    }

    private void becomes(String file, String expected, String text) {
        site.write(file, text);
        site.fix();
        assertEquals(expected, site.text(file));
        assertEquals(List.of(), site.fix());
    }

    @Test
    void anItemIsKnownByItsWordsWhereverItStandsNow() throws Exception {
        commit(
                "list.yaml",
                items("- id: call", "  action: Call the office.", "- id: write", "  action: Write it down."));
        becomes(
                "list.yaml",
                items("- id: write", "  action: Write it down.", "- id: call", "  action: Call the office."),
                items("- action: Write it down.", "- id:", "  action: Call the office."));
    }

    @Test
    void anItemThatWasRewordedGetsANewId() throws Exception {
        commit("list.yaml", items("- id: call", "  action: Call the office."));
        becomes(
                "list.yaml",
                items("- id: visit-the-office", "  action: Visit the office."),
                items("- action: Visit the office."));
    }

    @Test
    void itemsWithTheSameWordsKeepTheirOrderWhileTheyAreAsMany() throws Exception {
        String[] two = {"- id: one", "  action: Sign here.", "- id: two", "  action: Sign here."};
        commit("list.yaml", items(two));
        becomes("list.yaml", items(two), items("- action: Sign here.", "- id: two", "  action: Sign here."));
        becomes("list.yaml", items("- id: sign-here", "  action: Sign here."), items("- action: Sign here."));
    }

    @Test
    void anIdThatAnotherItemHasByNowIsNotGivenTwice() throws Exception {
        commit("list.yaml", items("- id: call", "  action: Call the office."));
        becomes(
                "list.yaml",
                items("- id: call-the-office", "  action: Call the office.", "- id: call", "  action: Call us."),
                items("- action: Call the office.", "- id: call", "  action: Call us."));
    }

    @Test
    void aHeadingIsKnownByItsLine() throws Exception {
        commit("page.md", PAGE + "## Read this {#read}\n\nText.\n\n## And this {#more}\n\n## Twice {#twice}\n");
        becomes(
                "page.md",
                PAGE + "## And this {#more}\n\n## Read that\n\n## Twice\n\n## Twice\n",
                PAGE + "## And this\n\n## Read that\n\n## Twice\n\n## Twice\n");
    }

    @Test
    void aSiteInARepositoryWithoutACommitIsMendedAsAnyOther() throws Exception {
        Repository.begin(temp);
        becomes("list.yaml", items("- id: call-us", "  action: Call us."), items("- action: Call us."));
    }
}
