package org.kitpress.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A tab, as if it were in front and had the focus, whatever other tabs do.
 *
 * <p>Scripts run through {@link #evaluate} even where the page's own are switched off or held back by its Content
 * Security Policy.
 */
public final class Tab implements AutoCloseable {
    private static final int LOAD_SECONDS = 60;

    private final DevTools devTools;
    private final String context;

    /** Whether the context goes when the tab goes. */
    private final boolean owner;

    private final String target;
    private final String session;
    private final TabLog log = new TabLog();
    private final Loading loading = new Loading();
    private boolean scripts = true;

    private Tab(DevTools devTools, String context, boolean owner, String target, String session) {
        this.devTools = devTools;
        this.context = context;
        this.owner = owner;
        this.target = target;
        this.session = session;
    }

    static Tab open(DevTools devTools, String context) {
        return open(devTools, context, true);
    }

    private static Tab open(DevTools devTools, String context, boolean owner) {
        String target = devTools.call(
                        DevTools.BROWSER,
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asText();
        String session = devTools.call(
                        DevTools.BROWSER, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        Tab tab = new Tab(devTools, context, owner, target, session);
        devTools.listen(session, tab::on);
        tab.call("Page.enable", Map.of());
        tab.call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        tab.call("Runtime.enable", Map.of());
        tab.call("Network.enable", Map.of());
        tab.call("Audits.enable", Map.of());
        tab.call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        tab.call("Target.setAutoAttach", Map.of("autoAttach", true, "waitForDebuggerOnStart", true, "flatten", true));
        tab.setViewport(1280, 900);
        return tab;
    }

    private void on(String method, JsonNode params) {
        switch (method) {
            case "Page.lifecycleEvent" -> loading.on(params);
            case "Page.javascriptDialogOpening" -> {
                log.onDialog(params.path("type").asText());
                devTools.post(session, "Page.handleJavaScriptDialog", Map.of("accept", true));
            }
            case "Target.attachedToTarget" -> follow(params.path("sessionId").asText());
            case "Target.detachedFromTarget" ->
                devTools.forget(params.path("sessionId").asText());
            default -> log.on(method, params);
        }
    }

    /** Workers and frames of other processes wait until their requests are being written down. */
    private void follow(String child) {
        devTools.listen(child, log::on);
        devTools.post(child, "Network.enable");
        devTools.post(child, "Runtime.enable");
        devTools.post(child, "Runtime.runIfWaitingForDebugger");
    }

    /** Another tab of the same visitor: both share storage and cache. It is closed before this one. */
    public Tab openSibling() {
        return open(devTools, context, false);
    }

    /** Runs a script before any script of the pages that are opened from now on. */
    public void runFirst(String script) {
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Whether pages that are opened from now on are held to their Content Security Policy. */
    public void setPolicy(boolean isKept) {
        call("Page.setBypassCSP", Map.of("enabled", !isKept));
    }

    String context() {
        return context;
    }

    JsonNode call(String method, Map<String, ?> params) {
        return devTools.call(session, method, params);
    }

    /** What happened since the last {@link #open(String)}. */
    public TabLog log() {
        return log;
    }

    /**
     * Goes to an address and waits for its load event and fonts; empties the log first.
     *
     * @throws BrowserException when nothing answers there; an answer such as 404 is a page like any other
     */
    public void open(String url) {
        log.clear();
        JsonNode answer = call("Page.navigate", Map.of("url", url));
        if (answer.has("errorText")) {
            throw new BrowserException(
                    url + " could not be opened: " + answer.path("errorText").asText());
        }
        if (answer.has("loaderId")) {
            loading.await(answer.path("loaderId").asText(), LOAD_SECONDS);
        }
        awaitFonts();
    }

    /** Does something that leads to another page, such as a click on a link, and waits until that one has loaded. */
    public void awaitPage(Runnable action) {
        int before = loading.count();
        action.run();
        loading.awaitMoreThan(before, LOAD_SECONDS);
        awaitFonts();
    }

    private void awaitFonts() {
        if (scripts) {
            evaluate("document.fonts.ready.then(() => true)");
        }
    }

    /**
     * The value of an expression, as {@code JSON.stringify} would see it; a promise's value once it is there.
     *
     * @throws BrowserException with the JavaScript error, when one is thrown
     */
    public JsonNode evaluate(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", scripts, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new BrowserException("JavaScript: " + TabLog.exception(answer.path("exceptionDetails")));
        }
        return answer.path("result").path("value");
    }

    /** Waits until an expression is true, and fails with its text when it is not within 20 seconds. */
    public void awaitTrue(String expression) {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!evaluate("Boolean(" + expression + ")").asBoolean()) {
            if (System.nanoTime() > last) {
                throw new BrowserException("Not true within 20 seconds: " + expression);
            }
            Loading.pause();
        }
    }

    /** A window of so many CSS px, with scroll bars that take room as on a desktop. */
    public void setViewport(int width, int height) {
        setViewport(width, height, 1, false);
    }

    /**
     * A window of any make.
     *
     * @param scale device pixels for each CSS px
     * @param mobile whether the page's viewport meta element counts and scroll bars lie over the page
     */
    public void setViewport(int width, int height, double scale, boolean mobile) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", mobile));
    }

    public void setMedia(Media media) {
        call("Emulation.setEmulatedMedia", media.asParams());
    }

    /** Whether pages opened from now on may run scripts. */
    public void setScripts(boolean allowed) {
        scripts = allowed;
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    public Network network() {
        return new Network(this);
    }

    public Keyboard keyboard() {
        return new Keyboard(this);
    }

    /** Clicks in the middle of the first element that a selector finds, after scrolling to it. */
    public void click(String selector) {
        new Mouse(this).click(selector);
    }

    /** A text as a JavaScript string literal. */
    static String quoted(String text) {
        try {
            return DevTools.JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new BrowserException("No literal for " + text, e);
        }
    }

    /** The whole page from top to bottom as a PNG file, not more than 16,000 CSS px high. */
    public byte[] screenshot() {
        JsonNode size = call("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        Map<String, ?> clip = Map.of(
                "x",
                0,
                "y",
                0,
                "width",
                size.path("width").asDouble(),
                "height",
                Math.min(16_000, size.path("height").asDouble()),
                "scale",
                1);
        JsonNode answer =
                call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    @Override
    public void close() {
        devTools.forget(session);
        devTools.call(DevTools.BROWSER, "Target.closeTarget", Map.of("targetId", target));
        if (owner) {
            devTools.call(DevTools.BROWSER, "Target.disposeBrowserContext", Map.of("browserContextId", context));
        }
    }
}
