package org.kitpress.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.FileLookup;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.output.OutputFile;

/** Answers requests with files of the current snapshot and, under {@code /_kitpress/}, with the preview's own files. */
final class SiteHandler implements HttpHandler {
    /** The site's service worker would keep old pages for offline use; the preview's own removes it. */
    private static final String WORKER = "sw.js";

    /** How long requests wait for the first snapshot. */
    private static final long FIRST_SNAPSHOT_MILLIS = 10_000;

    /** Assets with a hash in their names; a file with other content has another name. */
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("assets/.*[.-][0-9a-f]{8}\\.[a-z0-9]+");

    private final CurrentSite currentSite;
    private final RequestGuard requestGuard;
    private final Events events;
    private final SnapshotFiles snapshotFiles;
    private final Deadlines deadlines;

    SiteHandler(
            CurrentSite currentSite,
            RequestGuard requestGuard,
            Events events,
            SnapshotFiles snapshotFiles,
            Deadlines deadlines) {
        this.currentSite = currentSite;
        this.requestGuard = requestGuard;
        this.events = events;
        this.snapshotFiles = snapshotFiles;
        this.deadlines = deadlines;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            ResponseWriter responseWriter = new ResponseWriter(exchange, deadlines);
            Optional<RequestGuard.Refusal> refusal = requestGuard.refuse(exchange);
            Optional<String> path = RequestPath.of(exchange.getRequestURI().getRawPath());
            if (refusal.isPresent()) {
                responseWriter.refuse(refusal.get());
            } else if (path.isEmpty()) {
                responseWriter.text(400, "This is not an address of the site.");
            } else {
                answer(path.get(), exchange.getRequestURI().getRawQuery(), responseWriter);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // This reads the rest of the request.
            try (Deadlines.Task closing = deadlines.start()) {
                exchange.close();
            }
        }
    }

    private void answer(String path, @Nullable String query, ResponseWriter responseWriter)
            throws IOException, InterruptedException {
        String request = "/" + path;
        List<String> own = ScriptInjector.OWN.get(request);
        if (request.equals(ScriptInjector.EVENTS)) {
            events.follow(page(query), responseWriter);
        } else if (own != null) {
            own(own, ContentTypes.of(path), responseWriter);
        } else if (path.equals(WORKER)) {
            own(List.of("worker.js"), ContentTypes.of(path), responseWriter);
        } else {
            currentSite.awaitChangeAfter(0, FIRST_SNAPSHOT_MILLIS);
            site(path, currentSite.now(), responseWriter);
        }
    }

    /** The page in the query of a request for events; the home page if there is none. */
    private static String page(@Nullable String query) {
        String name = "page=";
        return query == null || !query.startsWith(name)
                ? "index.html"
                : RequestPath.of("/" + query.substring(name.length()).replace("%2F", "/"))
                        .orElse("index.html");
    }

    private static void own(List<String> names, String type, ResponseWriter responseWriter) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : names) {
            try (InputStream file = SiteHandler.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IOException("the program has no file " + name);
                }
                file.transferTo(all);
            }
        }
        responseWriter.send(200, type, all.toByteArray());
    }

    private void site(String path, PreviewState previewState, ResponseWriter responseWriter) throws IOException {
        SiteSnapshot siteSnapshot = previewState.snapshot();
        if (siteSnapshot == null) {
            String text = previewState.stale()
                    ? "The content has errors. This page appears once you fix them."
                    : "The site is being built.";
            responseWriter.send(
                    503,
                    ContentTypes.of("x.html"),
                    ScriptInjector.instead("Please wait", text, previewState.version(), path));
            return;
        }
        FileLookup fileLookup = siteSnapshot.file(path);
        if (fileLookup instanceof FileLookup.Found found) {
            if (NAMED_BY_CONTENT.matcher(path).matches()) {
                responseWriter.keepForGood();
            }
            responseWriter.send(
                    200,
                    ContentTypes.of(path),
                    snapshotFiles.bytes(found.file(), siteSnapshot, previewState.version()));
        } else if (fileLookup instanceof FileLookup.Faulty faulty) {
            String text = faulty.finding().place() + ": " + faulty.finding().problem() + ". "
                    + faulty.finding().remedy();
            byte[] page =
                    ScriptInjector.instead("The theme cannot render this page", text, previewState.version(), path);
            responseWriter.send(500, ContentTypes.of("x.html"), page);
        } else if (siteSnapshot.file(path + "/index.html") instanceof FileLookup.Found) {
            responseWriter.redirect("/" + path + "/");
        } else {
            missing(path, previewState, siteSnapshot, responseWriter);
        }
    }

    private static void missing(
            String path, PreviewState previewState, SiteSnapshot siteSnapshot, ResponseWriter responseWriter)
            throws IOException {
        Optional<OutputFile> page = siteSnapshot.notFound();
        if (page.isPresent()) {
            byte[] bytes = ScriptInjector.of(page.get().bytes(), previewState.version(), path, null);
            responseWriter.send(404, ContentTypes.of("x.html"), bytes);
        } else {
            responseWriter.text(404, "There is no such page.");
        }
    }
}
