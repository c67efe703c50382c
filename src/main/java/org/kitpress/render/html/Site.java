package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Broken;
import org.kitpress.model.Folder;
import org.kitpress.model.GlossaryMatcher;
import org.kitpress.model.Head;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.PageLanguages;
import org.kitpress.model.Party;
import org.kitpress.model.Settings;
import org.kitpress.model.Source;
import org.kitpress.model.Status;
import org.kitpress.model.Targets;
import org.kitpress.model.Term;
import org.kitpress.model.Toolkit;

/**
 * The toolkit that all pages of a rendering share, indexed for the lookups that pages need. Immutable after
 * construction.
 */
final class Site {
    private final Toolkit toolkit;
    private final BaseUrl baseUrl;
    private final RenderOptions renderOptions;
    private final List<Page> pages;
    private final List<Page> listed;
    private final PageLanguages languages;
    private final Targets targets;
    private final SectionTree tree;
    private final BackLinks backLinks;
    private final GlossaryMatcher matcher;
    private final Messages messages;
    private final DateFormatter dates;
    private final Assets assets;
    private final Icons icons;
    private final Theme theme;
    private final Map<String, Source> sources;
    private final Map<String, Party> parties;
    private final Map<String, Term> terms;
    private final Map<String, List<Page>> series;
    private final Map<Address, Page> byAddress = new HashMap<>();
    private final Map<Address, Folder> folders = new HashMap<>();
    private final Set<Address> hidden = new LinkedHashSet<>();

    Site(Toolkit toolkit, Targets targets, CompiledTheme ready, Messages messages, RenderOptions renderOptions) {
        this.toolkit = toolkit;
        this.targets = targets;
        this.messages = messages;
        theme = ready.templates();
        icons = ready.icons();
        Settings settings = toolkit.settings();
        this.renderOptions = renderOptions;
        baseUrl = new BaseUrl(renderOptions.baseUrl() != null ? renderOptions.baseUrl() : settings.baseUrl());
        pages = toolkit.pages().stream()
                .filter(page -> renderOptions.drafts() || page.head().status() != Status.DRAFT)
                .toList();
        languages = new PageLanguages(toolkit.pages(), settings.languages());
        listed = pages.stream().filter(languages::isFirst).toList();
        tree = new SectionTree(toolkit.folders(), listed);
        backLinks = new BackLinks(pages, targets);
        matcher = new GlossaryMatcher(toolkit.glossary());
        dates = new DateFormatter(messages);
        assets = ready.assets().and(ScriptAssets.of(messages, AnswerForms.of(pages, settings, targets)));
        sources = index(toolkit.sources(), Source::key);
        parties = index(toolkit.parties(), Party::id);
        terms = index(toolkit.glossary(), term -> term.id().value());
        series = pages.stream()
                .filter(page -> page.head().series() != null)
                .sorted(Comparator.comparingInt((Page page) -> page.head().order())
                        .thenComparing(page -> page.head().title())
                        .thenComparing(page -> page.address().path()))
                .collect(Collectors.groupingBy(
                        page -> languages.of(page) + " " + page.head().series()));
        pages.forEach(page -> byAddress.put(page.address(), page));
        toolkit.folders().forEach(folder -> folders.put(SectionTree.index(folder), folder));
        collectHidden();
    }

    private static <T> Map<String, T> index(List<T> values, Function<T, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }

    /** Collects the drafts that are not shown and the folders that contain nothing else. */
    private void collectHidden() {
        toolkit.pages().stream().map(Page::address).forEach(hidden::add);
        toolkit.broken().stream().filter(Broken::isDraft).map(Broken::address).forEach(hidden::add);
        hidden.removeAll(byAddress.keySet());
        Arrays.stream(GeneratedKind.values()).map(GeneratedKind::address).forEach(hidden::remove);
        toolkit.folders().stream()
                .filter(folder -> tree.folder(folder.address()) == null)
                .map(SectionTree::index)
                .forEach(hidden::add);
        hidden.removeIf(address -> {
            Folder folder = folders.get(address);
            return folder != null && tree.folder(folder.address()) != null;
        });
    }

