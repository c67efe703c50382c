package org.kitpress.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.kitpress.cli.format.CheckResult;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.preview.Preview;
import org.kitpress.report.Finding;

/** Prints the result of each save during a preview. Findings are printed only when they have changed. */
final class ServePrinter implements Preview.Listener {
    private final Streams streams;
    private final boolean quiet;
    private List<Finding> printed = List.of();

    ServePrinter(Streams streams, boolean quiet) {
        this.streams = streams;
        this.quiet = quiet;
    }

    void opened(URI address, int wanted) {
        if (wanted != 0 && address.getPort() != wanted) {
            streams.out().println("Port " + wanted + " is in use; using port " + address.getPort() + " instead.");
        }
        streams.out().println("The site is at " + address + " on this computer. Press Ctrl-C to stop.");
        streams.out().flush();
    }

    void notOpened() {
        streams.out().println("Could not start a browser; open the address yourself.");
        streams.out().flush();
    }

    @Override
    public synchronized void saved(List<Finding> findings, boolean shown, long millis) {
        print(findings);
        String counts = new CheckResult(findings, 0).counts();
        say(
                shown
                        ? String.format(Locale.ROOT, "Updated after %d ms: %s.", millis, counts)
                        : "Not updated: " + counts + ". The preview keeps showing the last version without errors.");
    }

    @Override
    public synchronized void inspected(List<Finding> findings) {
        print(findings);
        say("Inspected all pages: " + new CheckResult(findings, 0).counts() + ".");
    }

    @Override
    public synchronized void failed(Exception e) {
        if (e instanceof IOException file) {
            streams.err().println("kitpress: " + TextFormat.visible(Main.explain(file)));
        } else {
            Main.internalError(e, streams);
        }
        streams.err().flush();
    }

    private void print(List<Finding> findings) {
        List<Finding> problems = Printer.problems(findings);
        if (!problems.equals(printed)) {
            streams.out().print(streams.format(problems));
            printed = problems;
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
