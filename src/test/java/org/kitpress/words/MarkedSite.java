package org.kitpress.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.BuildResult;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Messages;
import org.kitpress.model.Toolkit;
import org.kitpress.render.html.DefaultTheme;

/**
 * The shipped toolkit, built with every text around the content replaced by a mark: once without PDFs, and once more
 * with them when a test asks for PDFs. Its own {@code words:} are left out, because they would be laid over the marks.
 */
final class MarkedSite {
    static final String BASE = "https://example.org/kit/";

    private static final Path ROOT =
            Path.of(System.getProperty("kitpress.root", ".")).toAbsolutePath();
    private static final Path SITE = ROOT.resolve("target/marked-site");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Pattern OWN_WORDS = Pattern.compile("(?m)^words:\\R(?: .*\\R?|\\R)*");

    /** An organization with only the required fields, so that a default for any other one would show. */
    private static final String UNTYPED = """
            kind: organization
            title: Zqk9100z
            summary: Zqk9101z
            name: Zqk9102z
            """;

    private static final Messages MARKED = marked();
    private static final Path FOLDER = site();

    private MarkedSite() {}

    /**
     * Each text becomes a mark with its placeholders, between dots so that values do not run together; one without
     * letters, such as {@code {0} – {1}}, stays.
     */
    private static Messages marked() {
        Map<String, String> texts = new TreeMap<>();
        int number = 0;
        for (Map.Entry<String, String> text : DefaultTheme.words().texts().entrySet()) {
            String placeholders = PLACEHOLDER
                    .matcher(text.getValue())
                    .results()
                    .map(MatchResult::group)
                    .map(placeholder -> " · " + placeholder)
                    .collect(Collectors.joining());
            boolean words = text.getValue().codePoints().anyMatch(Character::isLetter);
            texts.put(text.getKey(), words ? Marks.of(++number) + placeholders : text.getValue());
        }
        return new Messages("en", texts);
    }

    private static Path site() {
        try {
            copy(ROOT.resolve("content"), SITE.resolve("content"));
            Path toolkit = SITE.resolve("content/toolkit.yaml");
            String settings = OWN_WORDS.matcher(Files.readString(toolkit)).replaceFirst("");
            Files.writeString(toolkit, settings.replace("name: default", "name: marked"));
            Files.writeString(SITE.resolve("content/organization/untyped.yaml"), UNTYPED);
            Path words = SITE.resolve("themes/marked/words/en.yaml");
            Files.createDirectories(words.getParent());
            Files.write(
                    words,
                    MARKED.texts().entrySet().stream()
                            .map(text -> text.getKey() + ": '" + text.getValue().replace("'", "''") + "'")
                            .toList());
            return SITE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path build(String folder, boolean pdfs) {
        try {
            Path output = FOLDER.resolve(folder);
            BuildResult result = Build.run(
                    new BuildOptions(FOLDER, output, BASE, false, true, pdfs, false, LocalDate.of(2026, 11, 22)));
            if (result.failed()) {
                throw new AssertionError("the marked toolkit does not build: " + result.findings());
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    static Messages words() {
        return MARKED;
    }

    static Path folder() {
        return Pages.OUTPUT;
    }

    static List<Path> pdfs() {
        return files(Pdfs.OUTPUT, ".pdf");
    }

    static Toolkit toolkit() {
        return Holder.TOOLKIT;
    }

    static List<Path> files(String extension) {
        return files(Pages.OUTPUT, extension);
    }

    private static List<Path> files(Path folder, String extension) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pages {
        static final Path OUTPUT = build("output", false);
    }

    private static final class Pdfs {
        static final Path OUTPUT = build("output-pdf", true);
    }

    private static final class Holder {
        static final Toolkit TOOLKIT = read();

        private static Toolkit read() {
            try {
                return ContentReader.read(FOLDER, ForkJoinPool.commonPool()).toolkit();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
