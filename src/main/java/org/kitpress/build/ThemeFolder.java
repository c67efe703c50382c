package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.FolderWalk;
import org.kitpress.model.Place;
import org.kitpress.model.Settings;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * The folder of a theme on disk. Nothing outside of it is read, whatever its name, its links, or the names of its files.
 *
 * @param findings about files that are left out, at their paths relative to the site folder
 */
record ThemeFolder(ThemeFiles files, List<Finding> findings) {
    static final ThemeFolder NONE = new ThemeFolder(new ThemeFiles(Map.of()), List.of());

    private static final Pattern TEXT = Pattern.compile(".*\\.(?:ftlh|css|js|yaml|svg|json|txt)");

    /** Fonts and pictures have less; all files of a theme are held in memory. */
    private static final long MOST_BYTES = 16L << 20;

    /** Separators and drives of some system, and what no file name should contain. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\:\\p{Cntrl}]");

    /** File systems allow 255 bytes, and assets get a hash. */
    private static final int LONGEST_NAME = 200;

    /**
     * Reads a theme of a site.
     *
     * @param name as written in {@code toolkit.yaml}
     * @return null if the site has no such theme
     */
    static @Nullable ThemeFolder read(Path site, String name) throws IOException {
        Path themes = site.resolve("themes");
        if (!Settings.Theme.NAME.matcher(name).matches() || !Files.isDirectory(themes) || !hasFolder(themes, name)) {
            return null;
        }
        Path folder = themes.resolve(name);
        if (FolderWalk.isWithin(site, themes) && FolderWalk.isWithin(themes, folder)) {
            return below(folder);
        }
        Finding leadsOut = linkNotFollowed("themes/" + name, "points to something outside of the folder `themes`");
        return new ThemeFolder(NONE.files, List.of(leadsOut));
    }

    /** Compares names, because some file systems find a folder by a name in other capitals. */
    private static boolean hasFolder(Path themes, String name) throws IOException {
        try (Stream<Path> folders = Files.list(themes)) {
            return folders.anyMatch(
                    folder -> String.valueOf(folder.getFileName()).equals(name) && Files.isDirectory(folder));
        }
    }

    /** Reads the files below a folder. */
    static ThemeFolder below(Path root) throws IOException {
        String prefix = "themes/" + root.getFileName() + "/";
        List<Path> found = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        FolderWalk.walk(root, new FolderWalk.Visitor() {
            @Override
            public void file(Path file, BasicFileAttributes attributes) {
                Finding problem = problem(prefix, root.relativize(file), attributes.size());
                if (problem == null) {
                    found.add(file);
                } else {
                    findings.add(problem);
                }
            }

            @Override
            public void link(Path link, String problem) {
                findings.add(linkNotFollowed(prefix + slashed(root.relativize(link)), problem));
            }
        });
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : found) {
            String path = slashed(root.relativize(file));
            byte[] bytes = Files.readAllBytes(file);
            files.put(path, TEXT.matcher(path).matches() ? withLineFeeds(bytes) : bytes);
        }
        findings.sort(null);
        return new ThemeFolder(new ThemeFiles(files), List.copyOf(findings));
    }

    private static @Nullable Finding problem(String prefix, Path file, long bytes) {
        String path = prefix + slashed(file);
        for (Path part : file) {
            String name = part.toString();
            if (UNSAFE.matcher(name).find() || name.length() > LONGEST_NAME) {
                return Rule.BAD_FILE_NAME.at(
                        Place.startOf(path),
                        "a file of a theme cannot have this name",
                        "Rename it. Use only letters, digits, hyphens, underscores, and periods, at most "
                                + LONGEST_NAME + " of them.");
            }
        }
        return bytes <= MOST_BYTES
                ? null
                : Rule.LARGE_FILE.at(
                        Place.startOf(path),
                        "a file of a theme can have at most " + (MOST_BYTES >> 20) + " MB",
                        "Make it smaller, or move it out of the theme.");
    }

    private static Finding linkNotFollowed(String path, String problem) {
        return Rule.SYMBOLIC_LINK.at(
                Place.startOf(path),
                "this is a symbolic link that " + problem,
                "Copy what it points to to this place.");
    }

    /** The same on every system; a backslash in the name of a file stays one. */
    private static String slashed(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    /** A text without the carriage returns that Git for Windows adds, so that a site has the same bytes everywhere. */
    private static byte[] withLineFeeds(byte[] text) {
        byte[] kept = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '\r' || i + 1 == text.length || text[i + 1] != '\n') {
                kept[length++] = text[i];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
