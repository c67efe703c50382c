package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.ContentReader;
import org.kitpress.report.Finding;
import org.kitpress.write.Written;

/** A build, from content to site: reads, checks, renders, inspects, writes. */
public final class Build {
    private final Request request;
    private final Cores cores;
    private final Stopwatch stopwatch = new Stopwatch();
    private final List<Finding> findings = new ArrayList<>();

    private Build(Request request, Cores cores) {
        this.request = request;
        this.cores = cores;
    }

    /**
     * Builds the site, or only looks for findings when no output is asked for.
     *
     * @throws IOException when a file cannot be read or written; the last output is then as it was
     */
    public static Outcome run(Request request) throws IOException {
        try (Cores cores = new Cores()) {
            return new Build(request, cores).run();
        }
    }

    private Outcome run() throws IOException {
        ContentReader.Content content =
                stopwatch.time("read", () -> ContentReader.read(request.site(), cores.executor()));
        findings.addAll(content.findings());
        return outcome(content.toolkit().pages().size(), null);
    }

    private boolean isStopped() {
        return request.strict() ? !findings.isEmpty() : findings.stream().anyMatch(Finding::isError);
    }

    private Outcome outcome(int pages, @Nullable Written written) {
        return new Outcome(
                findings.stream().sorted().toList(),
                pages,
                written,
                isStopped(),
                stopwatch.timings(),
                stopwatch.seconds());
    }
}
