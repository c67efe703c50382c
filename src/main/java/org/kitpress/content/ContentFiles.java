package org.kitpress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.FileTypes;
import org.kitpress.content.files.FolderWalk;
import org.kitpress.model.Paths;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The files under {@code content/}, by type. Each is read from disk once, when it is first needed. Thread-safe. */
public final class ContentFiles {
    static final String CONTENT = "content/";

    /** More than a book of 300 pages. Parsing takes memory many times the size of a text. */
    static final long MOST_TEXT_BYTES = 1L << 20;

    /** A file is held in memory while it is written, and hosts of websites refuse files that are much larger. */
    static final long MOST_BYTES = 50L << 20;

    private final Path site;
    private final @Nullable Finding missing;
    private final List<String> texts = new ArrayList<>();
    private final List<String> assets = new ArrayList<>();
    private final NavigableSet<String> folders = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, byte[]> read;
    private final Map<String, byte[]> replaced;

    private ContentFiles(Path site, @Nullable Finding missing, Map<String, byte[]> read, Map<String, byte[]> replaced) {
        this.site = site;
        this.missing = missing;
        this.read = read;
        this.replaced = replaced;
    }

    /**
     * Lists the files of a site. Hidden and temporary files and folders are ignored.
     *
     * @param site the folder that contains {@code content/}
     * @throws IOException if a folder cannot be read
     */
    public static ContentFiles list(Path site) throws IOException {
        Path root = site.resolve("content");
        Finding missing = missing(site, root);
        ContentFiles all = new ContentFiles(site, missing, new ConcurrentHashMap<>(), Map.of());
        if (missing == null) {
            all.listAll(root);
        }
        return all;
    }

    private static @Nullable Finding missing(Path site, Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return Rule.MISSING_FILE.at(
                    Place.startOf(CONTENT + "toolkit.yaml"),
                    "there is no folder `content` here",
                    "Run the command in the folder that contains `content`, or give that folder with `--site`.");
        }
        return FolderWalk.isWithin(site, root)
                ? null
                : Rule.SYMBOLIC_LINK.at(
                        Place.startOf("content"),
                        "the folder is a symbolic link that leads out of the site folder",
                        "Copy the content to this place, or give the folder that really contains it with `--site`.");
    }

    /**
     * The same files, some of them with other bytes than on disk. Both share what is read from disk.
     *
     * @param more the bytes of these files by their names relative to the site folder
     */
    public ContentFiles with(Map<String, byte[]> more) {
        Map<String, byte[]> all = new HashMap<>(replaced);
        all.putAll(more);
        ContentFiles copy = new ContentFiles(site, missing, read, Map.copyOf(all));
        copy.texts.addAll(texts);
        copy.assets.addAll(assets);
        copy.folders.addAll(folders);
        copy.refused.addAll(refused);
        copy.findings.addAll(findings);
        return copy;
    }

    /** Lists everything below {@code content/}, in code-unit order. */
    private void listAll(Path root) throws IOException {
        NavigableMap<String, Long> files = new TreeMap<>();
        FolderWalk.walk(root, new FolderWalk.Visitor() {
            @Override
            public void file(Path file, BasicFileAttributes attributes) {
                files.put(relative(root, file), attributes.size());
            }

            @Override
            public void link(Path link, String problem) {
                refuse(relative(root, link), linkNotFollowed(relative(root, link), problem));
            }
        });
        for (Map.Entry<String, Long> file : files.entrySet()) {
            sort(file.getKey(), file.getValue());
        }
        refused.removeAll(texts);
    }

    private static String relative(Path root, Path file) {
        return CONTENT + Paths.slashed(root.relativize(file));
    }

    private void sort(String file, long bytes) throws IOException {
        boolean isText = FileTypes.isText(file);
        boolean isAsset = FileTypes.isAsset(file);
        NameProblems.Misnamed misnamed = NameProblems.misnamed(site, file);
        Finding badName = NameProblems.badName(file);
        if (misnamed != null) {
            refuse(file, misnamed.finding());
            refused.add(misnamed.meant());
        } else if (!isText && !isAsset) {
            findings.add(Rule.UNKNOWN_FILE.at(
                    Place.startOf(file),
                    "this type of file is not published, so the file was skipped",
                    FileTypes.remedy(file)));
        } else if (badName != null) {
            refuse(file, badName);
        } else if (isText && bytes > MOST_TEXT_BYTES) {
            refuse(file, tooLarge(file, MOST_TEXT_BYTES, "Split it into several pages."));
        } else if (isAsset && bytes > MOST_BYTES) {
            refuse(file, tooLarge(file, MOST_BYTES, "Make it smaller, or link to it on another website."));
        } else if (isText) {
            texts.add(file);
            folders.add(file.substring(CONTENT.length(), Math.max(CONTENT.length(), file.lastIndexOf('/'))));
        } else {
            assets.add(file);
        }
    }

    private void refuse(String file, Finding finding) {
        refused.add(file);
        // One folder can be the reason for many files.
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static Finding tooLarge(String file, long most, String remedy) {
        return Rule.LARGE_FILE.at(Place.startOf(file), "the file is larger than " + (most >> 20) + " MB", remedy);
    }

    private static Finding linkNotFollowed(String file, String problem) {
        return Rule.SYMBOLIC_LINK.at(
                Place.startOf(file),
                "the file is a symbolic link that " + problem,
                "Copy the file to this place, or let the link point to something in `content/`.");
    }

    /** The folder that contains {@code content/}. */
    public Path site() {
        return site;
    }

    /** Why there is no folder {@code content/} to be read; null if there is one. */
    @Nullable
    Finding missing() {
        return missing;
    }

    /** Markdown and YAML files, relative to the site folder with forward slashes, in code-unit order. */
    List<String> texts() {
        return texts;
    }

    /** Files that are published unchanged. */
    List<String> assets() {
        return assets;
    }

    /** Every folder that contains a text, relative to {@code content/}; the root is the empty string. */
    List<String> folders() {
        return List.copyOf(folders);
    }

    /** Files that exist but cannot be published, each because of a finding. */
    List<String> refused() {
        return refused;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The bytes of a text. The caller must not change them.
     *
     * @param file relative to the site folder
     * @throws IOException if the file is read for the first time and cannot be
     */
    public byte[] bytes(String file) throws IOException {
        byte[] known = replaced.getOrDefault(file, read.get(file));
        if (known != null) {
            return known;
        }
        byte[] now = Files.readAllBytes(site.resolve(file));
        byte[] first = read.putIfAbsent(file, now);
        return first == null ? now : first;
    }

    /** The lines of the files that have been read by now. */
    SourceLines lines() {
        return new SourceLines(read).and(replaced);
    }
}
