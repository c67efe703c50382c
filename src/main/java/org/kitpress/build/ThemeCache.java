package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kitpress.render.html.ThemeFiles;

/** Keeps the theme of a site, so that it is loaded again only if one of its files has changed. Used by one thread. */
final class ThemeCache {
    private final Path site;
    private @Nullable ThemeFiles bundled;
    private @Nullable LoadedTheme last;

    ThemeCache(Path site) {
        this.site = site;
    }

    /** @throws IOException if a file of the theme cannot be read */
    LoadedTheme get(String name) throws IOException {
        if (!ThemeLoader.exists(site, name)) {
            return LoadedTheme.unknown(name);
        }
        ThemeFiles own = ThemeLoader.own(site, name);
        LoadedTheme known = last;
        if (known != null && known.name().equals(name) && own.sameAs(known.own())) {
            return known;
        }
        ThemeFiles defaults = bundled == null ? ThemeLoader.bundled() : bundled;
        bundled = defaults;
        LoadedTheme loaded = LoadedTheme.of(name, own, defaults);
        last = loaded;
        return loaded;
    }
}
