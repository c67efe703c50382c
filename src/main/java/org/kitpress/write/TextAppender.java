package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds to a text file that others write to as well, such as the summary of a step on a build machine. */
public final class TextAppender {
    private TextAppender() {}

    /**
     * Adds the text at the file's end, in UTF-8; makes the file when there is none.
     *
     * @throws IOException when the file cannot be written
     */
    public static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
