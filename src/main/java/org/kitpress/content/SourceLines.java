package org.kitpress.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.kitpress.content.files.SourceText;
import org.kitpress.report.Finding;

/** The lines of files as they were read; bytes that are not UTF-8 become U+FFFD. Thread-safe. */
public final class SourceLines {
    private final Map<String, byte[]> bytes;
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    /** @param bytes the files by their names relative to the site folder */
    public SourceLines(Map<String, byte[]> bytes) {
        this.bytes = Map.copyOf(bytes);
    }

    /** These lines and those of further files. */
    public SourceLines and(Map<String, byte[]> more) {
        Map<String, byte[]> all = new HashMap<>(bytes);
        all.putAll(more);
        return new SourceLines(all);
    }

    /** The files, sorted. */
    public Set<String> files() {
        return new TreeSet<>(bytes.keySet());
    }

    /**
     * The lines, without line breaks.
     *
     * @param file relative to the site folder
     * @return empty if the file was not read
     */
    public List<String> of(String file) {
        return lines.computeIfAbsent(file, this::split);
    }

    /** The findings in order, with the lines that they point to, except where a file has no such line. */
    public List<Finding> excerpts(List<Finding> findings) {
        return findings.stream().map(this::excerpt).toList();
    }

    private Finding excerpt(Finding finding) {
        List<String> file = of(finding.place().file());
        int line = finding.place().line();
        boolean shown = finding.excerpt() == null
                && line <= file.size()
                && !file.get(line - 1).isEmpty();
        return shown ? finding.withExcerpt(file.get(line - 1)) : finding;
    }

    private List<String> split(String file) {
        byte[] read = bytes.get(file);
        if (read == null) {
            return List.of();
        }
        return List.copyOf(SourceText.lines(read));
    }
}
