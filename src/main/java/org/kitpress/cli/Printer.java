package org.kitpress.cli;

import static org.kitpress.cli.format.CheckResult.plural;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.kitpress.build.BuildResult;
import org.kitpress.build.BuildResult.PdfCounts;
import org.kitpress.build.ExternalLinkCheck;
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

    private final BuildingCommand command;
    private final Streams streams;

    Printer(BuildingCommand command) {
        this.command = command;
        this.streams = command.streams;
    }

    /** @param hasSummary whether to end with a line of counts, which programs that read the output do not expect */
    void check(BuildResult result, Format format, boolean hasSummary) {
        List<Finding> shown = command.quiet && hasSummary ? problems(result.findings()) : result.findings();
        streams.out().print(format.print(new CheckResult(shown, result.pages())));
        streams.out().flush();
        if (hasSummary) {
            timings(result);
            command.say(String.format(
                    Locale.ROOT,
                    "Checked %s: %s, in %.1f s.",
                    plural(result.pages(), "page"),
                    new CheckResult(result.findings(), result.pages()).counts(),
                    result.seconds()));
        }
    }

    void build(BuildResult result, boolean noPdf) {
        streams.err().print(streams.format(problems(result.findings())));
        streams.err().flush();
        timings(result);
        WriteResult written = result.written();
        if (written == null) {
            String what = result.errors() > 0 ? plural(result.errors(), "error") : plural(result.warnings(), "warning");
            streams.err().println("Nothing was written: " + what + ". The existing site was not changed.");
            streams.err().flush();
            return;
        }
        foreign(written.foreign());
        if (written.leftover() != null) {
            command.notice(
                    "The old site in " + written.leftover() + " could not be deleted; a later build deletes it.");
        }
        command.say(String.format(
                Locale.ROOT,
                "Built %s, %s: %s written, %d left alone%s, %s, in %.1f s.",
                plural(result.pages(), "page"),
                noPdf ? "no PDFs" : pdfs(result.pdfs()),
                plural(written.written(), "file"),
                written.unchanged(),
                written.deleted() == 0 ? "" : ", " + written.deleted() + " deleted",
                plural(result.warnings(), "warning"),
                result.seconds()));
    }

    /** Errors and warnings, without notes. */
    static List<Finding> problems(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private void timings(BuildResult result) {
        if (command.timings) {
            for (BuildResult.StageTime stageTime : result.timings()) {
                streams.out().printf(Locale.ROOT, "%-8s %6d ms%n", stageTime.stage(), stageTime.millis());
            }
        }
    }

    /** Prints the number of links checked. This comes before the findings, because checking may take minutes. */
    void externalLinks(ExternalLinkCheck.Report report, PrintWriter out) {
        if (!command.quiet) {
            out.println("Checked " + report.asked() + (report.asked() == 1 ? " address" : " addresses")
                    + " on other sites; reused " + plural(report.remembered(), "good result") + " from "
                    + ExternalLinkCheck.CACHE + ".");
            out.flush();
        }
    }

    private void foreign(List<String> files) {
        if (!files.isEmpty()) {
            String named = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
            String more = files.size() > NAMED ? ", and " + (files.size() - NAMED) + " more" : "";
            command.say("Not changed, because Kitpress did not make them: " + TextFormat.visible(named) + more + ".");
        }
    }

    private static String pdfs(PdfCounts pdfs) {
        String all = plural(pdfs.made() + pdfs.reused(), "PDF");
        return pdfs.reused() == 0 ? all : all + " (" + pdfs.made() + " made, " + pdfs.reused() + " reused)";
    }
}
