package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@RequiresBrowser
class ScreenshotsTest {
    @TempDir
    Path folder;

    @Test
    void eachPageIsTakenInEachWidthAndThemeWithAndWithoutScripts(Browser browser) throws IOException {
        Path site = folder.resolve("site");
        String style = "<style>html { background: #fff; color-scheme: light dark }"
                + " @media (prefers-color-scheme: dark) { html { background: #000 } }</style>"
                + "<script>addEventListener('load', () => document.documentElement.style.background = '#00f')</script>";
        new SmallSite(site).file("planning/a.html", SmallSite.page(style, ""));
        Path to = folder.resolve("pictures");
        Screenshots all = new Screenshots(
                site,
                List.of("planning/a.html"),
                List.of(320, 1280),
                List.of("light", "dark"),
                List.of("on", "off"),
                to);
        assertEquals(8, all.take(browser));
        assertEquals(
                List.of(
                        "planning/a-1280-dark-noscript.png",
                        "planning/a-1280-dark.png",
                        "planning/a-1280-light-noscript.png",
                        "planning/a-1280-light.png",
                        "planning/a-320-dark-noscript.png",
                        "planning/a-320-dark.png",
                        "planning/a-320-light-noscript.png",
                        "planning/a-320-light.png"),
                Site.filesIn(to, ".png"));
        assertEquals(0x0000ff, corner(to, "planning/a-320-dark.png"));
        assertEquals(0x000000, corner(to, "planning/a-320-dark-noscript.png"));
        assertEquals(0xffffff, corner(to, "planning/a-1280-light-noscript.png"));
        assertNotEquals(width(to, "planning/a-320-light.png"), width(to, "planning/a-1280-light.png"));
    }

    private static int corner(Path folder, String picture) throws IOException {
        BufferedImage image = ImageIO.read(folder.resolve(picture).toFile());
        return image.getRGB(image.getWidth() - 1, image.getHeight() - 1) & 0xffffff;
    }

    private static int width(Path folder, String picture) throws IOException {
        return ImageIO.read(folder.resolve(picture).toFile()).getWidth();
    }
}
