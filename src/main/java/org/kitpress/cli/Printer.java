package org.kitpress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.kitpress.build.BuildResult;
import org.kitpress.build.ExternalLinkCheck;
import org.kitpress.build.PdfCounts;
import org.kitpress.build.StageTime;
import org.kitpress.cli.format.CheckResult;
import org.kitpress.cli.format.Format;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;
import org.kitpress.write.WriteResult;

/** Prints how a run went. The findings of a check are its result; those of a build are beside it. */
final class Printer {
    /** More strangers than these are counted, not named. */
    private static final int NAMED = 10;

    private final Streams streams;
    private final SiteOptions options;

    Printer(Streams streams, SiteOptions options) {
        this.streams = streams;
        this.options = options;
    }

    /** @param closed whether a line that counts closes the report, which a program that reads it would stumble over */
    void check(BuildResult buildResult, Format format, boolean closed) {
        // Notes are what a check tells beyond what has to be mended.
        List<Finding> shown = options.quiet && closed ? heavy(buildResult) : buildResult.findings();
        streams.out().print(format.print(new CheckResult(shown, buildResult.pages())));
        streams.out().flush();
        if (closed) {
            timings(buildResult);
            say(String.format(
                    Locale.ROOT,
                    "Checked %s: %s, in %.1f s.",
                    count(buildResult.pages(), "page"),
                    new CheckResult(buildResult.findings(), buildResult.pages()).counts(),
                    buildResult.seconds()));
        }
    }

    void build(BuildResult buildResult, boolean noPdf) {
        findings(buildResult, streams.err());
        WriteResult writeResult = buildResult.written();
        if (writeResult == null) {
            String what = buildResult.errors() > 0
                    ? count(buildResult.errors(), "error")
                    : count(buildResult.warnings(), "warning");
            streams.err().println("Nothing was written: " + what + ". The last site is as it was.");
            streams.err().flush();
            return;
        }
        foreign(writeResult.foreign());
        say(String.format(
                Locale.ROOT,
                "Built %s, %s: %s written, %d left alone%s, %s, in %.1f s.",
                count(buildResult.pages(), "page"),
                noPdf ? "no PDFs" : pdfs(buildResult.pdfs()),
                count(writeResult.written(), "file"),
                writeResult.unchanged(),
                writeResult.deleted() == 0 ? "" : ", " + writeResult.deleted() + " deleted",
                count(buildResult.warnings(), "warning"),
                buildResult.seconds()));
    }

    private void findings(BuildResult buildResult, PrintWriter out) {
        out.print(new TextFormat(streams.colour()).print(new CheckResult(heavy(buildResult), buildResult.pages())));
        out.flush();
        timings(buildResult);
    }

    /** Errors and warnings. */
    private static List<Finding> heavy(BuildResult buildResult) {
        return buildResult.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private void timings(BuildResult buildResult) {
        if (options.timings) {
            for (StageTime stageTime : buildResult.timings()) {
                streams.out().printf(Locale.ROOT, "%-8s %6d ms%n", stageTime.stage(), stageTime.millis());
            }
        }
    }

    /** How the other sites were asked; stands before the findings, because asking may take minutes. */
    void outside(ExternalLinkCheck.Report report, PrintWriter out) {
        if (!options.quiet) {
            out.println("Asked other sites for " + count(report.asked(), "address", "addresses") + "; "
                    + count(report.remembered(), "good answer") + " remembered in " + ExternalLinkCheck.CACHE + ".");
            out.flush();
        }
    }

    private void foreign(List<String> files) {
        if (!files.isEmpty() && !options.quiet) {
            String named = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
            String more = files.size() > NAMED ? ", and " + (files.size() - NAMED) + " more" : "";
            streams.out()
                    .println("Left alone, because Kitpress did not make them: " + TextFormat.visible(named) + more
                            + ".");
        }
    }

    private void say(String line) {
        if (!options.quiet) {
            streams.out().println(line);
        }
        streams.out().flush();
    }

    private static String pdfs(PdfCounts pdfCounts) {
        String all = count(pdfCounts.made() + pdfCounts.kept(), "PDF");
        return pdfCounts.kept() == 0 ? all : all + " (" + pdfCounts.made() + " made, " + pdfCounts.kept() + " kept)";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
