package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;

/** A file or folder that no build made stands where one is to be written. Nothing has been changed. */
public final class FileInTheWayException extends IOException {
    private static final long serialVersionUID = 1L;

    private FileInTheWayException(String message) {
        super(message);
    }

    /** Something stands where a new file for editors is to be. */
    static FileInTheWayException ofNew(Path path) {
        return new FileInTheWayException(
                path + " is there already; move it or choose another name. Nothing was written");
    }

    FileInTheWayException(Path path) {
        super(path
                + " was not made by Kitpress and stands in the way; move it, or choose another folder with --output");
    }
}
