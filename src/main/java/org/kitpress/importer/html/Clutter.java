package org.kitpress.importer.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Recognizes what sites put around and between the words of a page: links to share, edit, and print it, and notices. */
final class Clutter {
    /** Attributes for marked elements, one for each sort. */
    static final String PATH = "data-kitpress-path";

    static final String SERVICE = "data-kitpress-service";
    static final String NOTICE = "data-kitpress-notice";

    private static final int LONGEST_PATH = 400;
    private static final int LONGEST_NOTICE = 3000;
    /** Words around links, such as "Share this page:". */
    private static final int LONGEST_LABEL = 40;

    private static final Pattern BREADCRUMB = Pattern.compile("(?i)bread-?_?crumb");
    private static final Pattern COOKIE_NOTICE =
            Pattern.compile("(?i)(^|[\\s_-])(cookies?[\\s_-]?(banner|bar|consent|compliance|notice"
                    + "|notification|law|pop-?up|message|modal|overlay|dialog|info)|onetrust|cookiebot|cybot|usercentrics|gdpr"
                    + "|cc-window|cc-banner|consent[\\s_-]?(banner|bar|manager|modal|dialog|pop-?up))");

    private static final Pattern COOKIE = Pattern.compile("(?i)cookie|consent|privacy-");
    private static final Pattern ASKS_FOR_CONSENT = Pattern.compile(
            "(?iu)\\bcookies?\\b.*\\b(accept|agree|consent|allow|reject|preferences|got it|more|settings|aceptar|acepto|rechazar)\\b.*"
                    + "|(accept|allow|aceptar) (all )?(las )?cookies.*");

    /** Part of every name that the patterns for names know. */
    private static final Pattern CLUTTER = Pattern.compile(
            "(?i)crumb|cookie|onetrust|cybot|usercentrics|gdpr|cc-|consent|privacy|shar|addtoany|a2a_kit|addthis|social");

    private static final Pattern SHARE_ADDRESS = Pattern.compile(
            "(?i)(?:https?:)?//(?:[a-z]{1,8}\\.)?(?:"
                    + "facebook\\.com/(?:sharer?|dialog)|twitter\\.com/(?:intent|share|home\\?status)|x\\.com/(?:intent|share)"
                    + "|linkedin\\.com/(?:shareArticle|sharing|cws/share)|pinterest\\.[a-z.]{2,6}/pin/create|reddit\\.com/submit"
                    + "|whatsapp\\.com/send|t\\.me/share|telegram\\.me/share|bsky\\.app/intent|tumblr\\.com/(?:share|widgets/share)"
                    + "|news\\.ycombinator\\.com/submitlink|threads\\.net/intent|addtoany\\.com|addthis\\.com|getpocket\\.com/save"
                    + "|line\\.me/lineit|mastodonshare|share\\.flipboard).*|whatsapp://send.*|mailto:\\?.*|fb-messenger://share.*");

