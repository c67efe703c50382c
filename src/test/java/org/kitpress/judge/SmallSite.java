package org.kitpress.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A few files, written by hand in a test, for the judges to be judged by. */
final class SmallSite {
    private final Path folder;

    SmallSite(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    SmallSite file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** A page that every judge is content with, around a main part. */
    static String page(String main) {
        return page("", main);
    }

    static String page(String head, String main) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>A page</title>
                %s
                </head>
                <body>
                <a href="#main" style="display: inline-block; padding: 4px">Skip to the content</a>
                <main id="main">
                <h1>A page</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(head, main);
    }
}
