package org.kitpress.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** Checks pages one by one; thread-safe. Pages link to the same few places, so they share these strings. */
public final class PageInspector {
    static final List<PageRule> ALL = List.of(
            new LandmarkRule(),
            new HeadingRule(),
            new IdRule(),
            new AccessibleNames(),
            new SameOriginRule(),
            new TableRule());

    private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();

    private final String root;

    /** @param root the path of the site on its server, with a trailing slash; {@code /} for none */
    public PageInspector(String root) {
        this.root = root;
    }

    /**
     * Checks one page.
     *
     * @param findings receives the problems; used only by the calling thread
     * @return the facts that {@link SiteInspection} needs
     */
    public PageFacts inspect(OutputFile file, List<Finding> findings) {
        Document page = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
        PageReport report = new PageReport(file);
        boolean redirect = page.selectFirst("meta[http-equiv=refresh]") != null;
        ALL.forEach(rule -> rule.check(page, report));
        findings.addAll(report.findings());
        Set<String> ids = new LinkedHashSet<>();
        page.select("[id]").forEach(element -> ids.add(once(element.id())));
        return new PageFacts(
                file.path(),
                file.source(),
                ids,
                links(page, file.path()),
                file.bytes().length,
                images(page, file.path()),
                redirect,
                once(page.select("html").attr("lang")));
    }

    private List<String> links(Document page, String path) {
        Set<String> links = new LinkedHashSet<>();
        for (Element element : page.select("[href], [src]")) {
            for (String attribute : List.of("href", "src")) {
                String target =
                        element.hasAttr(attribute) ? LinkResolver.within(path, element.attr(attribute), root) : null;
                if (target != null && !target.startsWith(path + "#") && !target.equals(path)) {
                    links.add(once(target));
                }
            }
        }
        return new ArrayList<>(links);
    }

    private List<String> images(Document page, String path) {
        Set<String> images = new LinkedHashSet<>();
        for (Element image : page.select("img[src]")) {
            String target = LinkResolver.within(path, image.attr("src"), root);
            if (target != null) {
                images.add(once(target));
            }
        }
        return new ArrayList<>(images);
    }

    private String once(String text) {
        String first = known.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
