package org.kitpress.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kitpress.model.Messages;
import org.kitpress.model.Toolkit;

/** The theme that ships, read from its folder. */
public final class DefaultTheme {
    private DefaultTheme() {}

    /** With what the toolkit words differently. */
    public static Messages words(Toolkit toolkit) {
        return ThemeMessages.of(files(), toolkit.settings().textOverrides());
    }

    public static Messages words() {
        return ThemeMessages.of(files());
    }

    public static ThemeFiles files() {
        Path folder = Path.of(System.getProperty("kitpress.root", ".")).resolve("themes/default");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ThemeFiles(files);
    }
}
