package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;

/** A file cannot be written, because a symbolic link leads out of the folder that it belongs to. Nothing was written. */
public final class OutsideFolderException extends IOException {
    private static final long serialVersionUID = 1L;

    OutsideFolderException(Path link, Path folder) {
        super(link + " leads out of " + folder
                + " or to nothing, so nothing was written; replace the link with what it points to");
    }
}
