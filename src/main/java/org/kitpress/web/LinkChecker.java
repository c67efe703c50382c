package org.kitpress.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kitpress.report.LinkStatus;
import org.kitpress.report.LinkStatus.State;

/** Checks many addresses: a few sites in parallel, and one address of each site at a time. */
public final class LinkChecker {
    static final String NO_SUCH_SITE = "there is no such site";

    private final CrawlPolicy crawlPolicy;
    private final long now;

    /** @param now in seconds since 1970 */
    public LinkChecker(CrawlPolicy crawlPolicy, long now) {
        this.crawlPolicy = crawlPolicy;
        this.now = now;
    }

    /**
     * @param addresses complete, {@code http} or {@code https}
     * @return the result for each address
     */
    public Map<String, LinkStatus> check(Collection<String> addresses) {
        Map<String, List<String>> bySite = new TreeMap<>();
        for (String address : addresses) {
            bySite.computeIfAbsent(site(address), site -> new ArrayList<>()).add(address);
        }
        Map<String, LinkStatus> results = new ConcurrentHashMap<>();
        LinkProbe linkProbe = new LinkProbe(new HttpCaller(crawlPolicy), crawlPolicy, now);
        ExecutorService threads = Executors.newFixedThreadPool(crawlPolicy.sites());
        try {
            List<Future<?>> futures = new ArrayList<>();
            bySite.values()
                    .forEach(list -> futures.add(threads.submit(() -> {
                        visit(list, linkProbe, results);
                        return null;
                    })));
            for (Future<?> one : futures) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("checking a site failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return new TreeMap<>(isOffline(bySite.size(), results) ? allUnsure(results) : results);
    }

    private void visit(List<String> addresses, LinkProbe linkProbe, Map<String, LinkStatus> results)
            throws InterruptedException {
        for (int i = 0; i < addresses.size(); i++) {
            if (i > 0) {
                Thread.sleep(crawlPolicy.pause().toMillis());
            }
            results.put(addresses.get(i), linkProbe.check(URI.create(addresses.get(i))));
        }
    }

    private static String site(String address) {
        return String.valueOf(URI.create(address).getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    /** If no site at all can be found, this computer has no Internet connection. */
    private static boolean isOffline(int sites, Map<String, LinkStatus> results) {
        return sites > 1
                && results.values().stream().allMatch(answer -> answer.detail().equals(NO_SUCH_SITE));
    }

    private Map<String, LinkStatus> allUnsure(Map<String, LinkStatus> results) {
        Map<String, LinkStatus> unsure = new TreeMap<>();
        results.keySet()
                .forEach(address -> unsure.put(
                        address, new LinkStatus(State.UNSURE, "this computer has no Internet connection", null, now)));
        return unsure;
    }
}