    private static final Pattern SHARE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:social[\\s_-]?share|share[\\s_-]?(?:buttons?|links?|bar|this|icons?|tools?|page|block|widget)"
                    + "|sharing|sharedaddy|sharethis|addtoany|a2a_kit|addthis|social-(?:links|icons|media))");

    private static final Pattern EDIT = Pattern.compile(
            "(?iu)\\[?\\s*(edit( source| section| this page| on github)?|editar( c[oó]digo)?|improve this page)\\s*]?");
    private static final Pattern PRINT = Pattern.compile(
            "(?iu)(print( this)?( page| article| version)?|printer[- ]friendly( version| page)?|imprimir( p[aá]gina)?)");
    private static final Pattern WAY_BACK = Pattern.compile(
            "(?iu)\\W*((back|return|jump|skip) to (the )?(top|(main )?content)|top of (the )?page|volver arriba)( of (the )?page)?\\W*");

    private Clutter() {}

    /** Marks such elements in the main content of a page. */
    static void mark(Element main) {
        int half = main.text().length() / 2;
        for (Element element : main.select("[id], [class], [aria-label], [typeof], [itemtype]")) {
            String names = element.id() + " " + element.className();
            boolean named = CLUTTER.matcher(names + " " + element.attr("aria-label") + element.attr("typeof")
                            + element.attr("itemtype"))
                    .find();
            if (element == main || !named) {
                continue;
            }
            // Only now, because the text of nested elements takes long.
            int length = element.text().length();
            if (isPath(element, names, length)) {
                element.attr(PATH, "");
            }
            // The class may be on a wrapper of the whole page, to say that a notice is shown.
            if (length <= half && isNotice(element, names, length)) {
                element.attr(NOTICE, "");
            }
            if (SHARE_CLASS.matcher(names).find() && length <= half && isShareBar(element, length)) {
                element.attr(SERVICE, "");
            }
        }
        main.select(".mw-editsection, .editsection, .theme-edit-this-page, .edit-this-page, .post-edit-link")
                .attr(SERVICE, "");
        Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element link : main.select("a, button, input[type=button], [role=button]")) {
            if (link.closest("[" + SERVICE + "]") != null) {
                continue;
            }
            Element group = link.hasAttr("href") && isShare(link)
                    ? shareGroup(link, main, others)
                    : isService(link) ? link : null;
            if (group != null) {
                group.attr(SERVICE, "");
            }
        }
    }

    private static boolean isPath(Element element, String names, int length) {
        String all = names + " " + element.attr("aria-label") + " " + element.attr("typeof") + element.attr("itemtype");
        return length <= LONGEST_PATH && BREADCRUMB.matcher(all).find() && element.selectFirst("h1, h2, h3, p") == null;
    }

    private static boolean isNotice(Element element, String names, int length) {
        return COOKIE_NOTICE.matcher(names).find()
                || length <= LONGEST_NOTICE
                        && COOKIE.matcher(names + " " + element.attr("aria-label"))
                                .find()
                        && ASKS_FOR_CONSENT.matcher(element.text()).find();
    }

    private static boolean isShare(Element link) {
        return SHARE_ADDRESS.matcher(link.attr("href").strip()).matches();
    }

    /** Whether all links in an element share the page, print it, or lead nowhere. */
    private static boolean linksAreServices(Element element) {
        return element.select("a[href]").stream().allMatch(Clutter::isShareOrService);
    }

    /** Whether an element has links or buttons to share the page, and hardly any other words. */
    private static boolean isShareBar(Element element, int length) {
        List<Element> controls = element.select("a[href], button, input[type=button], [role=button]");
        int inControls = controls.stream().mapToInt(one -> one.text().length()).sum();
        return !controls.isEmpty() && length - inControls <= LONGEST_LABEL && linksAreServices(element);
    }

    private static boolean isShareOrService(Element link) {
        return isShare(link) || isService(link) || link.attr("href").matches("#?|(?i:javascript:).*");
    }

    /**
     * The largest element around two or more links to share the page that holds little else; null for a single link.
     *
     * @param others elements that are known to hold more
     */
    private static @Nullable Element shareGroup(Element link, Element main, Set<Element> others) {
        Element group = null;
        Element at = link;
        while (at.parent() != null && at.parent() != main && !others.contains(at.parent())) {
            at = at.parent();
            List<Element> links = at.select("a[href]");
            int linked = links.stream().mapToInt(one -> one.text().length()).sum();
            if (!linksAreServices(at) || at.text().length() - linked > LONGEST_LABEL) {
                others.add(at);
                break;
            }
            group = links.stream().filter(Clutter::isShare).count() > 1 ? at : group;
        }
        return group;
    }

    private static boolean isService(Element link) {
        String words = link.hasText() ? link.text().strip() : link.attr("value").strip();
        String href = link.attr("href").strip().toLowerCase(Locale.ROOT);
        boolean acts = !link.hasAttr("href") || href.startsWith("#") || href.startsWith("javascript:");
        boolean prints = PRINT.matcher(words).matches()
                && (acts || href.contains("print") || link.attr("onclick").contains("print"));
        return prints
                || href.startsWith("javascript:window.print")
                || EDIT.matcher(words).matches() && !acts
                || acts && WAY_BACK.matcher(words).matches();
    }
}
