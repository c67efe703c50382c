package org.kitpress.render.html;

/**
 * A theme that is ready to use: templates, icons, and assets. Immutable, so one instance can serve any number of
 * renderings on any thread.
 */
public final class CompiledTheme {
    private final Theme templates;
    private final Icons icons;
    private final Assets assets;

    /** @throws ThemeException if the theme's icons or assets cannot be read */
    public CompiledTheme(ThemeFiles files) {
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
}
