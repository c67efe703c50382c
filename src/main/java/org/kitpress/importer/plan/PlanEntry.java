package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Line;

/**
 * An action step or a deliverable.
 *
 * @param number from the document, otherwise its position, from 1
 * @param parts the list within it
 * @param who who is responsible; blank when nobody is named
 * @param when the timeframe or due date; for a deliverable, possibly its progress
 * @param notes the text of other columns
 * @param doubts questions for the editor
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
    PlanEntry withNotes(List<Line> more) {
        return new PlanEntry(number, text, parts, who, when, status, joined(notes, more), doubts);
    }

    /** A copy whose text continues with that of the next row. */
    PlanEntry continuedBy(PlanEntry next) {
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
                joined(doubts, List.of("The text continued in another row of the table. Is it complete?")));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
