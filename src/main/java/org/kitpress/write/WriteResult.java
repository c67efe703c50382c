package org.kitpress.write;

import java.util.List;

/**
 * What a commit did.
 *
 * @param written files that are new or changed
 * @param unchanged files that were left alone because their bytes are the same
 * @param deleted files of the last build that this one no longer makes
 * @param foreign files in the output folder that no build made, relative to it, sorted
 */
public record WriteResult(int written, int unchanged, int deleted, List<String> foreign) {}
