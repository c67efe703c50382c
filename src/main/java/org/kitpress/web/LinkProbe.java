package org.kitpress.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kitpress.report.LinkStatus;
import org.kitpress.report.LinkStatus.State;

/** Checks one address: HEAD first, then GET; follows redirects, and tries again if the site is busy. */
final class LinkProbe {
    private static final int MAX_REDIRECTS = 5;

    private final HttpCaller httpCaller;
    private final CrawlPolicy crawlPolicy;
    private final long now;

    LinkProbe(HttpCaller httpCaller, CrawlPolicy crawlPolicy, long now) {
        this.httpCaller = httpCaller;
        this.crawlPolicy = crawlPolicy;
        this.now = now;
    }

    LinkStatus check(URI address) throws InterruptedException {
        URI at = address;
        URI movedTo = null;
        boolean permanent = true;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            LinkStatus refused = refusal(at);
            if (refused != null) {
                return refused;
            }
            ResponseHead responseHead;
            try {
                responseHead = callWithRetries(at);
            } catch (IOException e) {
                return status(State.UNSURE, "the site does not respond", null);
            }
            URI next = responseHead.location();
            if (!responseHead.isMove() || next == null) {
                return result(responseHead, movedTo);
            }
            permanent &= responseHead.isPermanentMove();
            movedTo = permanent ? next : movedTo;
            at = next;
        }
        return status(State.UNSURE, "the site redirects in a circle", null);
    }

    /** A result if there is no such site, or if it must not be requested; otherwise null. */
    private @Nullable LinkStatus refusal(URI address) {
        String scheme = String.valueOf(address.getScheme());
        String host = address.getHost();
        if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return status(State.UNSURE, "the site redirects to something that is not a web address", null);
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(host)) {
                boolean within = one.isLoopbackAddress()
                        || one.isSiteLocalAddress()
                        || one.isLinkLocalAddress()
                        || one.isAnyLocalAddress();
                if (within && !crawlPolicy.privateNetworks()) {
                    return status(State.UNSURE, "the address is in a private network", null);
                }
            }
            return null;
        } catch (UnknownHostException e) {
            return status(State.DEAD, LinkChecker.NO_SUCH_SITE, null);
        }
    }

    /** The first response that does not ask to try again later, or the last one. */
    private ResponseHead callWithRetries(URI address) throws IOException, InterruptedException {
        for (int time = 1; ; time++) {
            try {
                ResponseHead responseHead = headThenGet(address);
                Duration wait = responseHead.retryAfter();
                boolean tooLong = wait != null && wait.compareTo(crawlPolicy.longestDelay()) > 0;
                if (!responseHead.isBusy() || time >= crawlPolicy.attempts() || tooLong) {
                    return responseHead;
                }
                Thread.sleep((wait == null ? crawlPolicy.pause().multipliedBy(1L << time) : wait).toMillis());
            } catch (IOException e) {
                if (time >= crawlPolicy.attempts()) {
                    throw e;
                }
                Thread.sleep(crawlPolicy.pause().multipliedBy(1L << time).toMillis());
            }
        }
    }

    /** Many sites do not support HEAD, or refuse it. */
    private ResponseHead headThenGet(URI address) throws IOException, InterruptedException {
        ResponseHead head = httpCaller.call("HEAD", address);
        if (head.isGood() || head.isMove() || head.isBusy()) {
            return head;
        }
        Thread.sleep(crawlPolicy.pause().toMillis());
        return httpCaller.call("GET", address);
    }

    private LinkStatus result(ResponseHead responseHead, @Nullable URI movedTo) {
        String detail = "the site responds with status " + responseHead.status();
        if (responseHead.isGood()) {
            return status(State.GOOD, detail, movedTo == null ? null : movedTo.toString());
        }
        return status(responseHead.isDead() ? State.DEAD : State.UNSURE, detail, null);
    }

    private LinkStatus status(State state, String detail, @Nullable String movedTo) {
        return new LinkStatus(state, detail, movedTo, now);
    }
}
