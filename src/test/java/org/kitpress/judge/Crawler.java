package org.kitpress.judge;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.kitpress.judge.Reference.Kind;

/**
 * Reads every page of a site and its style sheets, follows what they refer to, and tells what leads nowhere.
 *
 * <p>Links to other sites are not visited. Nothing may be loaded from another origin, no address may begin with a
 * slash (it would break in a sub-folder and from disk), and links must lead from {@code index.html} to every page.
 */
public final class Crawler {
    /** Pages that nobody links to: servers show the error page by themselves. */
    private static final Set<String> WITHOUT_LINKS = Set.of("404.html");

    /**
     * An address that leads nowhere or should not be there, or a page that cannot be reached.
     *
     * @param page path of the file that refers, relative to the folder
     * @param place what carries the address, such as {@code a[href]}; empty when the page itself is the trouble
     * @param address as written
     */
    public record Broken(String page, String place, String address, String problem) {
        @Override
        public String toString() {
            return place.isEmpty() ? page + ": " + problem : page + ": " + place + " '" + address + "' " + problem;
        }
    }

    /**
     * What was found on a whole site.
     *
     * @param pages how many HTML files there are
     * @param references how many addresses were looked at
     */
    public record Report(int pages, int references, List<Broken> broken) {
        public Report {
            broken = List.copyOf(broken);
        }

        /** One line for each; empty when all is well. */
        public String text() {
            return broken.stream().map(Broken::toString).collect(Collectors.joining("\n"));
        }
    }

    private final Site site;
    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, Set<String>> links = new TreeMap<>();
    private final Set<String> read = new HashSet<>();
    private final List<Broken> broken = new ArrayList<>();
    private int references;

    private Crawler(Site site) {
        this.site = site;
    }

    /** As opened from disk: only files count. */
    public static Report onDisk(Path folder) {
        return new Crawler(new DiskSite(folder)).crawl();
    }

    /** As served, at the server's prefix. */
    public static Report overHttp(StaticServer server) {
        return new Crawler(new HttpSite(server)).crawl();
    }

    private Report crawl() {
        for (String path : site.pages()) {
            Optional<byte[]> bytes = site.read(path);
            if (bytes.isPresent()) {
                pages.put(path, Jsoup.parse(text(bytes.get())));
            } else {
                broken.add(new Broken(path, "", "", "is not served at its own address"));
            }
        }
        pages.forEach((path, page) -> {
            links.put(path, new TreeSet<>());
            Element base = page.selectFirst("base[href]");
            URI from = address(path);
            follow(path, base == null ? from : from.resolve(base.attr("href")), References.ofPage(page));
        });
        if (!pages.containsKey("index.html")) {
            broken.add(new Broken("index.html", "", "", "is not there"));
        }
        Set<String> reached = reachedFrom("index.html");
        pages.keySet().stream()
                .filter(path -> !reached.contains(path) && !WITHOUT_LINKS.contains(path))
                .forEach(path -> broken.add(new Broken(path, "", "", "is not reached by any link from index.html")));
        return new Report(pages.size(), references, broken);
    }

    private URI address(String path) {
        URI base = site.base();
        try {
            return new URI(base.getScheme(), base.getAuthority(), base.getPath() + path, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address for " + path, e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void follow(String file, URI from, List<Reference> all) {
        for (Reference reference : all) {
            references++;
            Target target = Target.of(site.base(), from, reference);
            target.problem().ifPresent(problem -> broken(file, reference, problem));
            target.path().ifPresent(path -> arrive(file, reference, path, target.fragment()));
        }
    }

    private void arrive(String file, Reference reference, String path, String fragment) {
        Optional<byte[]> bytes = site.read(path);
        if (bytes.isEmpty()) {
            boolean folder = path.isEmpty() || path.endsWith("/");
            broken(file, reference, folder ? "names a folder, not a file" : "leads to a file that is not there");
            return;
        }
        String found = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (reference.kind() == Kind.LINK && links.containsKey(file)) {
            links.get(file).add(found);
        }
        if (reference.kind() == Kind.STYLE && read.add(found)) {
            follow(found, address(found), References.ofStyle(text(bytes.get())));
        }
        if (reference.kind() == Kind.MANIFEST && read.add(found)) {
            follow(found, address(found), References.ofManifest(text(bytes.get())));
        }
        if (!fragment.isEmpty() && !fragment.equalsIgnoreCase("top") && !hasFragment(found, bytes.get(), fragment)) {
            broken(file, reference, "leads to a place that " + found + " does not have");
        }
    }

    /** Only pages and SVG files have places; a fragment of another file, such as a PDF's page, is its viewer's. */
    private boolean hasFragment(String path, byte[] bytes, String fragment) {
        if (pages.containsKey(path)) {
            Document page = pages.get(path);
            return page.getElementById(fragment) != null
                    || page.select("a[name]").stream()
                            .anyMatch(anchor -> anchor.attr("name").equals(fragment));
        }
        return !path.endsWith(".svg")
                || Jsoup.parse(text(bytes), "", Parser.xmlParser()).getElementById(fragment) != null;
    }

    private void broken(String file, Reference reference, String problem) {
        broken.add(new Broken(file, reference.place(), reference.address(), problem));
    }

    private Set<String> reachedFrom(String start) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String path = next.removeFirst();
            if (reached.add(path)) {
                next.addAll(links.getOrDefault(path, Set.of()));
            }
        }
        return reached;
    }
}
