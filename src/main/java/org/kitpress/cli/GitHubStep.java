package org.kitpress.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What GitHub passes to a step of a workflow in environment variables.
 *
 * @param workspace the folder of the repository; null elsewhere
 * @param summary the file for the summary of the step, in Markdown; null elsewhere
 */
record GitHubStep(@Nullable Path workspace, @Nullable Path summary) {
    static GitHubStep of(Map<String, String> environment) {
        return new GitHubStep(path(environment.get("GITHUB_WORKSPACE")), path(environment.get("GITHUB_STEP_SUMMARY")));
    }

    private static @Nullable Path path(@Nullable String value) {
        return value == null || value.isEmpty() ? null : Path.of(value);
    }

    /**
     * The folder of the site in the repository.
     *
     * @return with forward slashes, one of them at its end; empty for the root of the repository, and outside of it
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
