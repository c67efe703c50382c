package org.kitpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitpress.cli.format.TextFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command, and how it tells that others are wrong. */
final class SiteOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

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
    Path site() {
        if (!Files.isDirectory(site)) {
            throw wrong("--site: there is no folder '" + site + "'");
        }
        return site;
    }

    /** To be thrown when the command was given what it cannot use; it is printed with the command's usage. */
    ParameterException wrong(String problem) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), TextFormat.visible(problem));
    }
}
