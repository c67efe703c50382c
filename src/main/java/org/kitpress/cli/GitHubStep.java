package org.kitpress.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What GitHub tells a step of a workflow in its environment.
 *
 * @param workspace the folder of the repository; null elsewhere
 * @param summary the file that takes the step's summary as Markdown; null elsewhere
 */
record GitHubStep(@Nullable Path workspace, @Nullable Path summary) {
    static GitHubStep of(Map<String, String> environment) {
        return new GitHubStep(path(environment.get("GITHUB_WORKSPACE")), path(environment.get("GITHUB_STEP_SUMMARY")));
    }

    private static @Nullable Path path(@Nullable String value) {
        return value == null || value.isEmpty() ? null : Path.of(value);
    }

    /**
     * Where the site stands in the repository.
     *
     * @return with forward slashes and one at its end; empty for its root, and outside of it
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
