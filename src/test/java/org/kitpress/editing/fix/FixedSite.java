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

/** A site to mend: its files as texts, before and after. */
record FixedSite(Path folder) {
    private static final String SETTINGS = "title: Kit\ntagline: Small\norganization:\n  name: Office\n";
    private static final String HOME = "---\ntitle: Home\nsummary: Use this to begin.\n---\nWelcome.\n";

    /** A site with a home page and nothing else. */
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

    /** All files with their texts, relative to the site; what is no UTF-8 with what stands for it. */
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

    /** Mends all there is to mend; the lines say what was. */
    List<String> fix() {
        try (Workspace workspace = new Workspace(folder)) {
            FixPlan fixPlan = Fix.plan(workspace);
            for (FixPlan.Rewrite file : fixPlan.files()) {
                SourceFiles.replace(folder.resolve(file.file()), file.before(), file.after());
            }
            return fixPlan.mended().stream()
                    .map(fixResult -> fixResult.file() + ":" + fixResult.line() + ": " + fixResult.what())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentReader.Content read() {
        ExecutorService cores = Executors.newFixedThreadPool(2);
        try {
            return ContentReader.read(folder, cores);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cores.shutdownNow();
        }
    }
}
