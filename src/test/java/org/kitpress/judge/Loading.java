package org.kitpress.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Which documents of a tab have had their load event; the event may come before the answer that names its loader. */
final class Loading {
    private final Set<String> loaded = new HashSet<>();
    private int count;

    synchronized void on(JsonNode lifecycleEvent) {
        if (lifecycleEvent.path("name").asText().equals("load")) {
            loaded.add(lifecycleEvent.path("loaderId").asText());
            count++;
            notifyAll();
        }
    }

    synchronized int count() {
        return count;
    }

    void await(String loader, int seconds) {
        await(() -> loaded.contains(loader), seconds);
    }

    void awaitMoreThan(int before, int seconds) {
        await(() -> count > before, seconds);
    }

    private synchronized void await(BooleanSupplier done, int seconds) {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!done.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(last - System.nanoTime());
            if (left <= 0) {
                throw new BrowserException("The page did not load within " + seconds + " seconds.");
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BrowserException("Interrupted while a page was loading.", e);
            }
        }
    }

    static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("Interrupted while waiting for a page.", e);
        }
    }
}
