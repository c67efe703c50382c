package org.kitpress.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Head;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Prose;
import org.kitpress.model.Settings;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.FeedbackView;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.PageView;
import org.kitpress.render.html.view.SeriesView;
import org.kitpress.render.html.view.TranslationView;

/** Prepares the data that a template needs about a page, whatever the page's kind. */
final class PageViews {
    /**
     * Words per minute. Adults read English nonfiction at an average of 238 words per minute (M. Brysbaert, How many
     * words do we read per minute?, Journal of Memory and Language 109, 2019, doi:10.1016/j.jml.2019.104047). This
     * value is slightly lower, because readers work with these pages.
     */
    static final int WORDS_PER_MINUTE = 230;

    private final Site site;
    private final PageLinks links;
    private final Navigation navigation;
    private final Address address;

    PageViews(Site site, PageLinks links, Navigation navigation) {
        this.site = site;
        this.links = links;
        this.navigation = navigation;
        this.address = links.here().address();
    }

    PageView of(Page page, SourceViews sources, Sequences sequences) {
        Head head = page.head();
        PartialDate updated = head.updated();
        boolean home = address.equals(Address.HOME);
        return new PageView(
                head.title(),
                home ? site.settings().title() : pageTitle(head.title()),
                head.summary(),
                site.language(page),
                translations(page),
                home ? "home" : head.kind().key(),
                address.path(),
                site.absolute(address),
                links.here().root(),
                navigation.breadcrumbs(),
                navigation.section(),
                link(sequences.before(address)),
                link(sequences.after(address)),
                TableOfContents.of(page, site),
                minutes(page),
                site.dates().viewOrNull(updated),
                site.dates().viewOrNull(head.reviewed()),
                site.dates().viewOrNull(head.reviewBy()),
                site.resourceType(head),
                audiences(head.audiences()),
                topics(head.topics()),
                head.owner(),
                EnumKeys.of(head.status()),
                supersededBy(head.supersededBy()),
                sources.views(head.sources()),
                series(page),
                related(page),
                editUrl(head.file()),
                feedback(head.title()),
                new StructuredData(site).page(page, navigation.trail()),
                OpenGraph.of(
                        site,
                        address,
                        head.title(),
                        head.summary(),
                        updated == null || updated.day() == 0 ? null : updated.toString()),
                head.status() == Status.DRAFT);
    }

    /** Returns the view of a page that is generated from the toolkit as a whole. */
    PageView generated(String kind, String title, String description) {
        boolean listed = !kind.equals("not-found");
        return generated(kind, title, description, listed ? site.absolute(address) : null, listed);
    }

    /** Returns the view of a redirect from an old address of a page. */
    PageView redirect(Page target) {
        Head head = target.head();
        return generated("redirect", head.title(), head.summary(), site.absolute(target.address()), false);
    }

    private PageView generated(
            String kind, String title, String description, @Nullable String canonical, boolean listed) {
        return new PageView(
                title,
                pageTitle(title),
                description,
                site.language(),
                List.of(),
                kind,
                address.path(),
                canonical,
                links.here().root(),
                navigation.breadcrumbs(),
                navigation.section(),
                null,
                null,
                List.of(),
                0,
                null,
                null,
                null,
                "",
                List.of(),
                List.of(),
                null,
                "current",
                null,
                List.of(),
                null,
                List.of(),
                null,
                listed ? feedback(title) : null,
                listed ? new StructuredData(site).generated(kind, address, title, description, navigation.trail()) : "",
                OpenGraph.of(site, address, title, description, null),
                false);
    }

    private String pageTitle(String title) {
        return site.words().get("page-title", title, site.settings().title());
    }

    private @Nullable LinkView link(@Nullable Page page) {
        return page == null ? null : links.view(page);
    }

    static int minutes(Page page) {
        int words = page.texts().stream().mapToInt(Prose::words).sum();
        return Math.max(1, Math.round((float) words / WORDS_PER_MINUTE));
    }

    private List<String> audiences(List<NamedReference> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        site.settings().audiences().forEach(audience -> names.put(audience.id(), audience.name()));
        return names(ids, names);
    }

    private List<String> topics(List<NamedReference> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        site.settings().topics().forEach(topic -> names.put(topic.id(), topic.name()));
        return names(ids, names);
    }

    private static List<String> names(List<NamedReference> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id.id(), id.id())).toList();
    }

    private @Nullable LinkView supersededBy(@Nullable PageLink link) {
        return link == null || !links.isShown(link) ? null : links.view(link);
    }

    /**
     * Returns the links that the page lists, with their reasons, followed by the pages that list this page, without
     * duplicates.
     */
    private List<LinkView> related(Page page) {
        Map<String, LinkView> related = new LinkedHashMap<>();
        links.shown(page.head().related()).forEach(link -> related.putIfAbsent(link.href(), link));
        List<Address> named = page.head().related().stream()
                .map(site.targets()::find)
                .filter(Target.ToPage.class::isInstance)
                .map(target -> ((Target.ToPage) target).page().address())
                .toList();
        site.backLinks().namedBy(page).stream()
                .filter(other -> !named.contains(other.address())
                        && !other.address().equals(address)
                        && site.language(other).equals(site.language(page)))
                .map(links::view)
                .forEach(link -> related.putIfAbsent(link.href(), link));
        return List.copyOf(related.values());
    }

    private List<TranslationView> translations(Page page) {
        return site.inOtherLanguages(page).stream()
                .map(other -> new TranslationView(
                        site.language(other), languageName(site.language(other)), links.view(other)))
                .toList();
    }

    private String languageName(String tag) {
        return site.settings().languages().stream()
                .filter(language -> language.tag().equals(tag))
                .map(Settings.Language::name)
                .findFirst()
                .orElseGet(() -> {
                    Locale locale = Locale.forLanguageTag(tag);
                    return locale.getDisplayName(locale);
                });
    }

    private @Nullable SeriesView series(Page page) {
        String name = page.head().series();
        List<Page> pages = name == null ? List.of() : site.series(page);
        return name == null || pages.size() < 2
                ? null
                : new SeriesView(name, pages.stream().map(links::view).toList());
    }

    private @Nullable String editUrl(String file) {
        String pattern = site.settings().editUrl();
        return pattern == null ? null : PageLinks.outside(pattern.replace("{file}", PercentEncoding.path(file)));
    }

    private @Nullable FeedbackView feedback(String title) {
        Settings.Feedback feedback = site.settings().feedback();
        String absolute = site.absolute(address);
        return FeedbackLinks.of(site.words(), feedback, title, absolute == null ? address.path() : absolute);
    }
}
