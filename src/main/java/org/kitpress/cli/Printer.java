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

/**
 * Prints the results of builds and checks: findings of a check to standard output, findings of a build to standard
 * error.
 */
final class Printer {
    /** The number of files not made by Kitpress to list; any others are only counted. */
    private static final int NAMED = 10;

    private final Streams streams;
    private final SiteOptions options;

    Printer(Streams streams, SiteOptions options) {
        this.streams = streams;
        this.options = options;
    }

    /** @param hasSummary whether to end with a line of counts, which programs that read the output do not expect */
    void check(BuildResult result, Format format, boolean hasSummary) {
        List<Finding> shown = options.quiet && hasSummary ? problems(result) : result.findings();
        streams.out().print(format.print(new CheckResult(shown, result.pages())));
        streams.out().flush();
        if (hasSummary) {
            timings(result);
            say(String.format(
                    Locale.ROOT,
                    "Checked %s: %s, in %.1f s.",
                    count(result.pages(), "page"),
                    new CheckResult(result.findings(), result.pages()).counts(),
                    result.seconds()));
        }
    }

    void build(BuildResult result, boolean noPdf) {
        streams.err().print(new TextFormat(streams.color()).print(new CheckResult(problems(result), result.pages())));
        streams.err().flush();
        timings(result);
        WriteResult written = result.written();
        if (written == null) {
            String what = result.errors() > 0 ? count(result.errors(), "error") : count(result.warnings(), "warning");
            streams.err().println("Nothing was written: " + what + ". The existing site was not changed.");
            streams.err().flush();
            return;
        }
        foreign(written.foreign());
        say(String.format(
                Locale.ROOT,
                "Built %s, %s: %s written, %d left alone%s, %s, in %.1f s.",
                count(result.pages(), "page"),
                noPdf ? "no PDFs" : pdfs(result.pdfs()),
                count(written.written(), "file"),
                written.unchanged(),
                written.deleted() == 0 ? "" : ", " + written.deleted() + " deleted",
                count(result.warnings(), "warning"),
                result.seconds()));
    }

    /** Errors and warnings, without notes. */
    private static List<Finding> problems(BuildResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private void timings(BuildResult result) {
        if (options.timings) {
            for (StageTime stageTime : result.timings()) {
                streams.out().printf(Locale.ROOT, "%-8s %6d ms%n", stageTime.stage(), stageTime.millis());
            }
        }
    }

    /** Prints the number of links checked. This comes before the findings, because checking may take minutes. */
    void externalLinks(ExternalLinkCheck.Report report, PrintWriter out) {
        if (!options.quiet) {
            out.println("Checked " + count(report.asked(), "address", "addresses") + " on other sites; reused "
                    + count(report.remembered(), "good result") + " from " + ExternalLinkCheck.CACHE + ".");
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

    private static String pdfs(PdfCounts pdfs) {
        String all = count(pdfs.made() + pdfs.reused(), "PDF");
        return pdfs.reused() == 0 ? all : all + " (" + pdfs.made() + " made, " + pdfs.reused() + " reused)";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
