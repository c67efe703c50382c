package org.kitpress.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kitpress.report.LinkAnswer;
import org.kitpress.report.LinkAnswer.State;

/** Asks whether one address is there: its head first, then the page; follows where it has moved; tries again when busy. */
final class Question {
    private static final int MOST_MOVES = 5;

    private final Caller caller;
    private final Manners manners;
    private final long now;

    Question(Caller caller, Manners manners, long now) {
        this.caller = caller;
        this.manners = manners;
        this.now = now;
    }

    LinkAnswer ask(URI address) throws InterruptedException {
        URI at = address;
        URI movedTo = null;
        boolean forGood = true;
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            LinkAnswer refusal = lookUp(at);
            if (refusal != null) {
                return refusal;
            }
            Reply reply;
            try {
                reply = patiently(at);
            } catch (IOException e) {
                return answer(State.UNSURE, "the site does not answer", null);
            }
            URI next = reply.location();
            if (!reply.isMove() || next == null) {
                return judge(reply, movedTo);
            }
            forGood &= reply.isPermanentMove();
            movedTo = forGood ? next : movedTo;
            at = next;
        }
        return answer(State.UNSURE, "the site sends readers round in a circle", null);
    }

    /** An answer when there is no such site, or when it is none that may be asked. */
    private @Nullable LinkAnswer lookUp(URI address) {
        String scheme = String.valueOf(address.getScheme());
        String host = address.getHost();
        if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return answer(State.UNSURE, "the site sends readers to an address that is none on the web", null);
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(host)) {
                boolean within = one.isLoopbackAddress()
                        || one.isSiteLocalAddress()
                        || one.isLinkLocalAddress()
                        || one.isAnyLocalAddress();
                if (within && !manners.privateNetworks()) {
                    return answer(State.UNSURE, "the address is in a private network", null);
                }
            }
            return null;
        } catch (UnknownHostException e) {
            return answer(State.DEAD, LinkChecker.NO_SUCH_SITE, null);
        }
    }

    /** The first reply that is no "later, please", or the last one. */
    private Reply patiently(URI address) throws IOException, InterruptedException {
        for (int time = 1; ; time++) {
            try {
                Reply reply = headThenPage(address);
                Duration wait = reply.retryAfter();
                boolean tooLong = wait != null && wait.compareTo(manners.longestWait()) > 0;
                if (!reply.isBusy() || time >= manners.tries() || tooLong) {
                    return reply;
                }
                Thread.sleep((wait == null ? manners.pause().multipliedBy(1L << time) : wait).toMillis());
            } catch (IOException e) {
                if (time >= manners.tries()) {
                    throw e;
                }
                Thread.sleep(manners.pause().multipliedBy(1L << time).toMillis());
            }
        }
    }

    /** Many sites do not know HEAD, or refuse it. */
    private Reply headThenPage(URI address) throws IOException, InterruptedException {
        Reply head = caller.call("HEAD", address);
        if (head.isGood() || head.isMove() || head.isBusy()) {
            return head;
        }
        Thread.sleep(manners.pause().toMillis());
        return caller.call("GET", address);
    }

    private LinkAnswer judge(Reply reply, @Nullable URI movedTo) {
        String detail = "the site answers " + reply.status();
        if (reply.isGood()) {
            return answer(State.GOOD, detail, movedTo == null ? null : movedTo.toString());
        }
        return answer(reply.isDead() ? State.DEAD : State.UNSURE, detail, null);
    }

    private LinkAnswer answer(State state, String detail, @Nullable String movedTo) {
        return new LinkAnswer(state, detail, movedTo, now);
    }
}
