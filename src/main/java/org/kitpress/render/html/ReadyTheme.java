package org.kitpress.render.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A theme made ready for use: templates, words, icons and assets. It changes nothing once made, so that one of them
 * serves any number of renderings on any thread.
 */
public final class ReadyTheme {
    private final ThemeFiles files;
    private final Theme templates;
    private final Icons icons;
    private final Assets assets;
    private final Map<String, Words> words = new ConcurrentHashMap<>();

    /** @throws ThemeException when the theme's icons or assets cannot be read */
    public ReadyTheme(ThemeFiles files) {
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
    Words words(String language) {
        return words.computeIfAbsent(language, tag -> Words.of(files, tag));
    }
}
