package org.kitpress.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.FileLookup;
import org.kitpress.build.IncrementalBuild;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.report.Finding;

/**
 * Builds after each save. First what the editor waits for: files are read, open pages are rendered and updated. Then the
 * rules run, and when nothing else is going on, the remaining stages of the build.
 */
final class RebuildLoop implements AutoCloseable {
    /** Browsers get their pages and images first. */
    private static final long QUIET_MILLIS = 300;

    /** The rules keep all cores busy; browsers paint what was saved first. */
    private static final long DRAWING_MILLIS = 100;

    /** A file that is being moved can be missing for a moment. */
    private static final int ATTEMPTS = 5;

    private static final long BETWEEN_ATTEMPTS_MILLIS = 40;

    private final IncrementalBuild build;
    private final Watcher watcher;
    private final CurrentSite currentSite;
    private final Supplier<Set<String>> open;
    private final Preview.Listener listener;
    private final ScheduledExecutorService quiet =
            Executors.newSingleThreadScheduledExecutor(task -> Preview.daemon(task, "kitpress-inspection"));
    private @Nullable SiteSnapshot last;

    /** @param faults of the theme, on open pages */
    private record BuildAttempt(SiteSnapshot snapshot, List<Finding> faults) {
        boolean isShowable() {
            return !snapshot.isBroken() && faults.isEmpty();
        }
    }

    /** @param open the paths of the pages that are open in browsers */
    RebuildLoop(
            Preview.Options options, CurrentSite currentSite, Supplier<Set<String>> open, Preview.Listener listener) {
        this.build = new IncrementalBuild(options.site(), options.drafts(), options.today());
        this.watcher = new Watcher(options.site(), Watcher.eventsAreQuick(System.getProperty("os.name", "")));
        this.currentSite = currentSite;
        this.open = open;
        this.listener = listener;
    }

    void start() {
        Preview.daemon(this::run, "kitpress-preview").start();
    }

    private void run() {
        try {
            do {
                try {
                    rebuild();
                } catch (IOException | RuntimeException fault) {
                    listener.failed(fault);
                }
            } while (watcher.await());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rebuild() throws IOException, InterruptedException {
        long start = System.nanoTime();
        BuildAttempt buildAttempt = attempt();
        SiteSnapshot siteSnapshot = buildAttempt.snapshot;
        if (siteSnapshot == last) {
            return;
        }
        last = siteSnapshot;
        if (buildAttempt.isShowable()) {
            currentSite.show(siteSnapshot);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (buildAttempt.isShowable() && !open.get().isEmpty()) {
            Thread.sleep(DRAWING_MILLIS);
        }
        List<Finding> findings = sum(siteSnapshot.check(), buildAttempt.faults);
        if (buildAttempt.isShowable()) {
            currentSite.update(siteSnapshot, findings);
            quiet.schedule(() -> inspect(siteSnapshot, findings), QUIET_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            currentSite.keep(findings);
        }
        listener.saved(findings, buildAttempt.isShowable(), millis);
    }

    /** Begins as soon as a change is noticed, and again if more changes follow: a file may have been half-written. */
    private BuildAttempt attempt() throws IOException, InterruptedException {
        try {
            BuildAttempt early = attemptNow();
            if (watcher.isStill()) {
                return early;
            }
        } catch (IOException | RuntimeException fault) {
            if (watcher.isStill()) {
                throw fault;
            }
        }
        watcher.settle();
        return attemptNow();
    }

    private BuildAttempt attemptNow() throws IOException, InterruptedException {
        SiteSnapshot siteSnapshot = read();
        boolean known = siteSnapshot == last || siteSnapshot.isBroken();
        return new BuildAttempt(siteSnapshot, known ? List.of() : renderOpenPages(siteSnapshot));
    }

    private SiteSnapshot read() throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return build.next(last);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
            }
        }
    }

    /** Renders the open pages, or else the home page, so that a broken theme is noticed before it is shown. */
    private List<Finding> renderOpenPages(SiteSnapshot siteSnapshot) throws IOException {
        Set<String> wanted = new TreeSet<>(open.get());
        wanted.retainAll(siteSnapshot.pages());
        if (wanted.isEmpty()) {
            wanted.add("index.html");
        }
        List<Finding> faults = new ArrayList<>();
        for (String page : wanted) {
            if (siteSnapshot.file(page) instanceof FileLookup.Faulty faulty && !faults.contains(faulty.finding())) {
                faults.add(faulty.finding());
            }
        }
        return faults;
    }

    private void inspect(SiteSnapshot siteSnapshot, List<Finding> known) {
        try {
            siteSnapshot.inspect(() -> !currentSite.isCurrent(siteSnapshot)).ifPresent(findings -> {
                if (currentSite.update(siteSnapshot, findings) && !findings.equals(known)) {
                    listener.inspected(findings);
                }
            });
        } catch (IOException | RuntimeException fault) {
            if (currentSite.isCurrent(siteSnapshot)) {
                listener.failed(fault);
            }
        }
    }

    private static List<Finding> sum(List<Finding> some, List<Finding> more) {
        List<Finding> all = new ArrayList<>(some);
        all.addAll(more);
        return all.stream().distinct().sorted().toList();
    }

    @Override
    public void close() {
        watcher.close();
        quiet.shutdownNow();
        build.close();
    }
}
