package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;

/** A file or folder that no build made is where a file must be written. Nothing has been changed. */
public final class FileInTheWayException extends IOException {
    private static final long serialVersionUID = 1L;

    private FileInTheWayException(String message) {
        super(message);
    }

    /** A new file for editors exists already. */
    static FileInTheWayException ofNew(Path path) {
        return new FileInTheWayException(path + " already exists; move it or choose another name. Nothing was written");
    }

    FileInTheWayException(Path path) {
        super(path + " was not made by Kitpress and is in the way; move it, or choose another folder with --output");
    }
}
