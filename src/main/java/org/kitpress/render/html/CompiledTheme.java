package org.kitpress.render.html;

/**
 * A theme that is ready to use: templates, icons, and assets. Immutable, so one instance can serve any number of
 * renderings on any thread.
 */
public record CompiledTheme(Theme templates, Icons icons, Assets assets) {
    /** @throws ThemeException if the theme's icons or assets cannot be read */
    public CompiledTheme(ThemeFiles files) {
        this(new Theme(files), new Icons(files), new Assets(files));
    }
}
