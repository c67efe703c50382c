package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Address;
import org.kitpress.model.Article;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;

class HtmlRendererTest {
    private static final String BASE = "https://example.org/kit/";

    private static Map<String, String> render(Toolkit toolkit, RenderOptions renderOptions) {
        HtmlRenderer renderer = new HtmlRenderer(
                toolkit, new Targets(toolkit), new CompiledTheme(TinyTheme.files()), TinyTheme.words(), renderOptions);
        Map<String, String> files = new TreeMap<>();
        renderer.files().forEach(file -> files.put(file.path(), text(file)));
        renderer.pageTasks().forEach(task -> files.put(task.address().path(), text(task.run())));
        return files;
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static Page aliased(String file, Status status, String... aliases) {
        List<Address> old = List.of(aliases).stream().map(Address::new).toList();
        return new Article(SampleToolkit.head(file, "page", "Moved", "", status, List.of(), old), null);
    }

    @Test
    void everyPageFolderAndGeneratedPageIsThereOnce() {
        HtmlRenderer renderer = new HtmlRenderer(
                SampleToolkit.rich(),
                new Targets(SampleToolkit.rich()),
                new CompiledTheme(TinyTheme.files()),
                TinyTheme.words(),
                new RenderOptions(null, false, false));
        List<String> paths =
                renderer.pageTasks().stream().map(r -> r.address().path()).toList();
        assertEquals(paths.size(), paths.stream().distinct().count());
        assertTrue(paths.containsAll(List.of(
                "index.html",
                "planning/index.html",
                "planning/mission.html",
                "actions/index.html",
                "work-plan/csdwg.html",
                "a-z.html",
                "glossary.html",
                "sources.html",
                "search.html",
                "404.html")));
        assertFalse(paths.contains("empty/index.html"), "a folder in which nothing is shown");
    }

    @Test
    void folderWithoutAnIndexFileListsItsPages() {
        String page = render(SampleToolkit.rich(), new RenderOptions(null, false, false))
                .get("actions/index.html");
        assertTrue(page.contains("[Leadership=leadership.html]"), page);
    }

    @Test
    void navigationIsRelativeAndMarksThePageItStandsOn() {
        Map<String, String> files = render(SampleToolkit.rich(), new RenderOptions(null, false, false));
        assertTrue(files.get("about.html").contains("Planning=planning/index.html;"), files.get("about.html"));
        assertTrue(files.get("about.html").contains("About=about.html!;"));
        assertTrue(files.get("planning/index.html").contains("Planning=index.html!;"));
        assertTrue(files.get("planning/mission.html").contains("Planning=index.html;"));
    }

    @Test
    void notFoundPageHasAbsolutePathsWhereTheSitesAddressIsKnown() {
        String known = render(SampleToolkit.rich(), new RenderOptions(BASE, false, false))
                .get("404.html");
        assertTrue(known.contains("About=/kit/about.html;"), known);
        assertTrue(known.contains(" /kit/index.html /kit/assets/css/site."), known);
        String unknown = render(SampleToolkit.rich(), new RenderOptions(null, false, false))
                .get("404.html");
        assertTrue(unknown.contains("About=about.html;"), unknown);
        String atRoot = render(SampleToolkit.rich(), new RenderOptions("https://example.org", false, false))
                .get("404.html");
        assertTrue(atRoot.contains("About=/about.html;"), atRoot);
    }

    @Test
    void aliasesLeadToThePageUnlessSomethingElseStandsThere() {
        Toolkit toolkit = SampleToolkit.toolkit(
                SampleToolkit.article("content/about.md", "About", ""),
                aliased("content/actions/new.md", Status.CURRENT, "old/place.html", "about.html"));
        Map<String, String> files = render(toolkit, new RenderOptions(BASE, false, false));
        String redirect = files.get("old/place.html");
        assertTrue(redirect.contains("to ../actions/new.html https://example.org/kit/actions/new.html"), redirect);
        assertFalse(files.get("about.html").contains("to "), "the page itself stays");
    }

    @Test
    void draftsAreLeftOutUnlessAskedFor() {
        Toolkit toolkit = SampleToolkit.toolkit(
                SampleToolkit.article("content/about.md", "About", "[new](actions/new.md)"),
                aliased("content/actions/new.md", Status.DRAFT, "old.html"));
        Map<String, String> without = render(toolkit, new RenderOptions(BASE, false, false));
        assertFalse(without.containsKey("actions/new.html"));
        assertFalse(without.containsKey("old.html"));
        assertFalse(without.get("sitemap.xml").contains("new"), without.get("sitemap.xml"));
        assertFalse(without.get("a-z.html").contains("Moved"));
        Map<String, String> with = render(toolkit, new RenderOptions(BASE, true, false));
        assertNotNull(with.get("actions/new.html"));
        assertFalse(with.get("sitemap.xml").contains("new"), "drafts are for their writers, not for search engines");
    }

    @Test
    void missingWordsAreAFaultWithTheTemplatesLine() {
        ThemeFiles theme = TinyTheme.with(Map.of("templates/not-found.ftlh", "\n${w('no-such')}"));
        PageTask page = new HtmlRenderer(
                        SampleToolkit.rich(),
                        new Targets(SampleToolkit.rich()),
                        new CompiledTheme(theme),
                        TinyTheme.words(),
                        new RenderOptions(null, false, false))
                .pageTasks().stream()
                        .filter(r -> r.address().path().equals("404.html"))
                        .findFirst()
                        .orElseThrow();
        ThemeException fault = assertThrows(ThemeException.class, page::run);
        assertEquals("templates/not-found.ftlh:2", fault.file() + ":" + fault.line());
        assertTrue(fault.problem().contains("'no-such'"), fault.problem());
    }

    @Test
    void bytesDoNotDependOnOrderThreadsLocaleOrTimeZone() {
        Map<String, String> first = render(SampleToolkit.rich(), new RenderOptions(BASE, false, false));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            HtmlRenderer renderer = new HtmlRenderer(
                    SampleToolkit.rich(),
                    new Targets(SampleToolkit.rich()),
                    new CompiledTheme(TinyTheme.files()),
                    TinyTheme.words(),
                    new RenderOptions(BASE, false, false));
            List<PageTask> backwards = new ArrayList<>(renderer.pageTasks());
            Collections.reverse(backwards);
            Map<String, String> second = new TreeMap<>();
            renderer.files().forEach(file -> second.put(file.path(), text(file)));
            backwards.parallelStream()
                    .map(PageTask::run)
                    .sorted((a, b) -> a.path().compareTo(b.path()))
                    .forEachOrdered(file -> second.put(file.path(), text(file)));
            assertEquals(first, second);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
