package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Prose;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.model.WorkPlan;
import org.kitpress.render.html.view.WorkPlanView;
import org.kitpress.render.html.view.WorkPlanView.Row;

class WorkPlansTest {
    private static final WorkPlan PLAN = SamplePlan.plan();

    private static WorkPlanView view() {
        Toolkit toolkit = SampleToolkit.toolkit(PLAN, SampleToolkit.article("content/about.md", "About", ""));
        Site site = new Site(
                toolkit,
                new Targets(toolkit),
                new CompiledTheme(TinyTheme.files()),
                TinyTheme.words(),
                new RenderOptions(null, false, false));
        PageLinks links = new PageLinks(site, LinkBase.at(PLAN.address()));
        return new WorkPlans(
                        site,
                        links,
                        new HtmlProse(links, site.matcher(), site.words(), HtmlProse.Marking.LINKS, Prose.EMPTY))
                .view(PLAN.work());
    }

    private static String ids(List<Row> rows) {
        return String.join(" ", rows.stream().map(Row::id).toList());
    }

    @Test
    void rowsStandInThePlansOrderWithTheNumbersOfTheirObjective() {
        assertEquals("step-1 step-2 step-3 deliverable-1", ids(view().rows()));
        assertEquals("I.2", view().rows().get(1).number());
    }

    @Test
    void partiesGetTheirRowsAndWhatNamesNobodyComesLast() {
        assertEquals(
                List.of("csdwg: step-1 step-2", "staffer: step-1 step-2 deliverable-1", "nobody: step-3"),
                view().byParty().stream()
                        .map(p -> p.party().id() + ": " + ids(p.rows()))
                        .toList());
    }

    @Test
    void timeframesAreInOrderAndBlankIsNotToBeDecided() {
        assertEquals(
                List.of(
                        "June 2011 (stated): step-1",
                        "Ongoing (ongoing): step-2",
                        "timeframe-blank (blank): deliverable-1",
                        "timeframe-to-be-decided (to-be-decided): step-3"),
                view().byTime().stream()
                        .map(t -> t.label() + " (" + t.state() + "): " + ids(t.rows()))
                        .toList());
    }

    @Test
    void whatIsStillToBeDecidedIsListedAndCounted() {
        assertEquals("step-3", ids(view().undecided()));
        assertEquals(new WorkPlanView.Counts(3, 1, 1, 1), view().counts());
        assertEquals(
                "June 2011", view().undecided().get(0).undecided().neededBy().words());
        assertTrue(PLAN.work().hasOpen());
    }

    @Test
    void rowsSayHowPartiesShareAndLeaveOutWhatIsNotStated() {
        Row shared = view().rows().get(0);
        Row open = view().rows().get(2);
        assertEquals("CSDWG/Staffer mode-either", shared.responsibility() + " " + shared.mode());
        assertNull(open.responsibility());
        assertNull(open.stateWords());
        assertNull(view().rows().get(3).mode());
        assertEquals("7 completed", view().rows().get(3).progress());
    }

    @Test
    void rowsMarkNoTermsSoThatThePlanItselfCan() {
        assertFalse(view().rows().get(0).parts().get(0).text().html().contains("class=\"term\""));
        assertEquals("../about.html", view().byParty().get(0).party().href());
    }
}
