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
import org.kitpress.build.Answer;
import org.kitpress.build.Edition;
import org.kitpress.build.LiveBuild;
import org.kitpress.report.Finding;

/**
 * Builds when somebody has saved. First what an editor waits for: the files are read, the pages that are open are
 * rendered and told to change. Then the rules, and when all is quiet, a look at every page.
 */
final class Rehearsal implements AutoCloseable {
    /** Browsers get their pages and pictures first. */
    private static final long QUIET_MILLIS = 300;

    /** The rules keep all cores busy; browsers draw what was saved first. */
    private static final long DRAWING_MILLIS = 100;

    /** A file that is being moved can be missing for a moment. */
    private static final int ATTEMPTS = 5;

    private static final long BETWEEN_ATTEMPTS_MILLIS = 40;

    private final LiveBuild build;
    private final Watcher watcher;
    private final Stage stage;
    private final Supplier<Set<String>> open;
    private final Preview.Listener listener;
    private final ScheduledExecutorService quiet =
            Executors.newSingleThreadScheduledExecutor(task -> Preview.daemon(task, "kitpress-inspection"));
    private @Nullable Edition last;

    /** @param faults of the theme, on pages that are open */
    private record Take(Edition edition, List<Finding> faults) {
        boolean isShowable() {
            return !edition.isBroken() && faults.isEmpty();
        }
    }

    /** @param open the paths of the pages that are open in browsers */
    Rehearsal(Preview.Options options, Stage stage, Supplier<Set<String>> open, Preview.Listener listener) {
        this.build = new LiveBuild(options.site(), options.drafts(), options.today());
        this.watcher = new Watcher(options.site(), Watcher.eventsAreQuick(System.getProperty("os.name", "")));
        this.stage = stage;
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
        Take take = take();
        Edition edition = take.edition;
        if (edition == last) {
            return;
        }
        last = edition;
        if (take.isShowable()) {
            stage.show(edition);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (take.isShowable() && !open.get().isEmpty()) {
            Thread.sleep(DRAWING_MILLIS);
        }
        List<Finding> findings = sum(edition.check(), take.faults);
        if (take.isShowable()) {
            stage.tell(edition, findings);
            quiet.schedule(() -> inspect(edition, findings), QUIET_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            stage.keep(findings);
        }
        listener.saved(findings, take.isShowable(), millis);
    }

    /** Begins as soon as a change is seen, and begins again if it was not the last: what was read may be half written. */
    private Take take() throws IOException, InterruptedException {
        try {
            Take early = takeNow();
            if (watcher.isStill()) {
                return early;
            }
        } catch (IOException | RuntimeException fault) {
            if (watcher.isStill()) {
                throw fault;
            }
        }
        watcher.settle();
        return takeNow();
    }

    private Take takeNow() throws IOException, InterruptedException {
        Edition edition = read();
        boolean known = edition == last || edition.isBroken();
        return new Take(edition, known ? List.of() : rehearse(edition));
    }

    private Edition read() throws IOException, InterruptedException {
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

    /** Renders the pages that are open, or else the home page, so that a theme which cannot is noticed before it is shown. */
    private List<Finding> rehearse(Edition edition) throws IOException {
        Set<String> wanted = new TreeSet<>(open.get());
        wanted.retainAll(edition.pages());
        if (wanted.isEmpty()) {
            wanted.add("index.html");
        }
        List<Finding> faults = new ArrayList<>();
        for (String page : wanted) {
            if (edition.file(page) instanceof Answer.Faulty faulty && !faults.contains(faulty.finding())) {
                faults.add(faulty.finding());
            }
        }
        return faults;
    }

    private void inspect(Edition edition, List<Finding> known) {
        try {
            edition.inspect(() -> !stage.isCurrent(edition)).ifPresent(findings -> {
                if (stage.tell(edition, findings) && !findings.equals(known)) {
                    listener.inspected(findings);
                }
            });
        } catch (IOException | RuntimeException fault) {
            if (stage.isCurrent(edition)) {
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
