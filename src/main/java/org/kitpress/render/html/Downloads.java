package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Address;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.Work;
import org.kitpress.render.html.view.LinkView;

/**
 * Links to the tables and the calendar of a page. Other classes create those files; their names are part of the site's
 * contract.
 */
final class Downloads {
    private final Page page;
    private final LinkBase linkBase;
    private final Messages messages;
    private final List<LinkView> links = new ArrayList<>();

    private Downloads(Page page, LinkBase linkBase, Messages messages) {
        this.page = page;
        this.linkBase = linkBase;
        this.messages = messages;
    }

    static List<LinkView> of(Page page, LinkBase linkBase, Messages messages) {
        Downloads downloads = new Downloads(page, linkBase, messages);
        if (page.work() != null) {
            downloads.work(page.work());
        }
        page.tables().forEach(table -> downloads.link("-" + table.key() + ".csv", "csv-" + table.key() + "-title"));
        return List.copyOf(downloads.links);
    }

    private void work(Work work) {
        link(".csv", "csv-title");
        link("-by-party.csv", "csv-by-party-title");
        link("-by-time.csv", "csv-by-time-title");
        if (work.hasOpen()) {
            link("-undecided.csv", "csv-undecided-title");
        }
        if (work.hasDates()) {
            link(".ics", "ics-title");
        }
    }

    private void link(String ending, String key) {
        links.add(LinkView.of(
                messages.get(key), linkBase.to(new Address(page.address().withExtension(ending)))));
    }
}
