package org.kitpress.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Files that go from a tab to the disk, and from the disk into a tab. */
public final class Downloads {
    private static final int SECONDS = 30;

    private final Path folder;

    private Downloads(Path folder) {
        this.folder = folder;
    }

    /** Lets a tab save files into an empty folder, without asking. */
    public static Downloads of(Tab tab, Path folder) {
        tab.call(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "browserContextId",
                        tab.context(),
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
        return new Downloads(folder);
    }

    /**
     * Waits until a file with this ending is there as a whole, and moves it out of the way of later ones.
     *
     * @param ending such as {@code .json}
     */
    public Path await(String ending) {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        Optional<Path> file = find(ending);
        while (file.isEmpty()) {
            if (System.nanoTime() > last) {
                throw new BrowserException("No file " + ending + " within " + SECONDS + " seconds.");
            }
            Loading.pause();
            file = find(ending);
        }
        try {
            Path kept = Files.createTempDirectory(folder, "saved")
                    .resolve(file.get().getFileName());
            return Files.move(file.get(), kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chrome writes under another name until a file is complete. */
    private Optional<Path> find(String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does something that makes the page ask for a file, and answers the browser's dialog with one.
     *
     * @throws BrowserException when no dialog opens within 20 seconds
     */
    public static void chooseWhenAsked(Tab tab, Runnable action, Path file) {
        tab.call("Page.setInterceptFileChooserDialog", Map.of("enabled", true));
        int before = tab.log().choosers().size();
        action.run();
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (tab.log().choosers().size() == before) {
            if (System.nanoTime() > last) {
                throw new BrowserException("The page asks for no file.");
            }
            Loading.pause();
        }
        int input = tab.log().choosers().get(before);
        tab.call(
                "DOM.setFileInputFiles",
                Map.of("files", List.of(file.toAbsolutePath().toString()), "backendNodeId", input));
        tab.call("Page.setInterceptFileChooserDialog", Map.of("enabled", false));
    }

    /** Chooses a file in a file input, as the browser's own dialog would. */
    public static void choose(Tab tab, String selector, Path file) {
        JsonNode input = tab.call(
                "Runtime.evaluate", Map.of("expression", "document.querySelector(" + Tab.quoted(selector) + ")"));
        tab.call(
                "DOM.setFileInputFiles",
                Map.of(
                        "files",
                        List.of(file.toAbsolutePath().toString()),
                        "objectId",
                        input.path("result").path("objectId").asText()));
    }
}
