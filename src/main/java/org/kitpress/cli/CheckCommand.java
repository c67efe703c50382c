package org.kitpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.BuildResult;
import org.kitpress.build.ExternalLinkCheck;
import org.kitpress.build.ReadabilityReport;
import org.kitpress.cli.format.CheckResult;
import org.kitpress.cli.format.Format;
import org.kitpress.cli.format.GitHubFormat;
import org.kitpress.cli.format.JsonFormat;
import org.kitpress.cli.format.MarkdownSummary;
import org.kitpress.cli.format.ReadingTable;
import org.kitpress.cli.format.SarifFormat;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.web.CrawlPolicy;
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
            new FixRunner(streams, options).run(site, forPrograms ? streams.err() : streams.out());
        }
        BuildOptions buildOptions =
                new BuildOptions(site, null, null, drafts, false, true, strict, LocalDate.now(clock));
        BuildResult buildResult = Build.run(buildOptions);
        if (reading) {
            (forPrograms ? streams.err() : streams.out()).print(ReadingTable.print(ReadabilityReport.of(buildOptions)));
        }
        if (externalLinks) {
            ExternalLinkCheck.Report report = ExternalLinkCheck.check(
                    buildOptions, CrawlPolicy.POLITE, clock.instant().getEpochSecond());
            buildResult = buildResult.with(report.findings(), strict);
            new Printer(streams, options).outside(report, forPrograms ? streams.err() : streams.out());
        }
        CheckResult checkResult = new CheckResult(buildResult.findings(), buildResult.pages());
        if (format == Form.github && step.summary() != null) {
            TextAppender.append(step.summary(), new MarkdownSummary().print(checkResult));
        }
        new Printer(streams, options).check(buildResult, format(site), !forPrograms);
        return buildResult.failed() ? ExitCode.CONTENT : ExitCode.DONE;
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
