package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Axe;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Media;
import org.kitpress.judge.PageSurvey;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** axe-core and our own survey look at every page in a real browser. */
@RequiresBrowser
class SiteAccessibilityTest {
    private static final int[] WIDTHS = {320, 768, 1280};

    @Test
    void axeFindsNothingAndNothingLeavesTheOriginOnAnyPageAtAnyWidthInLightAndDark(Browser browser)
            throws InterruptedException, ExecutionException {
        ConcurrentLinkedQueue<String> pages = new ConcurrentLinkedQueue<>(BuiltSite.pages());
        List<String> complaints = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            List<Future<List<String>>> halves = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                halves.add(threads.submit(() -> judge(browser, server, pages)));
            }
            for (Future<List<String>> half : halves) {
                complaints.addAll(half.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), complaints.stream().sorted().toList());
    }

    private static List<String> judge(Browser browser, StaticServer server, ConcurrentLinkedQueue<String> pages) {
        List<String> complaints = new ArrayList<>();
        Axe axe = new Axe();
        try (Tab tab = browser.openTab()) {
            for (String page = pages.poll(); page != null; page = pages.poll()) {
                tab.setMedia(Media.SCREEN);
                String url = server.url(page);
                String name = page;
                PageSurvey.of(tab, url, 320).complaints().forEach(c -> complaints.add(name + " at 320: " + c));
                for (int width : WIDTHS) {
                    tab.setViewport(width, 900);
                    for (Media media : List.of(Media.SCREEN, Media.DARK)) {
                        tab.setMedia(media);
                        Axe.Result result = media.dark() ? axe.judgeColours(tab) : axe.judge(tab);
                        if (!result.violations().isEmpty()) {
                            complaints.add(page + " at " + width + (media.dark() ? " dark" : " light") + ": "
                                    + result.report());
                        }
                    }
                }
                tab.log().errors().forEach(error -> complaints.add(name + ": " + error));
                tab.log().cspViolations().forEach(violation -> complaints.add(name + ": " + violation));
                tab.log().requests().stream()
                        .filter(request -> !request.url().startsWith(server.origin())
                                && !request.url().startsWith("data:"))
                        .forEach(request -> complaints.add(name + " asks another origin: " + request));
            }
        }
        return complaints;
    }
}
