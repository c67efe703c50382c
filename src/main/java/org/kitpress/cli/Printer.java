package org.kitpress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.kitpress.build.Outcome;
import org.kitpress.build.OutsideLinks;
import org.kitpress.build.Pdfs;
import org.kitpress.build.Timing;
import org.kitpress.cli.format.Format;
import org.kitpress.cli.format.Found;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;
import org.kitpress.write.Written;

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
    void check(Outcome outcome, Format format, boolean closed) {
        // Notes are what a check tells beyond what has to be mended.
        List<Finding> shown = options.quiet && closed ? heavy(outcome) : outcome.findings();
        streams.out().print(format.print(new Found(shown, outcome.pages())));
        streams.out().flush();
        if (closed) {
            timings(outcome);
            say(String.format(
                    Locale.ROOT,
                    "Checked %s: %s, in %.1f s.",
                    count(outcome.pages(), "page"),
                    new Found(outcome.findings(), outcome.pages()).counts(),
                    outcome.seconds()));
        }
    }

    void build(Outcome outcome, boolean noPdf) {
        findings(outcome, streams.err());
        Written written = outcome.written();
        if (written == null) {
            String what =
                    outcome.errors() > 0 ? count(outcome.errors(), "error") : count(outcome.warnings(), "warning");
            streams.err().println("Nothing was written: " + what + ". The last site is as it was.");
            streams.err().flush();
            return;
        }
        foreign(written.foreign());
        say(String.format(
                Locale.ROOT,
                "Built %s, %s: %s written, %d left alone%s, %s, in %.1f s.",
                count(outcome.pages(), "page"),
                noPdf ? "no PDFs" : pdfs(outcome.pdfs()),
                count(written.written(), "file"),
                written.unchanged(),
                written.deleted() == 0 ? "" : ", " + written.deleted() + " deleted",
                count(outcome.warnings(), "warning"),
                outcome.seconds()));
    }

    private void findings(Outcome outcome, PrintWriter out) {
        out.print(new TextFormat(streams.colour()).print(new Found(heavy(outcome), outcome.pages())));
        out.flush();
        timings(outcome);
    }

    /** Errors and warnings. */
    private static List<Finding> heavy(Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private void timings(Outcome outcome) {
        if (options.timings) {
            for (Timing timing : outcome.timings()) {
                streams.out().printf(Locale.ROOT, "%-8s %6d ms%n", timing.stage(), timing.millis());
            }
        }
    }

    /** How the other sites were asked; stands before the findings, because asking may take minutes. */
    void outside(OutsideLinks.Report report, PrintWriter out) {
        if (!options.quiet) {
            out.println("Asked other sites for " + count(report.asked(), "address", "addresses") + "; "
                    + count(report.remembered(), "good answer") + " remembered in " + OutsideLinks.CACHE + ".");
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

    private static String pdfs(Pdfs pdfs) {
        String all = count(pdfs.made() + pdfs.kept(), "PDF");
        return pdfs.kept() == 0 ? all : all + " (" + pdfs.made() + " made, " + pdfs.kept() + " kept)";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
