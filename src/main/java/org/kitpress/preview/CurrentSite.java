package org.kitpress.preview;

import java.util.List;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.report.Finding;

/**
 * What is shown now. One thread changes it, any number wait for a change. Each change has a number that goes up, so that
 * nobody misses the last one.
 */
final class CurrentSite {
    private final String run;
    private long change;
    private long editions;
    private PreviewState previewState;
    private boolean closed;

    /** @param run tells this run of the program from earlier ones, whose pages may still be open */
    CurrentSite(String run) {
        this.run = run;
        this.previewState = new PreviewState(run + "-0", null, List.of(), false);
    }

    synchronized PreviewState now() {
        return previewState;
    }

    synchronized long change() {
        return change;
    }

    synchronized void show(SiteSnapshot siteSnapshot) {
        editions++;
        set(new PreviewState(run + "-" + editions, siteSnapshot, siteSnapshot.findings(), false));
    }

    /** Keeps what is shown, and says why it is not what stands in the files. */
    synchronized void keep(List<Finding> findings) {
        set(new PreviewState(previewState.version(), previewState.edition(), findings, true));
    }

    /** More was found about the edition; passed over when another one is shown by now. */
    synchronized boolean tell(SiteSnapshot siteSnapshot, List<Finding> findings) {
        boolean current = isCurrent(siteSnapshot);
        if (current && !previewState.findings().equals(findings)) {
            set(previewState.with(findings));
        }
        return current;
    }

    /** Whether the edition is what the files say now. */
    synchronized boolean isCurrent(SiteSnapshot siteSnapshot) {
        return previewState.edition() == siteSnapshot && !previewState.stale() && !closed;
    }

    private void set(PreviewState next) {
        previewState = next;
        change++;
        notifyAll();
    }

    /**
     * Waits until something has changed since the change of that number.
     *
     * @return false when nothing has for so long, or the stage is closed
     */
    synchronized boolean awaitChangeAfter(long seen, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; change <= seen && !closed && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return change > seen && !closed;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
