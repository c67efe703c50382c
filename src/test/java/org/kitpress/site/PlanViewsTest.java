package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** The orders in which the table of a work plan can be shown. */
@RequiresBrowser
class PlanViewsTest {
    private static final String VIEW = "document.querySelector('[data-plan-view]')";
    private static final String PLAN = "document.querySelector('[data-plan]')";

    @ParameterizedTest
    @ValueSource(strings = {"party", "time", "undecided"})
    void eachEntryIsUnderTheHeadOfItsKindAndLinksLeadBackToThePlan(String order, Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            tab.open(server.url("work-plan/csdwg.html"));
            tab.evaluate("document.querySelector('[data-plan-switch] input[value=" + order + "]').click()");
            assertTrue(tab.evaluate(PLAN + ".hidden && !" + VIEW + ".hidden").asBoolean());
            String rows = "[..." + VIEW + ".querySelectorAll('tbody tr')]";
            assertTrue(tab.evaluate(rows + ".length").asInt() > 3);
            String original =
                    "[..." + PLAN + ".querySelectorAll('tbody tr')].some(own => own.textContent === row.textContent"
                            + " && own.closest('table').tHead.textContent === row.closest('table').tHead.textContent)";
            assertEquals(
                    0,
                    tab.evaluate(rows + ".filter(row => !" + original + ").length")
                            .asInt());
            String link = "document.querySelector('[data-plan-index=" + order + "] .plan-ref')";
            for (int again = 0; again < 2; again++) {
                tab.evaluate(link + ".click()");
                assertTrue(tab.evaluate("!" + PLAN + ".hidden").asBoolean(), "link " + again);
                tab.evaluate("document.querySelector('[data-plan-switch] input[value=" + order + "]').click()");
            }
        }
    }
}
