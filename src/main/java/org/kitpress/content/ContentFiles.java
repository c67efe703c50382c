package org.kitpress.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** The files under {@code content/}, by type. Each is read from disk once, when it is first needed. Thread-safe. */
public final class ContentFiles {
    private static final Set<String> ASSETS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "pdf", "csv", "docx", "xlsx", "pptx", "odt", "ods", "txt",
            "vtt", "mp3", "mp4", "ics");

    /** Characters that are the same in every address and on every computer: no spaces, no accents, nothing to escape. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");

    private final Path site;
    private final boolean isMissing;
    private final List<String> texts = new ArrayList<>();
    private final List<String> assets = new ArrayList<>();
    private final NavigableSet<String> folders = new TreeSet<>();
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
     * Lists the files of a site. Hidden files and folders are ignored.
     *
     * @param site the folder that contains {@code content/}
     * @throws IOException if a folder cannot be read
     */
    public static ContentFiles list(Path site) throws IOException {
        Path root = site.resolve("content");
        boolean isMissing = !Files.isDirectory(root);
        ContentFiles all = new ContentFiles(site, isMissing, new ConcurrentHashMap<>(), Map.of());
        if (!isMissing) {
            paths(root).forEach(all::sort);
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
        copy.findings.addAll(findings);
        return copy;
    }

    private static Collection<String> paths(Path root) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!name(file).startsWith(".") && attributes.isRegularFile()) {
                    files.put("content/" + root.relativize(file).toString().replace('\\', '/'), file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.navigableKeySet();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private void sort(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!NAME.matcher(file).matches()) {
            findings.add(badName(file));
        } else if (file.endsWith(".md") || file.endsWith(".yaml")) {
            texts.add(file);
            folders.add(file.substring("content/".length(), Math.max("content/".length(), file.lastIndexOf('/'))));
        } else if (ASSETS.contains(ending)) {
            assets.add(file);
        } else {
            findings.add(unknown(file, ending));
        }
    }

    private static Finding badName(String file) {
        return Rule.BAD_FILE_NAME.at(
                Place.startOf(file),
                "the name of the file cannot be used in a web address",
                "Rename it, or the folders that it is in. Use only the letters a to z, digits, hyphens, and periods.");
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
