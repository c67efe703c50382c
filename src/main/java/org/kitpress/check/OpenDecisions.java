package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Page;
import org.kitpress.model.Undecided;
import org.kitpress.model.Work;

/** The open decisions on pages. */
final class OpenDecisions {
    private OpenDecisions() {}

    /** An open decision, with its name in messages. */
    record Open(String name, Undecided undecided) {
        String show() {
            String owner = undecided.owner() == null ? "no owner" : undecided.owner();
            String when = undecided.neededBy() == null ? "no date" : "needed by " + undecided.neededBy();
            return name + " (" + owner + ", " + when + ")";
        }
    }

    static List<Open> of(Page page) {
        List<Open> open = new ArrayList<>();
        Work work = page.work();
        if (work != null) {
            work.entries().forEach(entry -> {
                if (entry.undecided() != null) {
                    String kind = entry.item().kind().key().replace('-', ' ');
                    String name = kind + " " + entry.item().label() + " of objective "
                            + entry.objective().label();
                    open.add(new Open(name, entry.undecided()));
                }
            });
        }
        return open;
    }
}
