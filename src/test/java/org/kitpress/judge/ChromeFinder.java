package org.kitpress.judge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Looks for Chrome or Chromium: {@code KITPRESS_CHROME}, then the names on the PATH, then where installers put it.
 *
 * <p>A candidate outside Windows must answer {@code --version}: distributions put scripts named
 * {@code chromium-browser} in the PATH that only ask to install something. On Windows that option opens a window.
 */
final class ChromeFinder {
    static final String VARIABLE = "KITPRESS_CHROME";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> MAC_PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> WINDOWS_ROOTS = List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

    private final Map<String, String> environment;
    private final boolean windows;

    ChromeFinder(Map<String, String> environment, boolean windows) {
        this.environment = Map.copyOf(environment);
        this.windows = windows;
    }

    static ChromeFinder ofThisMachine() {
        return new ChromeFinder(System.getenv(), File.separatorChar == '\\');
    }

    /**
     * The first candidate that runs; empty where there is none.
     *
     * @throws BrowserException when {@code KITPRESS_CHROME} names something that does not run, since whoever set it
     *     wants that one and no other
     */
    Optional<Path> find() {
        String wanted = environment.getOrDefault(VARIABLE, "");
        if (!wanted.isBlank()) {
            Path chosen = Path.of(wanted);
            if (!runs(chosen)) {
                throw new BrowserException(VARIABLE + " is " + wanted + ", but no browser runs from there.");
            }
            return Optional.of(chosen);
        }
        return candidates().stream().filter(this::runs).findFirst();
    }

    private List<Path> candidates() {
        List<Path> places = new ArrayList<>();
        for (String name : NAMES) {
            for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                if (!folder.isBlank()) {
                    places.add(Path.of(folder, windows ? name + ".exe" : name));
                }
            }
        }
        if (windows) {
            for (String root : WINDOWS_ROOTS) {
                String folder = environment.get(root);
                if (folder != null) {
                    places.add(Path.of(folder, "Google", "Chrome", "Application", "chrome.exe"));
                    places.add(Path.of(folder, "Chromium", "Application", "chrome.exe"));
                }
            }
        } else {
            MAC_PLACES.forEach(place -> places.add(Path.of(place)));
        }
        return places;
    }

    private boolean runs(Path candidate) {
        if (!Files.isRegularFile(candidate) || !Files.isExecutable(candidate)) {
            return false;
        }
        return windows || saysItsVersion(candidate);
    }

    private static boolean saysItsVersion(Path candidate) {
        try {
            Process process = new ProcessBuilder(candidate.toString(), "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(30, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("Interrupted while looking for a browser.", e);
        }
    }
}
