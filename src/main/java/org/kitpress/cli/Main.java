package org.kitpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.write.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The entry point of the program. */
@Command(
        name = "kitpress",
        header = "Turns Markdown and YAML that describe a resource toolkit into an accessible website.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = "%nRun 'kitpress COMMAND --help' for help on a command.")
public final class Main {
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    private Main() {}

    public static void main(String[] args) {
        Streams streams = Streams.ofProcess(System.getenv());
        int code = run(streams, Clock.systemDefaultZone(), System.getenv(), args);
        streams.out().flush();
        streams.err().flush();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param clock determines which pages are due for review; nothing that is written depends on it
     * @param environment the environment variables
     * @return the exit code
     */
    static int run(Streams streams, Clock clock, Map<String, String> environment, String... args) {
        LocalDate today = LocalDate.now(clock);
        CommandLine program = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(streams, today))
                .addSubcommand(new CheckCommand(streams, clock, GitHubStep.of(environment)))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new ServeCommand(streams, () -> LocalDate.now(clock)))
                .addSubcommand(new NewCommand(streams))
                .addSubcommand(new InitCommand(streams))
                .addSubcommand(new ImportCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new WordsCommand(streams))
                .registerConverter(int.class, Main::number)
                .setOut(streams.out())
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.color() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line.getCommand(), streams));
        program.getCommandSpec().version("kitpress " + version());
        try {
            return program.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            int code = internalError(e, streams);
            if (args.length > 0 && args[0].equals("build")) {
                streams.err().println(BuildCommand.siteAfter(e));
            }
            return code;
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a number");
        }
    }

    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static int failed(Exception e, Object command, Streams streams) {
        int code = failed(e, streams);
        if (command instanceof BuildCommand) {
            streams.err().println(BuildCommand.siteAfter(e));
        }
        return code;
    }

    private static int failed(Exception e, Streams streams) {
        IOException file = e instanceof IOException direct
                ? direct
                : e instanceof UncheckedIOException wrapped ? wrapped.getCause() : null;
        if (file != null) {
            streams.err().println("kitpress: " + TextFormat.visible(explain(file)));
            return ExitCode.FILES;
        }
        return internalError(e, streams);
    }

    static int internalError(Throwable e, Streams streams) {
        streams.err().println("kitpress: internal error. This is a problem with the program, not with your content.");
        streams.err().println("Please report it, with the lines below and the files that caused it.");
        e.printStackTrace(streams.err());
        return ExitCode.INTERNAL_ERROR;
    }

    static String explain(IOException e) {
        if (e instanceof PublishException && e.getCause() instanceof IOException cause) {
            return explain(cause);
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " cannot be read or written: permission denied";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " cannot be read or written: there is no such file or folder";
        }
        return String.valueOf(e.getMessage());
    }
}
