package org.kitpress.render.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.model.Id;
import org.kitpress.model.Paths;

/**
 * The markup of one sheet while a document is assembled: its headings move to the levels that the document needs, its
 * ids get the sheet's prefix, and its links stay inside the document if possible.
 *
 * <p>Templates write a sheet as if it were a whole page. Their links to pages of the toolkit start with {@link #ROOT},
 * which no author can write, so this class alone decides where they lead.
 */
final class SheetMarkup {
    /** The prefix of links until they are resolved. */
    static final String ROOT = "sheet:/";

    /** The id of a sheet as a whole, without the sheet's prefix. */
    static final String TOP = Id.SITE + "sheet";

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final Element body;
    private final String prefix;
    private final Set<String> ids = new TreeSet<>();

    SheetMarkup(String html, String prefix) {
        this.prefix = prefix;
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        body = document.body();
        // Nobody can follow a link back to the text on paper, and its arrow is in few fonts.
        body.select("p:has([role=doc-backlink])").remove();
        body.select("[id]").forEach(element -> ids.add(element.id()));
    }

    /** @param levels how many levels deeper the headings are in the document */
    void moveHeadings(int levels) {
        for (Element heading : body.select(HEADINGS)) {
            int level = heading.tagName().charAt(1) - '0';
            heading.tagName("h" + Math.min(6, level + levels));
        }
    }

    /** Expands everything that can be collapsed on a screen. */
    void unfold() {
        body.select("details")
                .forEach(details -> details.tagName("div").addClass("details").removeAttr("open"));
        body.select("summary").forEach(summary -> summary.tagName("p").addClass("label"));
    }

    /**
     * Keeps only one item, under the heading of its page; a row of a table keeps the table's header, and a heading or a
     * term keeps what is under it.
     *
     * @param id the id of the item; the whole sheet stays if it is empty or if the sheet does not show the item
     */
    void keepOnly(String id) {
        Element item = id.isEmpty() ? null : body.getElementById(id);
        if (item == null) {
            return;
        }
        for (Element at = item; at.parent() != null && !at.parent().equals(body); at = at.parent()) {
            Set<Element> kept = at.equals(item) ? under(item) : Set.of();
            for (Element other : List.copyOf(at.siblingElements())) {
                if (!other.is(".paper-head, thead, caption") && !kept.contains(other)) {
                    ids.remove(other.id());
                    other.select("[id]").forEach(gone -> ids.remove(gone.id()));
                    other.remove();
                }
            }
        }
    }

    /** Returns what follows a heading or a term, up to the next one of its level; nothing for any other element. */
    private static Set<Element> under(Element item) {
        Set<Element> under = Collections.newSetFromMap(new IdentityHashMap<>());
        String level = item.is("dt") ? "dt" : HEADINGS;
        Element next = item.is(level) ? item.nextElementSibling() : null;
        while (next != null && !(next.is(level) && next.tagName().compareTo(item.tagName()) <= 0)) {
            under.add(next);
            next = next.nextElementSibling();
        }
        return under;
    }

    /** Replaces an element with other sheets, whose ids and links must already be updated. */
    void fill(String selector, List<SheetMarkup> sheets) {
        for (Element place : body.select(selector)) {
            sheets.forEach(sheet -> place.before(sheet.html()));
            place.remove();
        }
    }

    /** @param inside the document's sheets by the path of their page; their ids do not have prefixes yet */
    void settle(Map<String, SheetMarkup> inside, SheetOptions options) {
        for (Element element : body.select("[href]")) {
            element.attr("href", href(element.attr("href"), inside, options.root()));
        }
        for (Element element : body.select("[src]")) {
            element.attr("src", element.attr("src").replace(ROOT, options.files()));
        }
        for (String name : new String[] {"id", "name"}) {
            body.select("[" + name + "]").forEach(e -> e.attr(name, prefix + e.attr(name)));
        }
        for (String list : new String[] {"for", "headers", "aria-labelledby", "aria-describedby"}) {
            body.select("[" + list + "]")
                    .forEach(e -> e.attr(list, e.attr(list).strip().replaceAll("(^|\\s+)(?=\\S)", "$1" + quoted())));
        }
    }

    private String quoted() {
        return java.util.regex.Matcher.quoteReplacement(prefix);
    }

    private String href(String href, Map<String, SheetMarkup> inside, String root) {
        if (href.startsWith("#")) {
            return "#" + target(href.substring(1));
        }
        if (!href.startsWith(ROOT)) {
            return href;
        }
        String address = href.substring(ROOT.length());
        int hash = address.indexOf('#');
        SheetMarkup sheet = inside.get(hash < 0 ? address : address.substring(0, hash));
        return sheet == null ? root + address : "#" + sheet.target(hash < 0 ? "" : address.substring(hash + 1));
    }

    /** Returns the id in the document, or the sheet's own id if the sheet does not show the target of a link. */
    private String target(String fragment) {
        String id = ids.contains(fragment) ? fragment : Paths.decoded(fragment);
        return PercentEncoding.fragment(prefix + (ids.contains(id) ? id : TOP));
    }

    String html() {
        return body.html().strip();
    }
}
