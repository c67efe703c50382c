package org.kitpress.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Settings;
import org.kitpress.render.html.ThemeFiles;

/**
 * Reads themes: the site's own, and the default theme, which is part of the program. A theme is compiled again only if one
 * of its files has changed. Used by one thread.
 */
final class ThemeLoader {
    private static final String BUNDLED = "themes/default/";

    private final Path site;
    private @Nullable ThemeFiles bundled;
    private @Nullable LoadedTheme last;

    ThemeLoader(Path site) {
        this.site = site;
    }

    /** @throws IOException if a file of the theme cannot be read */
    LoadedTheme get(Settings.Theme wanted) throws IOException {
        ThemeFiles defaults = bundled == null ? bundled() : bundled;
        bundled = defaults;
        ThemeFolder own = ThemeFolder.read(site, wanted.name());
        if (own == null && !wanted.name().equals(Settings.Theme.DEFAULT)) {
            return LoadedTheme.unknown(wanted, defaults);
        }
        ThemeFolder folder = own == null ? ThemeFolder.NONE : own;
        LoadedTheme known = last;
        if (known != null && known.isOf(wanted.name(), folder)) {
            return known;
        }
        LoadedTheme loaded = LoadedTheme.of(wanted.name(), folder, defaults);
        last = loaded;
        return loaded;
    }

    /** The files of the default theme: from the jar, or, in development, from the folder of classes. */
    private static ThemeFiles bundled() throws IOException {
        URL home = ThemeLoader.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path place = Path.of(home.toURI());
            return Files.isDirectory(place)
                    ? ThemeFolder.below(place.resolve(BUNDLED)).files()
                    : new ThemeFiles(jar(place));
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
