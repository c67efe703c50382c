package org.kitpress.editing.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.kitpress.build.Workspace;
import org.kitpress.content.ContentReader;
import org.kitpress.write.SourceFiles;

/** A site to fix. */
record FixedSite(Path folder) {
    private static final String SETTINGS = "title: Kit\ntagline: Small\norganization:\n  name: Office\n";
    private static final String HOME = "---\ntitle: Home\nsummary: Use this to begin.\n---\nWelcome.\n";

    /** A site with only a home page. */
    static FixedSite small(Path folder) {
        FixedSite site = new FixedSite(folder);
        site.write("toolkit.yaml", SETTINGS);
        site.write("index.md", HOME);
        return site;
    }

    static FixedSite copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FixedSite(to);
    }

    FixedSite write(String file, String text) {
        try {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String file) {
        return new String(bytes(folder.resolve("content").resolve(file)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all files by path relative to the site; bytes that are not UTF-8 are replaced. */
    TreeMap<String, String> texts() {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> texts.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            new String(bytes(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Applies all fixes and describes them, one in each line. */
    List<String> fix() {
        try (Workspace workspace = new Workspace(folder)) {
            FixPlan plan = Fix.plan(workspace);
            for (FixPlan.Rewrite file : plan.files()) {
                SourceFiles.replace(folder, file.file(), file.before(), file.after());
            }
            return plan.fixes().stream()
                    .map(fix -> fix.file() + ":" + fix.line() + ": " + fix.description())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentReader.Content read() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return ContentReader.read(folder, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
