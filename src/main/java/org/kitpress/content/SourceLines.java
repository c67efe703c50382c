package org.kitpress.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kitpress.model.Paths;

/**
 * The lines of content files, for showing and for finding words in. Each file is read once, and only when it is asked
 * for. What is not UTF-8 is shown as U+FFFD. Used by many threads.
 */
public final class SourceLines {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final Path site;
    private final Map<String, List<String>> files = new ConcurrentHashMap<>();

    /** @param site the folder that holds {@code content/} */
    public SourceLines(Path site) {
        this.site = site;
    }

    /**
     * The lines without their breaks.
     *
     * @param file relative to the site folder
     * @return empty when the file is not there, cannot be read, or lies outside of the site folder
     */
    public List<String> of(String file) {
        return files.computeIfAbsent(file, this::read);
    }

    private List<String> read(String file) {
        String inside = Paths.normalize(file);
        if (inside == null || inside.isEmpty() || file.startsWith("/")) {
            return List.of();
        }
        Path path = site.resolve(inside);
        try {
            String text = Files.isRegularFile(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
            // The mark is invisible, and columns are counted without it.
            return List.of(LINE_BREAK.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1));
        } catch (IOException e) {
            // A finding without its line is better than none.
            return List.of();
        }
    }
}
