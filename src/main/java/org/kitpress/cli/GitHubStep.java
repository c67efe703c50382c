package org.kitpress.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables that GitHub sets for a workflow step.
 *
 * @param workspace the folder of the repository; null outside GitHub
 * @param summary the file for the step summary, in Markdown; null outside GitHub
 */
record GitHubStep(@Nullable Path workspace, @Nullable Path summary) {
    static GitHubStep of(Map<String, String> environment) {
        return new GitHubStep(path(environment.get("GITHUB_WORKSPACE")), path(environment.get("GITHUB_STEP_SUMMARY")));
    }

    private static @Nullable Path path(@Nullable String value) {
        return value == null || value.isEmpty() ? null : Path.of(value);
    }

    /**
     * Returns the site folder's path within the repository.
     *
     * @return the path with forward slashes, including a trailing slash; empty if the site folder is the root of the
     *     repository or outside it
     */
    String folder(Path site) {
        Path full = site.toAbsolutePath().normalize();
        if (workspace == null || !full.startsWith(workspace)) {
            return "";
        }
        String below = workspace.relativize(full).toString().replace('\\', '/');
        return below.isEmpty() ? "" : below + "/";
    }
}
