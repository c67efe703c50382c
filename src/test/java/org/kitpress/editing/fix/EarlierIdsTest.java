package org.kitpress.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.editing.Repository;

/** An id is restored from the last commit when it is certain which item had it. */
class EarlierIdsTest {
    private static final String LIST =
            "kind: checklist\ntitle: A list\nsummary: Use this to see it.\npurpose: See it.\nareas:\n"
                    + "  - id: first\n    title: First things\n    items:\n";
    private static final String PAGE = "---\ntitle: A page\nsummary: Use this to see it.\n---\n";

    @TempDir
    private Path temp;

    private FixedSite site;

    @BeforeEach
    void createSite() {
        site = FixedSite.small(temp);
    }

    private static String items(String... lines) {
        return LIST + "      " + String.join("\n      ", lines) + "\n";
    }

    private void commit(String file, String text) throws Exception {
        site.write(file, text);
        Repository.init(temp).commit("as it was");
    }

    private void assertFixed(String file, String expected, String text) {
        site.write(file, text);
        site.fix();
        assertEquals(expected, site.text(file));
        assertEquals(List.of(), site.fix());
    }

    @Test
    void itemIsRecognizedByItsTextAfterAMove() throws Exception {
        commit(
                "list.yaml",
                items("- id: call", "  action: Call the office.", "- id: write", "  action: Write it down."));
        assertFixed(
                "list.yaml",
                items("- id: write", "  action: Write it down.", "- id: call", "  action: Call the office."),
                items("- action: Write it down.", "- id:", "  action: Call the office."));
    }

    @Test
    void rewordedItemGetsANewId() throws Exception {
        commit("list.yaml", items("- id: call", "  action: Call the office."));
        assertFixed(
                "list.yaml",
                items("- id: visit-the-office", "  action: Visit the office."),
                items("- action: Visit the office."));
    }

    @Test
    void itemsWithEqualTextKeepTheirIdsIfTheirNumberIsUnchanged() throws Exception {
        String[] two = {"- id: one", "  action: Sign here.", "- id: two", "  action: Sign here."};
        commit("list.yaml", items(two));
        assertFixed("list.yaml", items(two), items("- action: Sign here.", "- id: two", "  action: Sign here."));
        assertFixed("list.yaml", items("- id: sign-here", "  action: Sign here."), items("- action: Sign here."));
    }

    @Test
    void idInUseByAnotherItemIsNotRestored() throws Exception {
        commit("list.yaml", items("- id: call", "  action: Call the office."));
        assertFixed(
                "list.yaml",
                items("- id: call-the-office", "  action: Call the office.", "- id: call", "  action: Call us."),
                items("- action: Call the office.", "- id: call", "  action: Call us."));
    }

    @Test
    void headingIsRecognizedByItsLine() throws Exception {
        commit("page.md", PAGE + "## Read this {#read}\n\nText.\n\n## And this {#more}\n\n## Twice {#twice}\n");
        assertFixed(
                "page.md",
                PAGE + "## And this {#more}\n\n## Read that\n\n## Twice\n\n## Twice\n",
                PAGE + "## And this\n\n## Read that\n\n## Twice\n\n## Twice\n");
    }

    @Test
    void repositoryWithoutACommitGetsNewIds() throws Exception {
        Repository.init(temp);
        assertFixed("list.yaml", items("- id: call-us", "  action: Call us."), items("- action: Call us."));
    }
}