    Toolkit toolkit() {
        return toolkit;
    }

    /** Returns the name of the page's kind, as readers see it: Article, Checklist. */
    String resourceType(Head head) {
        return head.resourceType() == null ? messages.get("type-" + head.kind().resourceType()) : head.resourceType();
    }

    Settings settings() {
        return toolkit.settings();
    }

    /** Returns the address where the site will be hosted, with a trailing slash. */
    @Nullable
    String baseUrl() {
        return baseUrl.url();
    }

    /** Returns the address on the web; null if the site's address is unknown. */
    @Nullable
    String absolute(Address address) {
        return baseUrl.absolute(address);
    }

    LinkBase here(Address address) {
        return baseUrl.here(address);
    }

    /** Whether the page has a PDF. */
    boolean hasPdf(Page page) {
        return renderOptions.pdfs() && PdfTasks.isPrinted(page);
    }

    /** Returns the pages that are shown, in the toolkit's order. */
    List<Page> pages() {
        return pages;
    }

    /** Returns the pages that lists, menus, and the home page show: those in the first language. */
    List<Page> listed() {
        return listed;
    }

    /** Returns the language of a page's text. */
    String language(Page page) {
        return languages.of(page);
    }

    /** Returns the language of the page at an address; that of the site for pages that the program makes. */
    String language(Address address) {
        Page page = byAddress.get(address);
        return page == null ? language() : language(page);
    }

    /** Returns the same page in other languages, as far as it is shown. */
    List<Page> inOtherLanguages(Page page) {
        String name = languages.name(page);
        return pages.stream()
                .filter(other -> other != page && languages.name(other).equals(name))
                .toList();
    }

    Targets targets() {
        return targets;
    }

    SectionTree tree() {
        return tree;
    }

    GlossaryMatcher matcher() {
        return matcher;
    }

    Messages words() {
        return messages;
    }

    DateFormatter dates() {
        return dates;
    }

    Assets assets() {
        return assets;
    }

    Icons icons() {
        return icons;
    }

    Theme theme() {
        return theme;
    }

    String language() {
        return messages.language();
    }

    /** Returns the page that is shown at the address. */
    @Nullable
    Page page(Address address) {
        return byAddress.get(address);
    }

    /** Returns the folder whose index page has that address. */
    @Nullable
    Folder folder(Address index) {
        return folders.get(index);
    }

    @Nullable
    Source source(String key) {
        return sources.get(key);
    }

    @Nullable
    Party party(String id) {
        return parties.get(id);
    }

    @Nullable
    Term term(String id) {
        return terms.get(id);
    }

    /** Returns the pages of a page's series in its language that are shown, by their order and then by title. */
    List<Page> series(Page page) {
        return series.getOrDefault(language(page) + " " + page.head().series(), List.of());
    }

    BackLinks backLinks() {
        return backLinks;
    }

    boolean isShown(Address address) {
        return !hidden.contains(address);
    }

    /**
     * Returns the page of the innermost folder above the address that contains something shown; otherwise, the home
     * page.
     */
    Address nearestShown(Address address) {
        List<SectionTree.Node> path = new ArrayList<>(tree.path(address));
        return path.isEmpty() ? Address.HOME : path.get(path.size() - 1).address();
    }

    /** Returns the title that navigation uses for the page at an address. */
    String titleOf(Address address) {
        Page page = byAddress.get(address);
        if (page != null) {
            return page.head().shortTitle();
        }
        Folder folder = folders.get(address);
        if (folder != null) {
            return folder.title();
        }
        for (GeneratedKind kind : GeneratedKind.values()) {
            if (kind.address().equals(address)) {
                return messages.get("title-" + kind.id());
            }
        }
        return address.path().substring(address.path().lastIndexOf('/') + 1);
    }

    /** Returns the folders that contain something shown but have no index page of their own. */
    List<Folder> sections() {
        return toolkit().folders().stream()
                .filter(folder -> {
                    SectionTree.Node node = tree().folder(folder.address());
                    return node != null && node.page() == null;
                })
                .toList();
    }
}
