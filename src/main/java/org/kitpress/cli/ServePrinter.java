package org.kitpress.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.kitpress.cli.format.CheckResult;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.preview.Preview;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/** Prints what becomes of each save while the site is previewed. Findings are printed when they are news. */
final class ServePrinter implements Preview.Listener {
    private final Streams streams;
    private final boolean quiet;
    private List<Finding> told = List.of();

    ServePrinter(Streams streams, boolean quiet) {
        this.streams = streams;
        this.quiet = quiet;
    }

    void opened(URI address, int wanted) {
        if (wanted != 0 && address.getPort() != wanted) {
            streams.out().println("Port " + wanted + " is taken; port " + address.getPort() + " is used instead.");
        }
        streams.out().println("The site is at " + address + " on this computer. Ctrl-C ends it.");
        streams.out().flush();
    }

    void notOpened() {
        streams.out().println("No browser could be started; open the address yourself.");
        streams.out().flush();
    }

    @Override
    public synchronized void saved(List<Finding> findings, boolean shown, long millis) {
        print(findings);
        String counts = new CheckResult(findings, 0).counts();
        say(
                shown
                        ? String.format(Locale.ROOT, "Shown after %d ms: %s.", millis, counts)
                        : "Not shown: " + counts + ". The last good site stays.");
    }

    @Override
    public synchronized void inspected(List<Finding> findings) {
        print(findings);
        say("All pages were looked at: " + new CheckResult(findings, 0).counts() + ".");
    }

    @Override
    public synchronized void failed(Exception fault) {
        if (fault instanceof IOException file) {
            streams.err().println("kitpress: " + TextFormat.visible(Main.explain(file)));
        } else {
            Main.fault(fault, streams);
        }
        streams.err().flush();
    }

    private void print(List<Finding> findings) {
        List<Finding> heavy = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (!heavy.equals(told)) {
            streams.out().print(new TextFormat(streams.colour()).print(new CheckResult(heavy, 0)));
            told = heavy;
        }
        streams.out().flush();
    }

    private void say(String line) {
        if (!quiet) {
            streams.out().println(line);
            streams.out().flush();
        }
    }
}
