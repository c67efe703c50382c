package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;

/** A file or folder that no build made stands where one is to be written. Nothing has been changed. */
public final class FileInTheWay extends IOException {
    private static final long serialVersionUID = 1L;

    FileInTheWay(Path path) {
        super(path
                + " was not made by Kitpress and stands in the way; move it, or choose another folder with --output");
    }
}
