package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kitpress.markdown.Markdown;
import org.kitpress.markdown.TextOrigin;
import org.kitpress.model.Address;
import org.kitpress.model.Article;
import org.kitpress.model.Broken;
import org.kitpress.model.Folder;
import org.kitpress.model.Head;
import org.kitpress.model.Home;
import org.kitpress.model.Id;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Page;
import org.kitpress.model.PageKind;
import org.kitpress.model.PageLink;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Party;
import org.kitpress.model.Paths;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Settings;
import org.kitpress.model.Source;
import org.kitpress.model.SourceUse;
import org.kitpress.model.Status;
import org.kitpress.model.Term;
import org.kitpress.model.Toolkit;
import org.kitpress.model.Vocabulary;

/** A small toolkit with one page of each kind, every field of it filled in. Texts are written in Markdown. */
public final class SampleToolkit {
    public static final PartialDate JUNE = new PartialDate(2011, 6, 0);
    private static int line;

    private SampleToolkit() {}

    /** All kinds of pages in one toolkit. */
    public static Toolkit rich() {
        List<Page> pages = new ArrayList<>();
        pages.add(article("content/index.md", "Welcome", "Start here."));
        pages.add(article("content/about.md", "About", "See [the mission](planning/1-mission.yaml#time)."));
        pages.addAll(SamplePages.all());
        return toolkit(pages);
    }

    public static Toolkit toolkit(Page... pages) {
        return toolkit(List.of(pages));
    }

    /** The pages with folders, settings, glossary, sources and parties around them. */
    public static Toolkit toolkit(List<Page> pages) {
        return toolkit(settings(null), pages);
    }

    public static Toolkit toolkit(Settings settings, List<Page> pages) {
        return new Toolkit(
                settings,
                List.of(
                        folder("", "Home", 0),
                        folder("planning", "Planning", 1),
                        folder("actions", "Actions", 2),
                        folder("work-plan", "Work plan", 3),
                        folder("empty", "Empty", 4)),
                pages,
                List.of(
                        term("mou", "memorandum of understanding", "MOU", "memoranda of understanding"),
                        term("partnership", "partnership", null, "partnerships")),
                sources(),
                List.of(
                        new Party(
                                "csdwg",
                                "Community Systems Development Work Group",
                                "CSDWG",
                                new NamedReference("group", place("content/parties.yaml")),
                                prose("A group with an MOU."),
                                link("content/parties.yaml", "/about.md"),
                                place("content/parties.yaml")),
                        new Party(
                                "staffer",
                                "Staffer",
                                null,
                                new NamedReference("role", place("content/parties.yaml")),
                                Prose.EMPTY,
                                null,
                                place("content/parties.yaml"))),
                List.of(Broken.file("content/broken.yaml", new Address("broken.html"), false)),
                List.of("content/files/a form.pdf"));
    }

    public static Settings settings(String baseUrl) {
        String file = "content/toolkit.yaml";
        return new Settings(
                "The Toolkit",
                "Toolkit",
                "For partners & friends",
                "First edition",
                List.of(new Settings.Language("en", "English")),
                new Settings.Publisher("The Office", "TO", "office@example.org", "+1 217 555 0100", "Springfield"),
                List.of(new Settings.Audience(
                        "leaders", "Leaders", "Who decide.", List.of(link(file, "planning/")), place(file))),
                List.of(new Settings.Topic("trust", "Trust", place(file))),
                List.of(
                        link(file, "planning/"),
                        link(file, "actions/"),
                        link(file, "work-plan/"),
                        link(file, "about.md")),
                List.of(link(file, "about.md")),
                Home.USUAL,
                new Settings.Feedback(
                        Settings.Feedback.Way.MAIL,
                        "toolkit@example.org",
                        "Was this page helpful?",
                        List.of("Easy to use"),
                        List.of("Hard to follow & long")),
                "https://example.org/edit/main/{file}",
                baseUrl,
                5000,
                new Settings.Print(Settings.Print.Paper.LETTER, false),
                new Settings.Theme("default", null, place("content/toolkit.yaml"), place("content/toolkit.yaml")),
                Vocabulary.DEFAULT,
                List.of());
    }

    private static List<Source> sources() {
        Place place = place("content/sources.yaml");
        Source first = new Source(
                "guide",
                "The Guide (2011)",
                "An Author",
                new PartialDate(2011, 0, 0),
                "The Guide",
                "A Publisher",
                "https://example.org/guide",
                new PartialDate(2026, 11, 2),
                "Public domain",
                List.of(new Source.Link(SourceUse.Relation.FUNDED_BY, new NamedReference("fund", place), "")),
                prose("With a note."),
                false,
                place);
        Source second = new Source(
                "fund", "A Fund", null, null, "A Fund", null, null, null, null, List.of(), Prose.EMPTY, true, place);
        return List.of(first, second);
    }

    /** An id that is written in a file. */
    public static Id id(String value) {
        return new Id(value, place("content/about.md"), true);
    }

    public static Term term(String id, String name, String abbreviation, String... forms) {
        return new Term(
                id(id),
                name,
                abbreviation,
                List.of(forms),
                List.of(),
                prose("What a " + name + " is."),
                List.of(),
                new SourceUse(
                        new NamedReference("guide", place("content/glossary.yaml")), SourceUse.Relation.CITED, "p. 3"),
                true);
    }

    public static Folder folder(String path, String title, int order) {
        return new Folder(
                path,
                path.isEmpty() ? "" : path + "/",
                title,
                title,
                "All about " + title + ".",
                order,
                Prose.EMPTY,
                place("content/" + path));
    }

    public static Article article(String file, String title, String body) {
        return new Article(head(file, "page", title, body), null);
    }

    public static Head head(String file, String kind, String title, String body) {
        return head(file, kind, title, body, Status.CURRENT, List.of(), List.of());
    }

    public static Head head(
            String file,
            String kind,
            String title,
            String body,
            Status status,
            List<PageLink> related,
            List<Address> aliases) {
        String path = Paths.withoutOrder(Paths.withoutExtension(file.substring("content/".length())));
        return new Head(
                file,
                new Address(path + ".html"),
                Objects.requireNonNull(PageKind.named(kind)),
                title,
                title,
                "Use this to " + title + ".",
                "Article",
                List.of(new NamedReference("leaders", place(file))),
                List.of(new NamedReference("trust", place(file))),
                List.of(),
                JUNE,
                new PartialDate(2017, 9, 29),
                new PartialDate(2030, 1, 31),
                "Editors",
                status,
                null,
                List.of(new SourceUse(
                        new NamedReference("guide", place(file)), SourceUse.Relation.ADAPTED_FROM, "part 2")),
                related,
                null,
                Paths.order(Paths.withoutExtension(file)),
                aliases,
                prose(file, body));
    }

    public static PageLink link(String file, String target) {
        return new PageLink(target, "", place(file));
    }

    public static Prose prose(String markdown) {
        return prose("content/about.md", markdown);
    }

    /** A text of that file. Each has a place of its own, as in a file that was read. */
    public static synchronized Prose prose(String file, String markdown) {
        line += 10;
        return new Markdown()
                .parse(markdown, new TextOrigin(file, line, 1, true))
                .prose();
    }

    public static Place place(String file) {
        return new Place(file, 1, 1);
    }
}
