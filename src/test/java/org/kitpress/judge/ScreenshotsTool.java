package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The door to {@link Screenshots} through Maven; its name keeps it out of ordinary test runs. */
@RequiresBrowser
class ScreenshotsTool {
    @Test
    void takesThePicturesThatWereAskedFor(Browser browser) throws IOException {
        Screenshots screenshots = Screenshots.fromProperties();
        int count = screenshots.take(browser);
        System.out.println(count + " screenshots in " + screenshots.to());
        assertTrue(count > 0, "There is no page in " + screenshots.site());
    }
}
