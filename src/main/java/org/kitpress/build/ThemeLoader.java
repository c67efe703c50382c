package org.kitpress.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.FolderWalk;
import org.kitpress.render.html.ThemeFiles;

/**
 * Reads themes: the site's own, and the default theme, which is part of the program. A theme is compiled again only if one
 * of its files has changed. Used by one thread.
 */
final class ThemeLoader {
    private static final String BUNDLED = "themes/default/";
    private static final Pattern TEXT = Pattern.compile(".*\\.(?:ftlh|css|js|yaml|svg|json|txt)");

    private final Path site;
    private @Nullable ThemeFiles bundled;
    private @Nullable LoadedTheme last;

    ThemeLoader(Path site) {
        this.site = site;
    }

    /** @throws IOException if a file of the theme cannot be read */
    LoadedTheme get(String name) throws IOException {
        ThemeFiles defaults = bundled == null ? bundled() : bundled;
        bundled = defaults;
        Path folder = site.resolve("themes").resolve(name);
        if (!name.equals("default") && !Files.isDirectory(folder)) {
            return LoadedTheme.unknown(name, defaults);
        }
        ThemeFiles own = new ThemeFiles(folder(folder));
        LoadedTheme known = last;
        if (known != null && known.name().equals(name) && own.sameAs(known.own())) {
            return known;
        }
        LoadedTheme loaded = LoadedTheme.of(name, own, defaults);
        last = loaded;
        return loaded;
    }

    private static Map<String, byte[]> folder(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            List<Path> found = new ArrayList<>();
            FolderWalk.walk(root, (file, attributes) -> found.add(file));
            for (Path file : found) {
                String path = root.relativize(file).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(file);
                files.put(path, TEXT.matcher(path).matches() ? withLineFeeds(bytes) : bytes);
            }
        }
        return files;
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

    /** The files of the default theme: from the jar, or, in development, from the folder of classes. */
    private static ThemeFiles bundled() throws IOException {
        URL home = ThemeLoader.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path place = Path.of(home.toURI());
            return new ThemeFiles(Files.isDirectory(place) ? folder(place.resolve(BUNDLED)) : jar(place));
        } catch (URISyntaxException e) {
            throw new IOException("the program's own file cannot be found at " + home, e);
        }
    }

    private static Map<String, byte[]> jar(Path place) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = new JarFile(place.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(BUNDLED) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(BUNDLED.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }
}
