package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Line;

/**
 * An action step or a deliverable.
 *
 * @param number as the plan counts, or its place in the list
 * @param parts the list within it
 * @param who who is responsible; blank when nobody is named
 * @param when the time, or for a deliverable how far it is
 * @param notes what other columns say
 * @param doubts what a person should look at
 */
record PlanEntry(
        int number,
        Line text,
        List<Line> parts,
        Line who,
        Line when,
        Line status,
        List<Line> notes,
        List<String> doubts) {
    /** The same entry with more notes. */
    PlanEntry with(List<Line> more) {
        return new PlanEntry(number, text, parts, who, when, status, joined(notes, more), doubts);
    }

    /** The same entry, whose text goes on in another row. */
    PlanEntry goingOn(PlanEntry next) {
        List<Line> more = new ArrayList<>(next.notes);
        for (Line line : List.of(next.who, next.when, next.status)) {
            if (!line.isBlank()) {
                more.add(line);
            }
        }
        return new PlanEntry(
                number,
                text.append(next.text),
                joined(parts, next.parts),
                who,
                when,
                status,
                joined(notes, more),
                joined(doubts, List.of("the text went on in another row of the table. Is it whole?")));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
