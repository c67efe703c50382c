package org.kitpress.cli;

import java.io.IOException;
import java.util.Locale;
import org.kitpress.editing.diff.VersionDiff;
import org.kitpress.editing.history.NoSuchRevisionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        header = "Describe in plain words what changed between two versions.",
        description = "A version is a folder that contains content/, or a Git revision: a branch, a tag, or a commit."
                + " If both have the same name, the folder is used.",
        exitCodeList = {
            "0:the versions were compared, whether they differ or not",
            "2:invalid usage, or a version does not exist",
            "3:a file could not be read, or Git is not installed",
            "70:internal error"
        })
final class DiffCommand extends SiteCommand {
    /** The output formats. */
    enum Form {
        markdown,
        json
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The older version.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer version.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Output format: ${COMPLETION-CANDIDATES}. Markdown is short enough for a comment on a pull"
                    + " request; JSON contains everything.",
            defaultValue = "markdown")
    private Form format = Form.markdown;

    DiffCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        try {
            VersionDiff.Format form = VersionDiff.Format.valueOf(format.name().toUpperCase(Locale.ROOT));
            streams.out().print(new VersionDiff(site()).diff(before, after, form));
            streams.out().flush();
            return ExitCode.DONE;
        } catch (NoSuchRevisionException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }
}
