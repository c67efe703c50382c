package org.kitpress.render.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A theme made ready for use: templates, words, icons and assets. It changes nothing once made, so that one of them
 * serves any number of renderings on any thread.
 */
public final class CompiledTheme {
    private final ThemeFiles files;
    private final Theme templates;
    private final Icons icons;
    private final Assets assets;
    private final Map<String, Messages> words = new ConcurrentHashMap<>();

    /** @throws ThemeException when the theme's icons or assets cannot be read */
    public CompiledTheme(ThemeFiles files) {
        this.files = files;
        this.templates = new Theme(files);
        this.icons = new Icons(files);
        this.assets = new Assets(files);
    }

    Theme templates() {
        return templates;
    }

    Icons icons() {
        return icons;
    }

    Assets assets() {
        return assets;
    }

    /** @throws ThemeException when the theme's words cannot be read */
    Messages words(String language) {
        return words.computeIfAbsent(language, tag -> Messages.of(files, tag));
    }
}
