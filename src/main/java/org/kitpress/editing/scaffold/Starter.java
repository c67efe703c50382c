package org.kitpress.editing.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.editing.schema.Schemas;
import org.kitpress.model.PageKind;

/** A small toolkit to start from: a page of each kind, and the shared files. */
public final class Starter {
    /** Files that are copied, with the toolkit's title filled in. */
    private static final List<String> SHARED = List.of("""
            README.md content/toolkit.yaml content/index.md content/about.md content/accessibility.md
            content/glossary.yaml content/sources.yaml content/parties.yaml content/planning/_folder.yaml content/checklists/_folder.yaml
            content/scenarios/_folder.yaml content/training/_folder.yaml content/partnership/_folder.yaml
            """.strip().split("\\s+"));

    /** A page from the template of its kind. */
    private record StarterPage(String file, PageKind kind, String title) {}

    private static final List<StarterPage> PAGES = List.of(
            new StarterPage("planning/index.yaml", PageKind.PLANNING_GUIDE, "Plan step by step"),
            new StarterPage("planning/1-first-step.yaml", PageKind.PLANNING_STEP, "A first step"),
            new StarterPage("checklists/1-first-checklist.yaml", PageKind.CHECKLIST, "A first checklist"),
            new StarterPage("scenarios/1-first-story.yaml", PageKind.SCENARIO, "A first story"),
            new StarterPage("training/1-first-session.yaml", PageKind.PACKET, "A first session"),
            new StarterPage("partnership/1-who-we-are.yaml", PageKind.ORGANIZATION, "Who we are"),
            new StarterPage("partnership/2-levels.yaml", PageKind.CONTINUUM, "From beginning to established"),
            new StarterPage("partnership/3-work-plan.yaml", PageKind.WORK_PLAN, "Our work plan"),
            new StarterPage("partnership/4-resources.yaml", PageKind.RESOURCE_LIST, "Helpful things elsewhere"),
            new StarterPage("partnership/5-how-we-work.md", PageKind.PAGE, "How we work"),
            new StarterPage("partnership/6-needs.yaml", PageKind.NEEDS_ASSESSMENT, "What our area needs"));

    private static final String GIT_ATTRIBUTES = """
            # Text has the same line endings on every computer, so that changes show only what was changed.
            * text=auto eol=lf
            """;

    private static final String GIT_IGNORE = """
            # The website, which is built from the other files.
            /output/
            # What Kitpress keeps from one command to the next.
            .kitpress/
            """;

    private Starter() {}

    /** All files of the toolkit, with schemas for editors. */
    public static List<NewFile> files(String title) {
        List<NewFile> files = new ArrayList<>();
        for (String shared : SHARED) {
            Template template = Template.read("starter/" + shared);
            boolean prose = shared.endsWith(".md");
            files.add(new NewFile(shared, (prose ? template.plainTitle(title) : template.title(title)).text()));
        }
        for (StarterPage starterPage : PAGES) {
            Template page = Template.ofKind(starterPage.kind)
                    .title(starterPage.title)
                    .draft(false)
                    .number(1)
                    .steps(List.of("1-first-step.yaml"));
            files.add(new NewFile("content/" + starterPage.file, page.text()));
        }
        files.add(new NewFile(".gitattributes", GIT_ATTRIBUTES));
        files.add(new NewFile(".gitignore", GIT_IGNORE));
        Schemas.files().forEach((name, text) -> files.add(new NewFile("schemas/" + name, text)));
        return files;
    }
}
