package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Address;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.Work;
import org.kitpress.render.html.view.LinkView;

/** The files that a work plan's page leads to. They are made elsewhere; the names are part of the site's contract. */
final class PlanDownloads {
    private PlanDownloads() {}

    static List<LinkView> of(Page page, Work work, LinkBase linkBase, Messages messages) {
        List<LinkView> links = new ArrayList<>();
        links.add(link(page, ".csv", "csv-title", linkBase, messages));
        links.add(link(page, "-by-party.csv", "csv-by-party-title", linkBase, messages));
        links.add(link(page, "-by-time.csv", "csv-by-time-title", linkBase, messages));
        if (work.hasOpen()) {
            links.add(link(page, "-undecided.csv", "csv-undecided-title", linkBase, messages));
        }
        if (work.hasDates()) {
            links.add(link(page, ".ics", "ics-title", linkBase, messages));
        }
        return List.copyOf(links);
    }

    private static LinkView link(Page page, String ending, String key, LinkBase linkBase, Messages messages) {
        return LinkView.of(
                messages.get(key), linkBase.to(new Address(page.address().withExtension(ending))));
    }
}
