package org.kitpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.BuildResult;
import org.kitpress.build.ExternalLinkCheck;
import org.kitpress.build.Workspace;
import org.kitpress.cli.format.CheckResult;
import org.kitpress.cli.format.Format;
import org.kitpress.cli.format.GitHubFormat;
import org.kitpress.cli.format.JsonFormat;
import org.kitpress.cli.format.MarkdownSummary;
import org.kitpress.cli.format.ReadingTable;
import org.kitpress.cli.format.SarifFormat;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.editing.fix.Fix;
import org.kitpress.editing.fix.FixPlan;
import org.kitpress.editing.fix.FixResult;
import org.kitpress.web.CrawlPolicy;
import org.kitpress.write.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        header = "Report all problems with the content. Writes nothing without --fix.",
        exitCodeList = {
            "0:no errors",
            "1:the content has errors (or warnings, with --strict)",
            "2:invalid usage",
            "3:a file could not be read",
            "70:internal error"
        })
final class CheckCommand extends BuildingCommand {
    /** The output formats for findings. */
    enum Form {
        text,
        json,
        github,
        sarif
    }

    private final Clock clock;
    private final GitHubStep step;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Output format: ${COMPLETION-CANDIDATES}.",
            defaultValue = "text")
    private Form format = Form.text;

    @Option(
            names = "--fix",
            description = "First fix what can be fixed safely: missing ids, field order, misspelled fields.")
    private boolean fix;

    @Option(
            names = "--reading",
            description = "Also print how hard each page and section is to read, with its longest sentence.")
    private boolean reading;

    @Option(names = "--external-links", description = "Also check the links to other sites, at a polite pace.")
    private boolean externalLinks;

    @Option(names = "--drafts", description = "Include drafts.")
    private boolean drafts;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    CheckCommand(Streams streams, Clock clock, GitHubStep step) {
        super(streams);
        this.clock = clock;
        this.step = step;
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = new Workspace(site())) {
            return check(workspace);
        }
    }

    private int check(Workspace workspace) throws IOException {
        boolean forPrograms = format == Form.json || format == Form.sarif;
        PrintWriter out = forPrograms ? streams.err() : streams.out();
        Printer printer = new Printer(this);
        if (fix) {
            fix(workspace, out);
        }
        BuildOptions buildOptions =
                new BuildOptions(workspace.site(), null, null, drafts, false, true, strict, LocalDate.now(clock));
        Build build = Build.read(workspace, buildOptions);
        BuildResult buildResult = build.run();
        if (reading) {
            out.print(ReadingTable.print(build.readingGrades()));
        }
        if (externalLinks) {
            ExternalLinkCheck.Report report = ExternalLinkCheck.check(
                    build, CrawlPolicy.POLITE, clock.instant().getEpochSecond());
            buildResult = buildResult.with(report.findings(), strict);
            printer.externalLinks(report, out);
        }
        if (format == Form.github && step.summary() != null) {
            CheckResult checkResult = new CheckResult(buildResult.findings(), buildResult.pages());
            SourceFiles.append(step.summary(), new MarkdownSummary().print(checkResult));
        }
        printer.check(buildResult, format(workspace.site()), !forPrograms);
        return buildResult.failed() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private Format format(Path site) {
        return switch (format) {
            case text -> new TextFormat(streams.color());
            case json -> new JsonFormat();
            case github -> new GitHubFormat(step.folder(site));
            case sarif -> new SarifFormat(Main.version(), step.folder(site));
        };
    }

    /** Fixes content files and prints a line for each fix. */
    private void fix(Workspace workspace, PrintWriter out) throws IOException {
        FixPlan fixPlan = Fix.plan(workspace);
        Set<String> left = new TreeSet<>();
        Map<String, byte[]> written = new HashMap<>();
        for (FixPlan.Rewrite file : fixPlan.files()) {
            if (SourceFiles.replace(workspace.site(), file.file(), file.before(), file.after())) {
                written.put(file.file(), file.after());
            } else {
                left.add(file.file());
            }
        }
        workspace.wrote(written);
        int lines = 0;
        for (FixResult fixResult : fixPlan.fixes()) {
            if (!left.contains(fixResult.file())) {
                lines++;
                out.println(
                        TextFormat.visible(fixResult.file() + ":" + fixResult.line() + ": " + fixResult.description()));
            }
        }
        for (String file : left) {
            streams.err().println("Not fixed, because it was saved in the meantime: " + TextFormat.visible(file));
        }
        if (!quiet) {
            int files = fixPlan.files().size() - left.size();
            out.println(
                    "Fixed " + CheckResult.plural(lines, "problem") + " in " + CheckResult.plural(files, "file") + ".");
        }
        out.flush();
    }
}
