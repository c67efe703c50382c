package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Address;
import org.kitpress.model.Messages;
import org.kitpress.model.WorkPlan;
import org.kitpress.render.html.view.LinkView;

/** The files that a work plan's page leads to. They are made elsewhere; the names are part of the site's contract. */
final class PlanDownloads {
    private PlanDownloads() {}

    static List<LinkView> of(WorkPlan plan, LinkBase linkBase, Messages messages) {
        List<LinkView> links = new ArrayList<>();
        links.add(link(plan, ".csv", "csv-title", linkBase, messages));
        links.add(link(plan, "-by-party.csv", "csv-by-party-title", linkBase, messages));
        links.add(link(plan, "-by-time.csv", "csv-by-time-title", linkBase, messages));
        if (WorkPlans.hasUndecided(plan)) {
            links.add(link(plan, "-undecided.csv", "csv-undecided-title", linkBase, messages));
        }
        if (plan.hasDates()) {
            links.add(link(plan, ".ics", "ics-title", linkBase, messages));
        }
        return List.copyOf(links);
    }

    private static LinkView link(WorkPlan plan, String ending, String key, LinkBase linkBase, Messages messages) {
        return LinkView.of(
                messages.get(key), linkBase.to(new Address(plan.address().withExtension(ending))));
    }
}
