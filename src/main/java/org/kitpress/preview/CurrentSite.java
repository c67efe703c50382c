package org.kitpress.preview;

import java.util.List;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.report.Finding;

/**
 * What the preview shows now. One thread changes it, and any number wait for a change. Changes are numbered, so that
 * nobody misses the last one.
 */
final class CurrentSite {
    private final String run;
    private long change;
    private long snapshots;
    private PreviewState previewState;
    private boolean closed;

    /** @param run distinguishes this run of the program from earlier ones, whose pages may still be open */
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
        snapshots++;
        set(new PreviewState(run + "-" + snapshots, siteSnapshot, siteSnapshot.findings(), false));
    }

    /** Keeps showing the same snapshot, with the findings that keep the files from being shown. */
    synchronized void keep(List<Finding> findings) {
        set(new PreviewState(previewState.version(), previewState.snapshot(), findings, true));
    }

    /** Replaces the findings about a snapshot; does nothing if another one is shown by now. */
    synchronized boolean update(SiteSnapshot siteSnapshot, List<Finding> findings) {
        boolean current = isCurrent(siteSnapshot);
        if (current && !previewState.findings().equals(findings)) {
            set(previewState.with(findings));
        }
        return current;
    }

    /** Whether the snapshot is shown and matches the files. */
    synchronized boolean isCurrent(SiteSnapshot siteSnapshot) {
        return previewState.snapshot() == siteSnapshot && !previewState.stale() && !closed;
    }

    private void set(PreviewState next) {
        previewState = next;
        change++;
        notifyAll();
    }

    /**
     * Waits for a change after the one with that number.
     *
     * @return false if nothing has changed in time, or the preview is closed
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
