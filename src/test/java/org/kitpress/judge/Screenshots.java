package org.kitpress.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes screenshots of whole pages of a built site, for people to look at.
 *
 * <p>From the project's folder, for any folder of HTML files:
 *
 * <pre>
 * mvn -q test -Dtest=ScreenshotsTool -Dscreenshots=output
 * mvn -q test -Dtest=ScreenshotsTool -Dscreenshots=output -Dscreenshots.pages=index.html,planning/mission.html \
 *     -Dscreenshots.widths=320,1280 -Dscreenshots.themes=light,dark,forced-colors,print -Dscreenshots.scripts=on,off
 * </pre>
 *
 * <p>The screenshots are in {@code target/screenshots} ({@code -Dscreenshots.to=…} for another folder) as
 * {@code planning/mission-1280-dark.png}, without scripts {@code planning/mission-1280-dark-noscript.png}.
 *
 * @param site the folder that holds the pages
 * @param pages paths relative to {@code site}, with slashes
 * @param widths of the window, in CSS px
 * @param themes of {@code light}, {@code dark}, {@code forced-colors}, {@code print}
 * @param scripts {@code on}, {@code off}, or both
 * @param to the folder for the screenshots
 */
public record Screenshots(
        Path site, List<String> pages, List<Integer> widths, List<String> themes, List<String> scripts, Path to) {
    /** From the system properties of the class comment; all pages, four widths, three themes, scripts on as a rule. */
    static Screenshots fromProperties() throws IOException {
        Path site = Path.of(System.getProperty("screenshots", "output"));
        String pages = System.getProperty("screenshots.pages", "");
        return new Screenshots(
                site,
                pages.isBlank() ? allPages(site) : words(pages),
                words(System.getProperty("screenshots.widths", "320,768,1280,1600")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                words(System.getProperty("screenshots.themes", "light,dark,forced-colors")),
                words(System.getProperty("screenshots.scripts", "on")),
                Path.of(System.getProperty("screenshots.to", "target/screenshots")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static List<String> allPages(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.map(path -> site.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Takes them all and gives their number. */
    int take(Browser browser) throws IOException {
        int count = 0;
        try (StaticServer server = StaticServer.serve(site, "/");
                Tab tab = browser.openTab()) {
            for (String script : scripts) {
                tab.setScripts(!script.equals("off"));
                for (String page : pages) {
                    count += takePage(tab, server, page, script.equals("off") ? "-noscript" : "");
                }
            }
        }
        return count;
    }

    private int takePage(Tab tab, StaticServer server, String page, String ending) throws IOException {
        for (int width : widths) {
            for (String theme : themes) {
                tab.setViewport(width, 900);
                tab.setMedia(media(theme));
                tab.open(server.url(page));
                if (ending.isEmpty()) {
                    loadLazyImages(tab);
                }
                Path picture =
                        to.resolve(page.replaceAll("\\.html$", "") + "-" + width + "-" + theme + ending + ".png");
                Files.createDirectories(picture.toAbsolutePath().getParent());
                Files.write(picture, tab.screenshot());
            }
        }
        return widths.size() * themes.size();
    }

    private static Media media(String theme) {
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "light" -> Media.SCREEN;
            case "dark" -> Media.DARK;
            case "forced-colors" -> Media.FORCED_COLORS;
            case "print" -> Media.PRINT;
            default ->
                throw new IllegalArgumentException(
                        "No theme '" + theme + "'; there are light, dark, forced-colors and print.");
        };
    }

    private static void loadLazyImages(Tab tab) {
        tab.evaluate("Promise.all([...document.images].map(image => { image.loading = 'eager';"
                + " return image.decode().catch(() => null); })).then(() => true)");
    }

    /** The same without Maven, for whoever has a class path at hand. */
    public static void main(String[] arguments) throws IOException {
        Path chrome = Browser.find().orElseThrow(() -> new BrowserException("No Chrome or Chromium was found."));
        Screenshots screenshots = fromProperties();
        try (Browser browser = Browser.start(chrome)) {
            System.out.println(screenshots.take(browser) + " screenshots in " + screenshots.to());
        }
    }
}
