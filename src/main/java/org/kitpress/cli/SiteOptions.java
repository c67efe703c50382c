package org.kitpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of every command. */
final class SiteOptions {
    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The folder that holds content/ (default: here).",
            defaultValue = ".")
    private Path site = Path.of(".");

    @Option(names = "--quiet", description = "Print errors and warnings only.")
    boolean quiet;

    @Option(names = "--timings", description = "Print where the time went.")
    boolean timings;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    /** The folder, which exists. */
    Path site(CommandSpec command) {
        if (!Files.isDirectory(site)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--site: there is no folder '" + site + "'");
        }
        return site;
    }
}
