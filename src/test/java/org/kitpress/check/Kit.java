package org.kitpress.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.kitpress.content.ContentReader;
import org.kitpress.content.SourceLines;
import org.kitpress.model.ImageFile;
import org.kitpress.report.Finding;

/** A small toolkit for one topic: {@code src/test/resources/kits/TOPIC}. */
record Kit(Path folder) {
    /** The current day for the checks. */
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final Path KITS =
            Path.of(System.getProperty("kitpress.root", "."), "src", "test", "resources", "kits");

    static List<Kit> all() {
        try (Stream<Path> folders = Files.list(KITS)) {
            return folders.filter(Files::isDirectory).sorted().map(Kit::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings of reading and checking, sorted, each with its line. */
    List<Finding> findings() {
        return findings(folder);
    }

    static List<Finding> findings(Path site) {
        return findings(site, TODAY, false);
    }

    /** @param today null to check no due dates */
    static List<Finding> findings(Path site, LocalDate today, boolean drafts) {
        ExecutorService cores = Executors.newFixedThreadPool(2);
        try {
            ContentReader.Content content = ContentReader.read(site, cores);
            SourceLines lines = content.lines();
            CheckOptions options =
                    new CheckOptions(today, drafts, lines::of, file -> image(site.resolve(file)), content.checks());
            List<Finding> findings = new ArrayList<>(content.findings());
            CheckContext context = new CheckContext(content.toolkit(), content.targets(), options);
            Checks.ALL.forEach(check -> findings.addAll(check.check(context)));
            SeverityOverrides severityOverrides = new SeverityOverrides(content.checks(), content.suppressions());
            List<Finding> left = new ArrayList<>(severityOverrides.apply(lines.excerpts(findings)));
            if (left.stream().noneMatch(Finding::isError)) {
                left.addAll(lines.excerpts(severityOverrides.unused()));
            }
            return left.stream().sorted().distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cores.shutdownNow();
        }
    }

    private static ImageFile image(Path file) {
        try {
            return ImageFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings in the format of {@code findings.txt}. */
    static String print(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.place())
                    .append(": ")
                    .append(finding.severity().word())
                    .append('[')
                    .append(finding.rule().id())
                    .append("]: ")
                    .append(finding.problem())
                    .append('\n');
            if (!finding.remedy().isEmpty()) {
                text.append("  ").append(finding.remedy()).append('\n');
            }
        }
        return text.toString();
    }

    /** The content files that can contain marks, relative to the kit. */
    List<String> texts() {
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".md") || file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
