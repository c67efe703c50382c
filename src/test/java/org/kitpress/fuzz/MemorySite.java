package org.kitpress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kitpress.content.ContentFiles;
import org.kitpress.content.ContentReader;
import org.kitpress.content.ContentReader.Content;
import org.kitpress.content.ParseCache;
import org.kitpress.report.Finding;

/** A small toolkit in which one file is replaced in memory. */
final class MemorySite {
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    private final Path folder;
    private final ContentFiles files;

    /** @param replaceable the names of the files to replace */
    MemorySite(String... replaceable) {
        try {
            folder = Files.createTempDirectory("fuzz");
            Map<String, byte[]> small = Corpus.toolkit(List.of());
            for (String name : replaceable) {
                small.put(name, "---\ntitle: A\nsummary: B\n---\n".getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> file : small.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            files = ContentFiles.list(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** What is read if the file has these bytes. Nothing is kept for the next time. */
    Content with(String name, byte[] bytes) {
        try {
            return ContentReader.read(files.with(Map.of(name, bytes)), WORKER, new ParseCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings about a file, with their places. */
    static List<Finding> findings(Content content, String name) {
        List<Finding> findings = new ArrayList<>(content.findings());
        findings.removeIf(finding -> !finding.place().file().equals(name));
        return findings;
    }
}
