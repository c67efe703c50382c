package org.kitpress.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One running headless Chrome with a profile of its own, which is deleted when it ends.
 *
 * <p>The port is read from {@code DevToolsActivePort} in the profile, which Chrome writes on every system; its error
 * output goes to a file next to the profile, so that nothing has to drain a pipe and a failed start can be explained.
 */
final class ChromeProcess implements AutoCloseable {
    private static final int START_SECONDS = 60;
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--remote-debugging-port=0",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-background-timer-throttling",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-features=Translate,OptimizationHints,MediaRouter",
            "--force-color-profile=srgb",
            "--font-render-hinting=none",
            "--lang=en-GB",
            "--password-store=basic",
            "--use-mock-keychain");

    private final Process process;
    private final Path folder;
    private final Thread whenTheJvmEnds = new Thread(() -> end(family()), "end-chrome");

    private ChromeProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(whenTheJvmEnds);
    }

    /** Starts the program at {@code chrome}; {@link #address} says when it is ready. */
    static ChromeProcess start(Path chrome) {
        try {
            Path folder = Files.createTempDirectory("kitpress-chrome-");
            List<String> command = new ArrayList<>();
            command.add(chrome.toString());
            command.addAll(FLAGS);
            if (needsNoSandbox()) {
                command.add("--no-sandbox");
            }
            command.add("--user-data-dir=" + folder.resolve("profile"));
            command.add("about:blank");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(folder.resolve("stderr.txt").toFile())
                    .start();
            return new ChromeProcess(process, folder);
        } catch (IOException e) {
            throw new BrowserException(chrome + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Chrome's sandbox refuses root, and most build machines give it no user namespaces. */
    private static boolean needsNoSandbox() {
        return System.getProperty("user.name", "").equals("root") || System.getenv("CI") != null;
    }

    /** Where the DevTools listen, as soon as they do. */
    URI address() {
        Path port = folder.resolve("profile").resolve("DevToolsActivePort");
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < last) {
            List<String> lines = linesOf(port);
            if (lines.size() >= 2) {
                return URI.create(
                        "ws://127.0.0.1:" + lines.get(0).strip() + lines.get(1).strip());
            }
            if (!process.isAlive()) {
                throw new BrowserException(
                        "Chrome ended with code " + process.exitValue() + " as it started.\n" + said());
            }
            sleep(50);
        }
        throw new BrowserException("Chrome did not open its DevTools within " + START_SECONDS + " seconds.\n" + said());
    }

    Path folder() {
        return folder;
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private String said() {
        try {
            String text = Files.readString(folder.resolve("stderr.txt"), StandardCharsets.ISO_8859_1);
            return "It said: " + text.substring(Math.max(0, text.length() - 2000));
        } catch (IOException e) {
            return "It said nothing.";
        }
    }

    /** Has the browser asked to leave, waits some seconds for it, then ends it and all its children. */
    void closeAfter(Runnable goodbye) {
        List<ProcessHandle> family = family();
        goodbye.run();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(family);
        try {
            Runtime.getRuntime().removeShutdownHook(whenTheJvmEnds);
        } catch (IllegalStateException e) {
            // The JVM is ending already, and the hook with it.
        }
    }

    @Override
    public void close() {
        closeAfter(process::destroy);
    }

    /** To be asked while the browser lives: children that outlive it are no longer found as its own. */
    List<ProcessHandle> family() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    private void end(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        // Crash handlers and the like may still write for a moment after the main process is gone.
        for (int attempt = 0; attempt < 50 && !deleted(); attempt++) {
            sleep(100);
        }
    }

    private boolean deleted() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return !Files.exists(folder);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("Interrupted while waiting for Chrome.", e);
        }
    }
}
