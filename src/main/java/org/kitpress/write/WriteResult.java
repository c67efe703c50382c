package org.kitpress.write;

import java.util.List;

/**
 * The result of writing a site.
 *
 * @param written files that are new or changed
 * @param unchanged files that were not written because their bytes are the same
 * @param deleted files of the last build that this build did not make
 * @param foreign files in the output folder that no build made, relative to it, sorted
 */
public record WriteResult(int written, int unchanged, int deleted, List<String> foreign) {}
