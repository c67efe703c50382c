package org.kitpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kitpress.output.Sha256;

/** A site with a folder next to it that no command may read, write, or delete anything in. */
final class WalledSite {
    static final String SECRET = "SECRETMARK";

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String SETTINGS = "title: Kit\ntagline: Small\norganization: {name: Office}\n";

    private final Path site;
    private final Path outside;
    private final Map<String, String> before;

    WalledSite(Path folder) throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        outside = Files.createDirectories(folder.resolve("outside"));
        write(outside.resolve("secret.md"), page(SECRET));
        write(outside.resolve("fixable.md"), page(SECRET).replace("title", "titel"));
        write(outside.resolve("secret.css"), "h1:after { content: '" + SECRET + "' }");
        write(outside.resolve("secret.txt"), SECRET);
        Files.writeString(outside.resolve("secret.png"), PNG + SECRET, StandardCharsets.ISO_8859_1);
        write(outside.resolve("toolkit.yaml"), SETTINGS + "edition: " + SECRET + "\n");
        write(outside.resolve("_folder.yaml"), "title: " + SECRET + "\nsummary: Use this.\n");
        write(outside.resolve("content/secret.md"), page(SECRET));
        write(outside.resolve("assets/js/site.js"), "'" + SECRET + "'");
        write(outside.resolve("templates/page.ftlh"), SECRET);
        write(outside.resolve("own/assets/js/site.js"), "'" + SECRET + "'");
        write("content/toolkit.yaml", SETTINGS);
        write("content/index.md", page("Home"));
        write("content/planning/_folder.yaml", "title: Planning\nsummary: Use this to plan.\n");
        write("content/planning/1-first.md", page("First"));
        before = outsideNow();
    }

    static String page(String title) {
        return page(title, "Some text.");
    }

    static String page(String title, String body) {
        return "---\ntitle: " + title + "\nsummary: Use this to see it.\n---\n" + body + "\n";
    }

    WalledSite write(String file, String text) throws IOException {
        write(site.resolve(file), text);
        return this;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Adds lines to {@code toolkit.yaml}, from its fourth line on. */
    WalledSite settings(String lines) throws IOException {
        return write("content/toolkit.yaml", SETTINGS + lines + "\n");
    }

    /** Makes a link in the site. What is at its place is removed first. */
    WalledSite link(String file, Path target) throws IOException {
        Path link = site.resolve(file);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no symbolic links");
        }
        return this;
    }

    Path site() {
        return site;
    }

    Path outside() {
        return outside;
    }

    /** Runs a command on the site, and checks that nothing of the other folder got out and nothing got in. */
    Ran run(String command, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--site";
        all[2] = site.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Ran ran = Ran.command(all);
        assertFalse((ran.out() + ran.err()).contains(SECRET), ran.out() + ran.err());
        assertNotEquals(ExitCode.INTERNAL_ERROR, ran.code(), ran.err());
        assertEquals(before, outsideNow());
        assertNothingPublished();
        return ran;
    }

    private void assertNothingPublished() throws IOException {
        if (Files.isDirectory(site.resolve("output"))) {
            try (Stream<Path> files = Files.walk(site.resolve("output"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!Files.isSymbolicLink(file) && !file.toRealPath().startsWith(outside.toRealPath())) {
                        assertFalse(
                                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET),
                                file.toString());
                    }
                }
            }
        }
    }

    /** The files of the other folder: times, and hashes of their contents. */
    private Map<String, String> outsideNow() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(outside)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                files.put(file.toString(), time + " " + Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
