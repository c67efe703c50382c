package org.kitpress.editing.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Extracts a revision with the installed {@code git}. A name is first resolved to a hash, so it is never an option. */
final class GitRevision {
    private static final int TIMEOUT_SECONDS = 120;

    private final Path folder;

    /** @param folder a folder within a repository */
    GitRevision(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code content/} of a revision into a zip file.
     *
     * @param name a branch, a tag, or a hash, with suffixes as in Git: {@code main~2}
     * @throws NoSuchRevisionException when the revision does not exist or has no content
     * @throws IOException when Git is missing or fails
     */
    void archive(String name, Path zip) throws IOException, NoSuchRevisionException {
        if (name.isBlank() || name.startsWith("-") || name.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
            throw new NoSuchRevisionException("'" + name + "' is neither a folder nor a revision");
        }
        Result commit = git(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"));
        String hash = commit.text.strip();
        if (commit.code != 0 || !hash.matches("[0-9a-f]{40,64}")) {
            throw new NoSuchRevisionException(
                    "there is no folder '" + name + "' here, and no Git revision of that name");
        }
        Result archive = git(List.of("archive", "--format=zip", "--output=" + zip, hash, "content"));
        if (archive.code != 0) {
            throw new NoSuchRevisionException("the revision '" + name + "' has no folder 'content'");
        }
    }

    private record Result(int code, String text) {}

    private Result git(List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IOException(
                    "Git is required to compare revisions, but was not found. Install Git, or compare two folders", e);
        }
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("Git did not finish within " + TIMEOUT_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for Git", e);
        }
        return new Result(process.exitValue(), text);
    }
}
