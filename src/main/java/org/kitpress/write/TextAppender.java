package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Appends to text files that others write to as well, such as the summary of a step of a workflow. */
public final class TextAppender {
    private TextAppender() {}

    /**
     * Appends text in UTF-8; creates the file if it does not exist.
     *
     * @throws IOException if the file cannot be written
     */
    public static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
