package org.kitpress.write;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of writing a site.
 *
 * @param written files that are new or changed
 * @param unchanged files that were not written because their bytes are the same
 * @param deleted files of the last build that this build did not make
 * @param foreign files in the output folder that no build made, relative to it, sorted
 * @param leftover a folder with the old site that could not be deleted; a later build deletes it
 */
public record WriteResult(
        int written,
        int unchanged,
        int deleted,
        List<String> foreign,
        @Nullable Path leftover) {}
