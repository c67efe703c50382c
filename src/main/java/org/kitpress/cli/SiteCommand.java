package org.kitpress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.model.Generated;
import org.kitpress.model.Paths;
import org.kitpress.report.Suggestions;
import org.kitpress.write.Recovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: where they print, the options about the site, and checks of values. */
@Command(exitCodeListHeading = "%nExit codes:%n")
abstract class SiteCommand implements Callable<Integer> {
    final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The folder that contains content/ (default: the current folder).",
            defaultValue = ".")
    private Path site = Path.of(".");

    @Option(names = "--quiet", description = "Print errors and warnings only.")
    boolean quiet;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    SiteCommand(Streams streams) {
        this.streams = streams;
    }

    /** Prints a line unless only errors and warnings are wanted, and flushes what was printed before. */
    void say(String line) {
        if (!quiet) {
            streams.out().println(line);
        }
        streams.out().flush();
    }

    /**
     * Returns the site folder after checking that it exists. If a build was interrupted there, completes or undoes it; if
     * that fails, only {@code build} stops, and other commands continue.
     */
    Path site() {
        if (!Files.isDirectory(site)) {
            throw wrong("--site: there is no folder '" + site + "'");
        }
        try {
            Recovery.ofSite(site).forEach(this::notice);
        } catch (IOException e) {
            notice("An earlier build was interrupted and could not be completed: " + Main.explain(e));
        }
        return site;
    }

    /** Prints a line about something other than the result, which programs may read. */
    void notice(String line) {
        if (!quiet) {
            streams.err().println(TextFormat.visible(line));
            streams.err().flush();
        }
    }

    /** @throws ParameterException if the command cannot create the kind; null is allowed */
    void checkKind(@Nullable String kind, List<String> kinds) {
        if (kind != null && !kinds.contains(kind)) {
            throw wrong("'" + kind + "' is not a kind that this command can create. "
                    + Suggestions.didYouMean(kind, kinds) + "The kinds are: "
                    + String.join(", ", kinds) + ".");
        }
    }

    /**
     * @param option the option that names the folder
     * @throws ParameterException if the folder cannot be in {@code content/}; null is allowed
     */
    void checkFolder(String option, @Nullable String folder) {
        if (folder != null && !folder.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*+")) {
            throw wrong(option + ": '" + folder + "' cannot be a folder in content/");
        }
        if (folder != null && (folder + "/").contains("../")) {
            throw wrong(option + ": '" + folder + "' is outside of content/");
        }
        if (folder != null
                && Generated.FOLDERS.contains(Paths.withoutOrder(folder).replaceFirst("/.*+", ""))) {
            throw wrong(option + ": the folder '" + folder + "' of the site is reserved for generated files");
        }
    }

    /** Returns the exception to throw if an option or argument is invalid. It is printed with the command's usage. */
    ParameterException wrong(String problem) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), TextFormat.visible(problem));
    }
}
