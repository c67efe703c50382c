package org.kitpress.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A headless Chrome or Chromium, driven by the Chrome DevTools Protocol without any further program.
 *
 * <p>Whoever starts one closes it; the tabs end with it. Tabs may be opened and used from several threads at once,
 * each tab from one thread at a time.
 */
public final class Browser implements AutoCloseable {
    private final ChromeProcess chrome;
    private final DevTools devTools;
    private final String version;

    private Browser(ChromeProcess chrome, DevTools devTools) {
        this.chrome = chrome;
        this.devTools = devTools;
        this.version = devTools.call(DevTools.BROWSER, "Browser.getVersion", Map.of())
                .path("product")
                .asText();
    }

    /** The browser of this machine; {@code KITPRESS_CHROME} chooses another. */
    public static Optional<Path> find() {
        return ChromeFinder.ofThisMachine().find();
    }

    /**
     * Starts the program at {@code executable} with an empty profile.
     *
     * @throws BrowserException with what Chrome said, when it does not start
     */
    public static Browser start(Path executable) {
        ChromeProcess chrome = ChromeProcess.start(executable);
        try {
            return new Browser(chrome, DevTools.connect(chrome.address()));
        } catch (RuntimeException e) {
            chrome.close();
            throw e;
        }
    }

    /** For example {@code Chrome/156.0.8078.79}. */
    public String version() {
        return version;
    }

    /** The number in the version: {@code 156.0.8078.79}. */
    String number() {
        return version.substring(version.indexOf('/') + 1);
    }

    /** The key of the engine, which all Chromes and Chromiums share. */
    String engine() {
        if (!version.startsWith("Chrome/") && !version.startsWith("HeadlessChrome/")) {
            throw new BrowserException("The engine of " + version + " is not known.");
        }
        return "blink";
    }

    /** A fresh tab, 1280 by 900 CSS px, that shares neither storage nor cache with the others. */
    public Tab openTab() {
        JsonNode context = devTools.call(DevTools.BROWSER, "Target.createBrowserContext", Map.of());
        return Tab.open(devTools, context.path("browserContextId").asText());
    }

    List<ProcessHandle> processes() {
        return chrome.family();
    }

    Path profile() {
        return chrome.folder();
    }

    @Override
    public void close() {
        chrome.closeAfter(() -> {
            try {
                devTools.call(DevTools.BROWSER, "Browser.close", Map.of());
            } catch (BrowserException e) {
                // It has gone already, or will be made to go.
            }
        });
        devTools.close();
    }
}
