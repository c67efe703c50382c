package org.kitpress.cli;

import org.jspecify.annotations.Nullable;

/** Folders in {@code content/} that people name for new files. */
final class ContentFolder {
    private ContentFolder() {}

    /**
     * What is wrong with a folder's name; null when nothing is.
     *
     * @param option with which it was named
     */
    static @Nullable String faultOf(String option, String folder) {
        if (!folder.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*")) {
            return option + ": '" + folder + "' cannot be a folder in content/";
        }
        if ((folder + "/").contains("../")) {
            return option + ": '" + folder + "' leads out of content/";
        }
        return null;
    }
}
