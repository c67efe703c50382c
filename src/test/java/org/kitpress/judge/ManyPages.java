package org.kitpress.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Looks at many pages on two tabs at once, each of which takes the next page that nobody has looked at. */
public final class ManyPages {
    private static final int TABS = 2;

    /** Looks at one page. It opens the page itself, on a tab that has shown others before. */
    public interface Look {
        /** What is wrong with the page, as sentences that name it; empty when nothing is. */
        List<String> complaints(Tab tab, String page);
    }

    private ManyPages() {}

    /**
     * What is wrong with any of the pages, sorted.
     *
     * @param preparation what is done to each tab once, before it shows its first page
     */
    public static List<String> complaints(Browser browser, List<String> pages, Consumer<Tab> preparation, Look look) {
        ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(pages);
        List<String> complaints = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(TABS);
        try {
            List<Future<List<String>>> shares = new ArrayList<>();
            for (int i = 0; i < TABS; i++) {
                shares.add(threads.submit(() -> share(browser, queue, preparation, look)));
            }
            for (Future<List<String>> share : shares) {
                complaints.addAll(share.get());
            }
        } catch (ExecutionException e) {
            throw new BrowserException(
                    "Looking at pages failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("Interrupted while looking at pages.", e);
        } finally {
            threads.shutdownNow();
        }
        return complaints.stream().sorted().toList();
    }

    private static List<String> share(
            Browser browser, ConcurrentLinkedQueue<String> pages, Consumer<Tab> preparation, Look look) {
        List<String> complaints = new ArrayList<>();
        try (Tab tab = browser.openTab()) {
            preparation.accept(tab);
            for (String page = pages.poll(); page != null; page = pages.poll()) {
                complaints.addAll(look.complaints(tab, page));
            }
        }
        return complaints;
    }
}
