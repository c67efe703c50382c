package org.kitpress.editing.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Page;
import org.kitpress.model.PageKind;
import org.kitpress.model.Party;
import org.kitpress.model.Paths;
import org.kitpress.model.Settings;
import org.kitpress.model.Toolkit;

/** Finds the places of new files: the folder where their kind is at home, and the next number there. */
public final class NewFileLocator {
    private static final String CONTENT = "content/";

    private final Toolkit toolkit;
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    private NewFileLocator(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** @throws IOException when the content cannot be read */
    public static NewFileLocator of(Path site) throws IOException {
        ExecutorService cores = Executors.newFixedThreadPool(2);
        try {
            return new NewFileLocator(ContentReader.read(site, cores).toolkit());
        } finally {
            cores.shutdownNow();
        }
    }

    /** The tags of the toolkit's languages, the first one first. */
    public List<String> languages() {
        return toolkit.settings().languages().stream()
                .map(Settings.Language::tag)
                .toList();
    }

    /**
     * The names, in small letters, of all files that stand in folders of a name.
     *
     * @return a set of its own, to which names can be added
     */
    public Set<String> names(String folder) {
        return toolkit.assets().stream()
                .filter(asset -> asset.contains("/" + folder + "/"))
                .map(asset -> asset.substring(asset.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Everybody who has a part in the work plans of the toolkit. */
    public List<Party> parties() {
        return toolkit.parties();
    }

    /**
     * The place of a new file, relative to the site folder; no two are the same.
     *
     * @param name with its ending, and with folders of its own where it belongs to other new files
     * @param folder relative to {@code content/}; null for where the kind is at home
     * @param language of a translation; null for none
     */
    public String path(PageKind kind, String name, @Nullable String folder, @Nullable String language) {
        String home = folder == null ? home(kind) : folder;
        boolean first = language == null || language.equals(languages().get(0));
        String order = name.contains("/") ? "" : order(home);
        String ending = name.substring(name.lastIndexOf('.'));
        String start = CONTENT + (home.isEmpty() ? "" : home + "/") + order + Paths.withoutExtension(name);
        String path = start + (first ? "" : "." + language) + ending;
        for (int n = 2; !given.add(path); n++) {
            path = start + "-" + n + (first ? "" : "." + language) + ending;
        }
        return path;
    }

    /** The folder that holds most pages of the kind; the first one among equals, the root when there is none. */
    private String home(PageKind kind) {
        Map<String, Long> counts = toolkit.pages().stream()
                .filter(page -> page.head().kind() == kind)
                .collect(Collectors.groupingBy(page -> folderOf(page.head().file()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String folderOf(String file) {
        String below = file.substring(CONTENT.length());
        return below.substring(0, Math.max(0, below.lastIndexOf('/')));
    }

    /** The next order number with its hyphen, where the files of a folder have some; else nothing. */
    private String order(String folder) {
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

    int nextStep() {
        return numbered().mapToInt(Page::number).max().orElse(0) + 1;
    }

    /** The paths of all planning steps in their order. */
    List<String> steps() {
        return numbered()
                .sorted(Comparator.comparingInt(Page::number))
                .map(step -> step.head().file().substring(CONTENT.length() - 1))
                .toList();
    }

    private Stream<Page> numbered() {
        return toolkit.pages().stream().filter(page -> page.number() > 0);
    }
}
