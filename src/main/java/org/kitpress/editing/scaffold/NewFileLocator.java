package org.kitpress.editing.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.Workspace;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Page;
import org.kitpress.model.PageKind;
import org.kitpress.model.Party;
import org.kitpress.model.Paths;
import org.kitpress.model.Settings;
import org.kitpress.model.Toolkit;

/** Chooses paths for new files: the usual folder of their kind, and the next number there. */
public final class NewFileLocator {
    private static final String CONTENT = "content/";

    /** Files at the root of the content that are not pages, without their extension. */
    private static final Set<String> NOT_PAGES = Set.of("toolkit", "glossary", "sources", "parties");

    /** File systems allow about 255 bytes, and the end of the name may get a number and a language. */
    private static final int LONGEST_NAME = 80;

    private final Toolkit toolkit;
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final TakenAddresses taken;
    private final Map<String, String> groups = new HashMap<>();

    private NewFileLocator(Toolkit toolkit) {
        this.toolkit = toolkit;
        this.taken = new TakenAddresses(toolkit);
    }

    /** @throws IOException when the content cannot be read */
    public static NewFileLocator of(Path site) throws IOException {
        try (Workspace workspace = new Workspace(site)) {
            return new NewFileLocator(
                    ContentReader.read(site, workspace.threads()).toolkit());
        }
    }

    /** The tags of the toolkit's languages, main language first. */
    public List<String> languages() {
        return toolkit.settings().languages().stream()
                .map(Settings.Language::tag)
                .toList();
    }

    /**
     * The lowercase names of all files in folders of a name.
     *
     * @return a new mutable set
     */
    public Set<String> fileNamesIn(String folder) {
        return toolkit.assets().stream()
                .filter(asset -> asset.contains("/" + folder + "/"))
                .map(asset -> asset.substring(asset.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    public List<Party> parties() {
        return toolkit.parties();
    }

    /**
     * The path of a new file, relative to the site folder. Each call returns a path whose address nothing else on the site
     * has, or that of an existing file with the same name, which must not be overwritten.
     *
     * @param name with its extension, and with a folder if it belongs to a group of new files, which begins with its index
     * @param folder relative to {@code content/}; null for the usual folder of the kind
     * @param language of a translation; null for none
     */
    public String path(PageKind kind, String name, @Nullable String folder, @Nullable String language) {
        String targetFolder =
                folder == null ? defaultFolder(kind) : Objects.requireNonNullElse(Paths.normalize(folder), "");
        boolean isFirstLanguage =
                language == null || language.equals(languages().get(0));
        String extension = (isFirstLanguage ? "" : "." + language) + name.substring(name.lastIndexOf('.'));
        String bare = Paths.withoutExtension(name);
        String start = CONTENT + (targetFolder.isEmpty() ? "" : targetFolder + "/");
        int slash = bare.indexOf('/');
        if (slash >= 0) {
            return inGroup(kind, start, bare.substring(0, slash), bare.substring(slash + 1), extension);
        }
        String base = shortened(bare);
        boolean special = base.equals("index") || targetFolder.isEmpty() && NOT_PAGES.contains(base);
        String numbered = start + orderPrefix(targetFolder) + base;
        for (int n = special ? 2 : 1; ; n++) {
            String path = numbered + (n == 1 ? "" : "-" + n) + extension;
            if (taken.claim(path, kind) || n == 1 && exists(path)) {
                return path;
            }
        }
    }

    /** The files of a group refer to each other, so it gets a folder with a free name, and they keep theirs. */
    private String inGroup(PageKind kind, String start, String group, String name, String extension) {
        String folder = groups.get(start + group);
        if (folder == null || name.equals("index")) {
            String base = start + shortened(group);
            folder = base;
            for (int n = 2; !taken.isFreeFolder(folder) && !exists(folder + "/" + name + extension); n++) {
                folder = base + "-" + n;
            }
            groups.put(start + group, folder);
        }
        String path = folder + "/" + name + extension;
        taken.claim(path, kind);
        return path;
    }

    private boolean exists(String path) {
        return toolkit.pages().stream().anyMatch(page -> page.head().file().equals(path))
                || toolkit.broken().stream().anyMatch(broken -> broken.file().equals(path));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).replaceFirst("-++$", "");
    }

    /** The folder with most pages of the kind; the first of several, or the root when there is none. */
    private String defaultFolder(PageKind kind) {
        Map<String, Long> counts = toolkit.pages().stream()
                .filter(page -> page.head().kind() == kind)
                .collect(Collectors.groupingBy(page -> folderOf(page.head().file()), Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String folderOf(String file) {
        String relative = file.substring(CONTENT.length());
        return relative.substring(0, Math.max(0, relative.lastIndexOf('/')));
    }

    /** The next number with a hyphen, if the files of the folder are numbered; otherwise empty. */
    private String orderPrefix(String folder) {
        int last = lastNumbers.computeIfAbsent(folder, this::lastNumber);
        if (last == 0) {
            return "";
        }
        lastNumbers.put(folder, last + 1);
        return (last + 1) + "-";
    }

    private int lastNumber(String folder) {
        return toolkit.pages().stream()
                .map(page -> page.head().file())
                .filter(file -> folderOf(file).equals(folder))
                .mapToInt(file -> Paths.order(Paths.withoutExtension(file)))
                .filter(order -> order != Integer.MAX_VALUE)
                .max()
                .orElse(0);
    }

    int nextStepNumber() {
        return numberedPages().mapToInt(Page::number).max().orElse(0) + 1;
    }

    /** The paths of all planning steps in their order. */
    List<String> stepPaths() {
        return numberedPages()
                .sorted(Comparator.comparingInt(Page::number))
                .map(step -> step.head().file().substring(CONTENT.length() - 1))
                .toList();
    }

    private Stream<Page> numberedPages() {
        return toolkit.pages().stream().filter(page -> page.number() > 0);
    }
}
