package org.kitpress.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Resolves links in content files. Links are written as paths to the source file, relative to the file that contains
 * them, or relative to {@code content/} if they begin with a slash.
 */
public final class Targets {
    private static final String CONTENT = "content/";

    private final Map<String, Page> pages = new TreeMap<>();
    private final Map<String, Address> others;
    private final Map<String, Address> broken;
    private final Map<String, Set<String>> fragments;
    private final Map<String, String> bareNames;

    private Targets(Targets same, Iterable<Page> completed) {
        completed.forEach(page -> pages.put(page.head().file(), page));
        this.others = same.others;
        this.broken = same.broken;
        this.fragments = same.fragments;
        this.bareNames = same.bareNames;
    }

    public Targets(Toolkit toolkit) {
        others = new TreeMap<>();
        broken = new TreeMap<>();
        fragments = new HashMap<>();
        bareNames = new HashMap<>();
        for (Page page : toolkit.pages()) {
            pages.put(page.head().file(), page);
            fragments.put(page.head().file(), fragments(page));
        }
        for (Folder folder : toolkit.folders()) {
            Address address = new Address(folder.address() + "index.html");
            others.put(CONTENT + (folder.path().isEmpty() ? "" : folder.path() + "/"), address);
            others.put(CONTENT + (folder.path().isEmpty() ? "" : folder.path() + "/") + "_folder.yaml", address);
        }
        others.put(CONTENT + "glossary.yaml", Generated.GLOSSARY);
        others.put(CONTENT + "sources.yaml", Generated.SOURCES);
        fragments.put(
                CONTENT + "glossary.yaml",
                new LinkedHashSet<>(toolkit.glossary().stream()
                        .map(term -> term.id().value())
                        .toList()));
        fragments.put(
                CONTENT + "sources.yaml",
                new LinkedHashSet<>(toolkit.sources().stream().map(Source::key).toList()));
        toolkit.assets().forEach(file -> others.put(file, new Address(file.substring(CONTENT.length()))));
        toolkit.broken().forEach(lost -> broken.put(key(lost.file(), lost.fragment()), lost.address()));
        pages.keySet().forEach(file -> bareNames.putIfAbsent(bare(file), file));
        toolkit.broken().forEach(lost -> bareNames.putIfAbsent(bare(lost.file()), lost.file()));
    }

    /** Returns the same targets for other records of the same pages, which must have the same files and ids. */
    public Targets of(Iterable<Page> completed) {
        return new Targets(this, completed);
    }

    private static String key(String file, String fragment) {
        return fragment.isEmpty() ? file : file + "#" + fragment;
    }

    /** Returns {@code planning/mission} for {@code planning/1-mission.yaml}, so that a link can omit the number. */
    private static String bare(String file) {
        return Paths.withoutOrder(Paths.withoutExtension(file));
    }

    private static Set<String> fragments(Page page) {
        Set<String> ids = new LinkedHashSet<>();
        page.head().body().headings().forEach(heading -> ids.add(heading.id()));
        page.items().forEach(item -> ids.add(item.id().value()));
        ids.addAll(page.head().body().ids());
        return ids;
    }

    /** Resolves a link in a field, relative to the file that states it, even if its wording is reused elsewhere. */
    public Target find(PageLink link) {
        return find(link.place().file(), link.target());
    }

    /** Resolves a link in a text. */
    public Target find(Prose.Link link) {
        return find(link.place().file(), link.target());
    }

    /**
     * Resolves a link.
     *
     * @param file the content file that contains the link, relative to the site folder
     * @param target as written; percent-encoding means the encoded characters
     */
    public Target find(String file, String target) {
        if (isOutside(target)) {
            return new Target.Outside(target);
        }
        int hash = target.indexOf('#');
        // Systems differ in how they store the accents of a name.
        String path =
                Normalizer.normalize(Paths.decoded(hash < 0 ? target : target.substring(0, hash)), Normalizer.Form.NFC);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String wanted = path.isEmpty() ? file : resolve(file, path);
        if (wanted == null) {
            return new Target.Missing(path);
        }
        Target decoded = find(wanted, Paths.decoded(fragment), path);
        // An id can contain a percent sign itself.
        return decoded instanceof Target.NoSuchFragment && fragment.indexOf('%') >= 0
                ? find(wanted, fragment, path)
                : decoded;
    }

    private Target find(String wanted, String fragment, String written) {
        String name = present(wanted);
        if (name == null) {
            return new Target.Missing(written);
        }
        Address lost = broken.get(name);
        if (lost != null) {
            return new Target.ToBroken(lost);
        }
        Set<String> known = fragments.get(name);
        if (!fragment.isEmpty() && known != null && !known.contains(fragment)) {
            Address lostItem = broken.get(key(name, fragment));
            return lostItem != null ? new Target.ToBroken(lostItem) : new Target.NoSuchFragment(name, fragment);
        }
        Page page = pages.get(name);
        if (page != null) {
            return new Target.ToPage(page, fragment);
        }
        Address other = others.get(name);
        return other != null ? new Target.ToAddress(other, fragment) : new Target.Missing(written);
    }

    /** Returns the known file with that name; the extension can be omitted, as in {@code /actions/leadership}. */
    private @Nullable String present(String wanted) {
        for (String ending : new String[] {"", ".yaml", ".md", "/", "/index.yaml", "/index.md"}) {
            String name = wanted + ending;
            if (pages.containsKey(name) || others.containsKey(name) || broken.containsKey(name)) {
                return name;
            }
        }
        return bareNames.get(bare(wanted));
    }

    /** Returns every file that a link can refer to, for suggestions. */
    public Set<String> files() {
        Set<String> all = new LinkedHashSet<>(pages.keySet());
        all.addAll(others.keySet());
        return all;
    }

    /** Returns the ids that a link to the file can refer to; empty if the file is unknown. */
    public Set<String> fragments(String file) {
        return fragments.getOrDefault(file, Set.of());
    }

    private static boolean isOutside(String target) {
        int colon = target.indexOf(':');
        return target.startsWith("//")
                || (colon > 0
                        && target.substring(0, colon).toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*"));
    }

    /** The file that a path in a content file refers to, both relative to the site folder; null if it is outside. */
    public static @Nullable String resolve(String file, String path) {
        String base = path.startsWith("/") ? CONTENT : file.substring(0, file.lastIndexOf('/') + 1);
        return Paths.normalize(base + (path.startsWith("/") ? path.substring(1) : path));
    }
}
