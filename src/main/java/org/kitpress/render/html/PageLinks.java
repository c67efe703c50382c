package org.kitpress.render.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Prose;
import org.kitpress.model.Target;
import org.kitpress.model.UrlSchemes;
import org.kitpress.render.html.view.LinkView;

/**
 * The links on one page: converts what editors write to what browsers follow. A link to a draft that is not shown leads
 * to the draft's section instead, so that no link is ever dead.
 */
record PageLinks(Site site, LinkBase linkBase) {
    LinkBase here() {
        return linkBase;
    }

    /** Returns the value of the attribute, not yet escaped for HTML. */
    String href(Prose.Link link) {
        return href(site.targets().find(link));
    }

    private String href(Target target) {
        if (target instanceof Target.ToPage to) {
            return href(to.page().address(), to.fragment());
        } else if (target instanceof Target.ToAddress to) {
            return href(to.address(), to.fragment());
        } else if (target instanceof Target.ToBroken to) {
            return href(to.address(), "");
        } else if (target instanceof Target.Outside to) {
            return outside(to.address());
        } else if (target instanceof Target.NoSuchFragment no) {
            return href(site.targets().find(no.file(), "/" + no.file().substring("content/".length())));
        }
        return "#";
    }

    /** Returns a link to an address, or to the nearest section above it if the address is not shown. */
    String href(Address address, String fragment) {
        return site.isShown(address) ? linkBase.to(address, fragment) : linkBase.to(site.nearestShown(address));
    }

    /**
     * Returns the address if its scheme is safe; otherwise, {@code #}. Other schemes run code or name things that are
     * not on the web.
     */
    static String outside(String address) {
        return UrlSchemes.isSafe(address) ? address : "#";
    }

    /** Returns the link with the known details of its target; the editor's label becomes the reason. */
    LinkView view(PageLink link) {
        return view(site.targets().find(link), link).because(link.label());
    }

    /** Returns the links whose targets are shown. */
    List<LinkView> shown(List<PageLink> links) {
        return links.stream().filter(this::isShown).map(this::view).toList();
    }

    /** Returns the links whose targets are shown; the editor's label becomes the title. */
    List<LinkView> titled(List<PageLink> links) {
        return links.stream()
                .filter(this::isShown)
                .map(link -> view(site.targets().find(link), link).titled(link.label()))
                .toList();
    }

    boolean isShown(PageLink link) {
        Target target = site.targets().find(link);
        return !(target instanceof Target.ToPage to) || site.isShown(to.page().address());
    }

    private LinkView view(Target target, PageLink link) {
        if (target instanceof Target.ToPage to) {
            return to.fragment().isEmpty() ? view(to.page()) : viewOfItem(to.page(), to.fragment());
        } else if (target instanceof Target.ToAddress to) {
            return view(to.address(), to.fragment());
        } else if (target instanceof Target.Outside to) {
            String title = to.address().replaceFirst("^(?:[a-z]+:)?(?://)?", "");
            return LinkView.outside(title, outside(to.address()));
        }
        return LinkView.of(link.target(), href(target));
    }

    LinkView view(Page page) {
        return new LinkView(
                page.head().title(),
                href(page.address(), ""),
                page.head().summary(),
                null,
                page.head().kind().key(),
                site.resourceType(page.head()),
                null,
                site.dates().viewOrNull(page.head().updated()),
                false,
                page.address().equals(linkBase.address()));
    }

    private LinkView viewOfItem(Page page, String fragment) {
        return new LinkView(
                titleOf(page, fragment),
                href(page.address(), fragment),
                null,
                null,
                page.head().kind().key(),
                site.resourceType(page.head()),
                page.head().title(),
                null,
                false,
                page.address().equals(linkBase.address()));
    }

    private String titleOf(Page page, String fragment) {
        Optional<String> item = page.items().stream()
                .filter(i -> i.id().value().equals(fragment))
                .map(found -> found.name(site.words()))
                .findFirst();
        return item.or(() -> page.head().body().headings().stream()
                        .filter(h -> h.id().equals(fragment))
                        .map(Prose.Heading::text)
                        .findFirst())
                .orElse(page.head().title())
                .replace('\n', ' ');
    }

    /** Returns a link to a folder's page, a generated page, or a file. */
    LinkView view(Address address, String fragment) {
        Page page = site.page(address);
        if (page != null) {
            return view(page);
        }
        Folder folder = site.folder(address);
        return new LinkView(
                site.titleOf(address),
                href(address, fragment),
                folder == null ? null : orNull(folder.summary()),
                null,
                folder == null ? null : "section",
                null,
                null,
                null,
                false,
                address.equals(linkBase.address()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
