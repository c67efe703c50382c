package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Axe;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Judged;
import org.kitpress.judge.ManyPages;
import org.kitpress.judge.Media;
import org.kitpress.judge.PageSurvey;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;
import org.kitpress.statement.Judge;

/** axe-core and our own survey look at every page in a real browser. */
@RequiresBrowser
class SiteAccessibilityTest {
    private static final int SMALL = 320;
    private static final int[] WIDTHS = {SMALL, 768, 1280};

    /** The design that the statement says was tested: the theme's own colors. */
    private static final String ACCENT = "document.documentElement.dataset.accent === 'sun'";

    private final Axe axe = new Axe();

    @Test
    void axeFindsNothingAndNothingLeavesTheOriginOnAnyPageAtAnyWidthInLightAndDark(Browser browser) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            assertEquals(
                    List.of(),
                    ManyPages.complaints(
                            browser, BuiltSite.pages(), tab -> {}, (tab, page) -> complaints(tab, server, page)));
        }
        int pages = BuiltSite.pages().size();
        Judged.by(Judge.AXE, "pages")
                .with(axe.version())
                .with(browser)
                .against(Axe.STANDARD)
                .pages(pages)
                .widths(WIDTHS)
                .modes(Axe.MODES)
                .compare();
        Judged.by(Judge.SMALL_SCREENS, "pages")
                .with(browser)
                .pages(pages)
                .widths(SMALL)
                .compare();
    }

    private List<String> complaints(Tab tab, StaticServer server, String page) {
        tab.setMedia(Media.SCREEN);
        List<String> complaints = new ArrayList<>();
        PageSurvey.of(tab, server.url(page), SMALL)
                .complaints()
                .forEach(c -> complaints.add(page + " at " + SMALL + ": " + c));
        if (!tab.evaluate(ACCENT).asBoolean()) {
            complaints.add(page + " does not have the accent color that the statement is about");
        }
        for (int width : WIDTHS) {
            tab.setViewport(width, 900);
            axe.judgeInLightAndDark(tab).forEach(report -> complaints.add(page + " at " + width + " " + report));
        }
        tab.log().errors().forEach(error -> complaints.add(page + ": " + error));
        tab.log().cspViolations().forEach(violation -> complaints.add(page + ": " + violation));
        tab.log().requests().stream()
                .filter(request -> !request.url().startsWith(server.origin())
                        && !request.url().startsWith("data:"))
                .forEach(request -> complaints.add(page + " asks another origin: " + request));
        return complaints;
    }
}
