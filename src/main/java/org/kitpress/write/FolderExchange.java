package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Exchanges two folders in one step, on Linux. Java cannot call {@code renameat2(2)}, so one of the programs does that
 * can; see {@code docs/decisions/0020-publishing.md}.
 */
final class FolderExchange {
    /** The number of {@code renameat2} on the processors that Java calls so. */
    private static final Map<String, Integer> SYSTEM_CALL = Map.of("amd64", 316, "aarch64", 276, "riscv64", 276);

    /** Its folders are absolute, so they are relative to the current one, AT_FDCWD, in form only; 2 is RENAME_EXCHANGE. */
    private static final String PERL = "exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)";

    private FolderExchange() {}

    /** @return false if it is not possible; nothing has changed then */
    static boolean run(Path a, Path b) throws IOException {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return false;
        }
        Object before = key(a);
        String from = a.toAbsolutePath().toString();
        String to = b.toAbsolutePath().toString();
        Integer number = SYSTEM_CALL.get(System.getProperty("os.arch", ""));
        List<List<String>> commands = List.of(
                List.of("exch", from, to),
                number == null ? List.of() : List.of("perl", "-e", PERL, number.toString(), from, to),
                List.of("mv", "--exchange", "-T", from, to));
        for (List<String> command : commands) {
            if (!command.isEmpty()) {
                execute(command);
                // Whatever the program said, or whoever stopped it: the folders tell.
                if (key(b).equals(before)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Object key(Path folder) throws IOException {
        return Objects.requireNonNull(Files.readAttributes(folder, "fileKey").get("fileKey"));
    }

    private static void execute(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return; // there is no such program
        }
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the site was published", e);
        }
    }
}
