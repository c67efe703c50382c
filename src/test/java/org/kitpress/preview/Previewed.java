package org.kitpress.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.kitpress.report.Finding;

/** A small site with a preview running, and what the preview said of each save. */
final class Previewed implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What became of a save. */
    record Saved(List<Finding> findings, boolean shown) {
        List<String> rules() {
            return findings.stream().map(finding -> finding.rule().id()).toList();
        }
    }

    private final Path site;
    private final BlockingQueue<Saved> saves = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<Finding>> inspections = new LinkedBlockingQueue<>();
    private final BlockingQueue<Exception> failures = new LinkedBlockingQueue<>();
    private final Preview preview;

    private Previewed(Path site, int port, boolean drafts, Limits limits) throws IOException {
        this.site = site;
        preview = Preview.open(
                new Preview.Options(site, port, drafts, () -> LocalDate.of(2026, 11, 24)),
                limits,
                new Preview.Listener() {
                    @Override
                    public void saved(List<Finding> findings, boolean shown, long millis) {
                        saves.add(new Saved(findings, shown));
                    }

                    @Override
                    public void inspected(List<Finding> findings) {
                        inspections.add(findings);
                    }

                    @Override
                    public void failed(Exception fault) {
                        failures.add(fault);
                    }
                });
    }

    /** Starts a preview of the folder as it is, and waits for the first edition. */
    static Previewed of(Path site, boolean drafts) throws IOException {
        Previewed previewed = new Previewed(site, 0, drafts, Limits.STANDARD);
        previewed.awaitSave();
        return previewed;
    }

    static Previewed of(Path site, Limits limits) throws IOException {
        Previewed previewed = new Previewed(site, 0, false, limits);
        previewed.awaitSave();
        return previewed;
    }

    static Previewed at(Path site, int port) throws IOException {
        Previewed previewed = new Previewed(site, port, false, Limits.STANDARD);
        previewed.awaitSave();
        return previewed;
    }

    static void write(Path site, String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    static void writeSmallSite(Path site) throws IOException {
        write(site, "content/toolkit.yaml", """
                title: A small toolkit
                tagline: For tests
                organization: {name: An office}
                navigation: [guide.md]
                """);
        write(site, "content/index.md", page("Home", "Read [the guide](guide.md)."));
        write(site, "content/guide.md", page("Guide", "Some text."));
    }

    static String page(String title, String text) {
        return "---\ntitle: " + title + "\nsummary: Use this in a test.\n---\n" + text + "\n";
    }

    Previewed write(String file, String text) throws IOException {
        write(site, file, text);
        return this;
    }

    Path site() {
        return site;
    }

    int port() {
        return preview.port();
    }

    String url(String path) {
        return preview.address() + path;
    }

    /** What became of the next save that was noticed. */
    Saved awaitSave() {
        return await(saves, "a save");
    }

    /** Waits until a page holds a text; there can be several saves until then, as when a folder is made before a file. */
    void awaitOnPage(String path, String text) throws IOException {
        while (!get(path).body().contains(text)) {
            awaitSave();
        }
    }

    List<Finding> awaitInspection() {
        return await(inspections, "an inspection");
    }

    List<Exception> failures() {
        return List.copyOf(failures);
    }

    private static <T> T await(BlockingQueue<T> queue, String what) {
        try {
            T next = queue.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("the preview told of no " + what);
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url(path))).GET());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        preview.close();
    }
}
