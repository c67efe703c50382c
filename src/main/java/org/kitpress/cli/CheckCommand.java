package org.kitpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.kitpress.build.Build;
import org.kitpress.build.Outcome;
import org.kitpress.build.OutsideLinks;
import org.kitpress.build.Readings;
import org.kitpress.build.Request;
import org.kitpress.cli.format.Format;
import org.kitpress.cli.format.Found;
import org.kitpress.cli.format.GitHubFormat;
import org.kitpress.cli.format.JsonFormat;
import org.kitpress.cli.format.MarkdownSummary;
import org.kitpress.cli.format.ReadingTable;
import org.kitpress.cli.format.SarifFormat;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.web.Manners;
import org.kitpress.write.TextAppender;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        header = "Report everything that is wrong with the content; write nothing without --fix.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:the content has errors (or warnings, with --strict)",
            "2:wrong usage",
            "3:a file could not be read",
            "70:a fault of the program"
        })
final class CheckCommand implements Callable<Integer> {
    /** How findings are printed. */
    enum Form {
        text,
        json,
        github,
        sarif
    }

    private final Streams streams;
    private final Clock clock;
    private final GitHubStep step;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How findings are printed: ${COMPLETION-CANDIDATES}.",
            defaultValue = "text")
    private Form format = Form.text;

    @Option(
            names = "--fix",
            description = "First mend what is certain in the files: missing ids, the order of fields, misspelt fields.")
    private boolean fix;

    @Option(
            names = "--reading",
            description = "Also print how hard every page and section is to read, with its longest sentence.")
    private boolean reading;

    @Option(
            names = "--external-links",
            description = "Also ask other sites, politely, whether the pages that links lead to are there.")
    private boolean externalLinks;

    @Option(names = "--drafts", description = "Look at drafts too.")
    private boolean drafts;

    @Option(names = "--strict", description = "Take warnings as errors.")
    private boolean strict;

    CheckCommand(Streams streams, Clock clock, GitHubStep step) {
        this.streams = streams;
        this.clock = clock;
        this.step = step;
    }

    @Override
    public Integer call() throws IOException {
        Path site = options.site();
        boolean forPrograms = format == Form.json || format == Form.sarif;
        if (fix) {
            new Fixing(streams, options).run(site, forPrograms ? streams.err() : streams.out());
        }
        Request request = new Request(site, null, null, drafts, false, true, strict, LocalDate.now(clock));
        Outcome outcome = Build.run(request);
        if (reading) {
            (forPrograms ? streams.err() : streams.out()).print(ReadingTable.print(Readings.of(request)));
        }
        if (externalLinks) {
            OutsideLinks.Report report =
                    OutsideLinks.check(request, Manners.POLITE, clock.instant().getEpochSecond());
            outcome = outcome.with(report.findings(), strict);
            new Printer(streams, options).outside(report, forPrograms ? streams.err() : streams.out());
        }
        Found found = new Found(outcome.findings(), outcome.pages());
        if (format == Form.github && step.summary() != null) {
            TextAppender.append(step.summary(), new MarkdownSummary().print(found));
        }
        new Printer(streams, options).check(outcome, format(site), !forPrograms);
        return outcome.failed() ? Exit.CONTENT : Exit.DONE;
    }

    private Format format(Path site) {
        return switch (format) {
            case text -> new TextFormat(streams.colour());
            case json -> new JsonFormat();
            case github -> new GitHubFormat(step.folder(site));
            case sarif -> new SarifFormat(Main.version(), step.folder(site));
        };
    }
}
