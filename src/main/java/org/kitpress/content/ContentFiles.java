package org.kitpress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.FileNames;
import org.kitpress.content.files.FolderWalk;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The files under {@code content/}, by type. Each is read from disk once, when it is first needed. Thread-safe. */
public final class ContentFiles {
    private static final Set<String> ASSETS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "pdf", "csv", "docx", "xlsx", "pptx", "odt", "ods", "txt",
            "vtt", "mp3", "mp4", "ics");

    private static final String CONTENT = "content/";
    private static final String RENAME = "Rename it. Use only the letters a to z, digits, hyphens, and periods.";

    private final Path site;
    private final boolean isMissing;
    private final List<String> texts = new ArrayList<>();
    private final List<String> assets = new ArrayList<>();
    private final NavigableSet<String> folders = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, byte[]> read;
    private final Map<String, byte[]> replaced;

    private ContentFiles(Path site, boolean isMissing, Map<String, byte[]> read, Map<String, byte[]> replaced) {
        this.site = site;
        this.isMissing = isMissing;
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
        boolean isMissing = !Files.isDirectory(root);
        ContentFiles all = new ContentFiles(site, isMissing, new ConcurrentHashMap<>(), Map.of());
        if (!isMissing) {
            all.listAll(root);
        }
        return all;
    }

    /**
     * The same files, some of them with other bytes than on disk. Both share what is read from disk.
     *
     * @param more the bytes of these files by their names relative to the site folder
     */
    public ContentFiles with(Map<String, byte[]> more) {
        Map<String, byte[]> all = new HashMap<>(replaced);
        all.putAll(more);
        ContentFiles copy = new ContentFiles(site, isMissing, read, Map.copyOf(all));
        copy.texts.addAll(texts);
        copy.assets.addAll(assets);
        copy.folders.addAll(folders);
        copy.refused.addAll(refused);
        copy.findings.addAll(findings);
        return copy;
    }

    /** Lists everything below {@code content/}, in code-unit order. */
    private void listAll(Path root) throws IOException {
        NavigableSet<String> files = new TreeSet<>();
        FolderWalk.walk(root, new FolderWalk.Visitor() {
            @Override
            public void file(Path file, BasicFileAttributes attributes) {
                files.add(relative(root, file));
            }

            @Override
            public void link(Path link, String problem) {
                refuse(relative(root, link), linkNotFollowed(relative(root, link), problem));
            }
        });
        files.forEach(this::sort);
    }

    private static String relative(Path root, Path file) {
        return CONTENT + root.relativize(file).toString().replace('\\', '/');
    }

    private void sort(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Finding badName = badName(file);
        if (badName != null) {
            refuse(file, badName);
        } else if (file.endsWith(".md") || file.endsWith(".yaml")) {
            texts.add(file);
            folders.add(file.substring(CONTENT.length(), Math.max(CONTENT.length(), file.lastIndexOf('/'))));
        } else if (ASSETS.contains(ending)) {
            assets.add(file);
        } else {
            findings.add(unknown(file, ending));
        }
    }

    private void refuse(String file, Finding finding) {
        refused.add(file);
        // One folder can be the reason for many files.
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static Finding linkNotFollowed(String file, String problem) {
        return Rule.SYMBOLIC_LINK.at(
                Place.startOf(file),
                "the file is a symbolic link that " + problem,
                "Copy the file to this place, or let the link point to something in `content/`.");
    }

    /** The problem of the first part of a path that has one. */
    private static @Nullable Finding badName(String file) {
        for (int end = CONTENT.length(); end <= file.length(); end++) {
            if (end == file.length() || file.charAt(end) == '/') {
                String problem = FileNames.problem(file.substring(file.lastIndexOf('/', end - 1) + 1, end));
                if (problem != null) {
                    return Rule.BAD_FILE_NAME.at(Place.startOf(file.substring(0, end)), problem, RENAME);
                }
            }
        }
        return null;
    }

    private static Finding unknown(String file, String ending) {
        String remedy = switch (ending) {
            case "yml" -> "Rename the file so that it ends with `.yaml`.";
            case "markdown", "mdown" -> "Rename the file so that it ends with `.md`.";
            case "svg" -> "An SVG file can contain scripts. Save the image as PNG.";
            default -> "Delete it, move it out of `content/`, or convert it to a type that can be published.";
        };
        return Rule.UNKNOWN_FILE.at(
                Place.startOf(file), "this type of file is not published, so the file was skipped", remedy);
    }

    /** The folder that contains {@code content/}. */
    public Path site() {
        return site;
    }

    /** Whether there is no folder {@code content/}. */
    boolean isMissing() {
        return isMissing;
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
