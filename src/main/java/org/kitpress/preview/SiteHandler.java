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
import org.kitpress.build.Answer;
import org.kitpress.build.Edition;
import org.kitpress.output.OutputFile;

/** Answers requests: with files of the edition that is shown, and under {@code /_kitpress/} with what is the preview's. */
final class SiteHandler implements HttpHandler {
    /** A worker that keeps pages for reading offline would keep old ones; this one ends those that are there. */
    private static final String WORKER = "sw.js";

    /** Who comes before the first edition is there waits for it so long. */
    private static final long FIRST_EDITION_MILLIS = 10_000;

    /** Assets with a hash in their names; another content has another name. */
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("assets/.*[.-][0-9a-f]{8}\\.[a-z0-9]+");

    private final Stage stage;
    private final Doorkeeper doorkeeper;
    private final Events events;
    private final Pages pages;

    SiteHandler(Stage stage, Doorkeeper doorkeeper, Events events, Pages pages) {
        this.stage = stage;
        this.doorkeeper = doorkeeper;
        this.events = events;
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = new Reply(exchange);
            Optional<Doorkeeper.Refusal> refusal = doorkeeper.refuse(exchange);
            Optional<String> path = RequestPath.of(exchange.getRequestURI().getRawPath());
            if (refusal.isPresent()) {
                reply.refuse(refusal.get());
            } else if (path.isEmpty()) {
                reply.text(400, "This is no address of the site.");
            } else {
                answer(path.get(), exchange.getRequestURI().getRawQuery(), reply);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(String path, @Nullable String query, Reply reply) throws IOException, InterruptedException {
        String request = "/" + path;
        List<String> own = LivePage.OWN.get(request);
        if (request.equals(LivePage.EVENTS)) {
            events.follow(page(query), reply);
        } else if (own != null) {
            if (request.equals(LivePage.GO)) {
                reply.keepForGood();
            }
            own(own, ContentTypes.of(path), reply);
        } else if (path.equals(WORKER)) {
            own(List.of("worker.js"), ContentTypes.of(path), reply);
        } else {
            stage.awaitChangeAfter(0, FIRST_EDITION_MILLIS);
            site(path, stage.now(), reply);
        }
    }

    /** The page that the query of a request for events names; the home page when it names none. */
    private static String page(@Nullable String query) {
        String name = "page=";
        return query == null || !query.startsWith(name)
                ? "index.html"
                : RequestPath.of("/" + query.substring(name.length()).replace("%2F", "/"))
                        .orElse("index.html");
    }

    private static void own(List<String> names, String type, Reply reply) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : names) {
            try (InputStream file = SiteHandler.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IOException("the program lacks its file " + name);
                }
                file.transferTo(all);
            }
        }
        reply.send(200, type, all.toByteArray());
    }

    private void site(String path, Showing showing, Reply reply) throws IOException {
        Edition edition = showing.edition();
        if (edition == null) {
            String text = showing.stale()
                    ? "The content has errors. This page comes back by itself as soon as they are mended."
                    : "The site is being made.";
            reply.send(503, ContentTypes.of("x.html"), LivePage.instead("Not yet", text, showing.version(), path));
            return;
        }
        Answer answer = edition.file(path);
        if (answer instanceof Answer.Found found) {
            if (NAMED_BY_CONTENT.matcher(path).matches()) {
                reply.keepForGood();
            }
            reply.send(200, ContentTypes.of(path), pages.bytes(found.file(), edition, showing.version()));
        } else if (answer instanceof Answer.Faulty faulty) {
            String text = faulty.finding().place() + ": " + faulty.finding().problem() + ". "
                    + faulty.finding().remedy();
            byte[] page = LivePage.instead("The theme cannot print this page", text, showing.version(), path);
            reply.send(500, ContentTypes.of("x.html"), page);
        } else if (edition.file(path + "/index.html") instanceof Answer.Found) {
            reply.redirect("/" + path + "/");
        } else {
            missing(path, showing, edition, reply);
        }
    }

    private static void missing(String path, Showing showing, Edition edition, Reply reply) throws IOException {
        Optional<OutputFile> page = edition.notFound();
        if (page.isPresent()) {
            byte[] bytes = LivePage.of(page.get().bytes(), showing.version(), path, null);
            reply.send(404, ContentTypes.of("x.html"), bytes);
        } else {
            reply.text(404, "There is no such page.");
        }
    }
}
