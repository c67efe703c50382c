package org.kitpress.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kitpress.editing.diff.VersionDiff;
import org.kitpress.editing.history.NoSuchRevisionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        header = "Tell in plain words what has changed between two versions.",
        description = "A version is a folder that holds content/, or a revision in Git: a branch, a tag, or a number."
                + " Where both have the same name, the folder is meant.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the versions were compared, whether they differ or not",
            "2:invalid usage, or there is no such version",
            "3:a file could not be read, or Git is not there",
            "70:internal error"
        })
final class DiffCommand implements Callable<Integer> {
    /** How the difference is told. */
    enum Form {
        markdown,
        json
    }

    private final Streams streams;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "OLD", description = "The older version.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer version.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How it is told: ${COMPLETION-CANDIDATES}. Markdown is short enough for a comment on a pull"
                    + " request; JSON holds everything.",
            defaultValue = "markdown")
    private Form format = Form.markdown;

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            VersionDiff.Format form = VersionDiff.Format.valueOf(format.name().toUpperCase(Locale.ROOT));
            streams.out().print(new VersionDiff(options.site()).diff(before, after, form));
            streams.out().flush();
            return ExitCode.DONE;
        } catch (NoSuchRevisionException e) {
            throw options.wrong(String.valueOf(e.getMessage()));
        }
    }
}
