package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Id;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Session;
import org.kitpress.model.Target;
import org.kitpress.render.html.view.SheetView;

/**
 * Renders a packet as one document: its own parts, with the sheets of its handouts where the template wants them. Ids
 * are unique within the document, and links stay inside it if possible. Thread-safe.
 */
public final class PacketDocuments {
    /** The place in the template for the sheets of the handouts. */
    private static final String PLACE = "[data-handouts]";

    private final Site site;
    private final PageRenderer renderer;

    PacketDocuments(Site site, PageRenderer renderer) {
        this.site = site;
        this.renderer = renderer;
    }

    /**
     * Returns the document as one sheet. Its {@code h1} is moved to the level in the options; headings of the sheets
     * inside go one level deeper.
     *
     * @param packet a page that prepares a session
     * @throws ThemeException if the theme cannot print the document
     */
    public Sheet of(Page packet, PacketEdition edition, SheetOptions options) {
        Session session = Objects.requireNonNull(packet.session());
        SheetView view = new SheetView(options.full(), options.fields());
        Map<String, SheetMarkup> inside = new TreeMap<>();
        SheetMarkup document = new SheetMarkup(renderer.packet(packet, session, edition, view), "");
        document.unfold();
        document.moveHeadings(options.level() - 1);
        inside.put(PercentEncoding.path(packet.address().path()), document);
        List<SheetMarkup> handouts = new ArrayList<>();
        for (Session.Handout handout : session.handouts()) {
            Target.ToPage to = target(site, handout.page());
            if (to != null) {
                SheetMarkup sheet = sheet(to, Id.SITE + "handout-" + (handouts.size() + 1) + "-", view, options);
                handouts.add(sheet);
                inside.putIfAbsent(PercentEncoding.path(to.page().address().path()), sheet);
            }
        }
        document.settle(inside, options);
        handouts.forEach(sheet -> sheet.settle(inside, options));
        document.fill(PLACE, handouts);
        return new Sheet(packet, SheetMarkup.TOP, document.html());
    }

    private SheetMarkup sheet(Target.ToPage to, String prefix, SheetView view, SheetOptions options) {
        SheetMarkup sheet = new SheetMarkup(renderer.sheet(to.page(), view), prefix);
        sheet.keepOnly(to.fragment());
        sheet.unfold();
        sheet.moveHeadings(options.level());
        return sheet;
    }

    /** Returns the page that a handout links to; null if it is not a page that is shown. */
    static @Nullable Page page(Site site, PageLink link) {
        Target.ToPage to = target(site, link);
        return to == null ? null : to.page();
    }

    private static Target.@Nullable ToPage target(Site site, PageLink link) {
        Target target = site.targets().find(link);
        return target instanceof Target.ToPage to && site.isShown(to.page().address()) ? to : null;
    }
}
