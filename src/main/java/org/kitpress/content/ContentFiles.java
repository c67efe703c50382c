package org.kitpress.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * The files under {@code content/}, sorted by what they are.
 *
 * @param texts Markdown and YAML files, relative to the site folder with forward slashes, in code-unit order
 * @param assets files that go along unchanged
 * @param trial which files to read otherwise than from disk
 * @param folders every folder that holds a text, relative to {@code content/}; the root is the empty string
 */
record ContentFiles(
        Path site,
        List<String> texts,
        List<String> assets,
        List<String> folders,
        List<Finding> findings,
        ReadOverrides trial) {
    private static final Set<String> ASSETS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "pdf", "csv", "docx", "xlsx", "pptx", "odt", "ods", "txt",
            "vtt", "mp3", "mp4", "ics");

    /** What stands in every address as it is, on every computer: no spaces, no accents, nothing to escape. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");

    /** Sorts files by their endings; hidden files and folders are passed over. */
    static ContentFiles list(Path site, ReadOverrides readOverrides) throws IOException {
        Path root = site.resolve("content");
        TreeMap<String, Path> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!name(file).startsWith(".") && attributes.isRegularFile()) {
                    files.put("content/" + root.relativize(file).toString().replace('\\', '/'), file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sort(site, files.navigableKeySet(), readOverrides);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static ContentFiles sort(Path site, Iterable<String> files, ReadOverrides readOverrides) {
        List<String> texts = new java.util.ArrayList<>();
        List<String> assets = new java.util.ArrayList<>();
        List<Finding> findings = new java.util.ArrayList<>();
        TreeSet<String> folders = new TreeSet<>();
        for (String file : files) {
            String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!NAME.matcher(file).matches()) {
                findings.add(badName(file));
            } else if (file.endsWith(".md") || file.endsWith(".yaml")) {
                texts.add(file);
                folders.add(file.substring("content/".length(), Math.max("content/".length(), file.lastIndexOf('/'))));
            } else if (ASSETS.contains(ending)) {
                assets.add(file);
            } else {
                findings.add(unknown(file, ending));
            }
        }
        return new ContentFiles(
                site, List.copyOf(texts), List.copyOf(assets), List.copyOf(folders), findings, readOverrides);
    }

    private static Finding badName(String file) {
        return Rule.BAD_FILE_NAME.at(
                Place.startOf(file),
                "the file's name cannot be part of an address",
                "Rename it, and the folders it is in, with plain letters, digits, hyphens and dots only.");
    }

    private static Finding unknown(String file, String ending) {
        String remedy = switch (ending) {
            case "yml" -> "Rename the file so that it ends with `.yaml`.";
            case "markdown", "mdown" -> "Rename the file so that it ends with `.md`.";
            case "svg" -> "An SVG file can hold scripts. Save the picture as PNG.";
            default -> "Delete it or move it out of `content/`, or convert it to a format that can be published.";
        };
        return Rule.UNKNOWN_FILE.at(
                Place.startOf(file), "the file is left out: its format is not one that is published", remedy);
    }

    byte[] bytes(String file) throws IOException {
        byte[] instead = trial.instead().get(file);
        return instead == null ? Files.readAllBytes(site.resolve(file)) : instead;
    }
}
