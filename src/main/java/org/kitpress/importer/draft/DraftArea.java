package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Sentences;

/**
 * A part of a checklist.
 *
 * @param title blank where the document has none
 * @param intro what stands in it beside the items
 */
record DraftArea(Line title, List<Block> intro, List<Item> items) {
    /**
     * @param condition advice for a case, "If …"; blank for none
     * @param ticked whether the document has a mark in the box
     */
    record Item(Line action, Line detail, List<Line> examples, Line condition, boolean ticked) {
        /** The first sentence is what to do, the others tell more about it; those that begin with "If" are for a case. */
        static Item of(Line text, List<Line> examples, boolean ticked) {
            Line action = Line.EMPTY;
            Line detail = Line.EMPTY;
            Line condition = Line.EMPTY;
            for (Line sentence : Sentences.of(text)) {
                if (action.isBlank()) {
                    action = sentence;
                } else if (sentence.plain().matches("(?s)(If|Si) .*")) {
                    condition = condition.isBlank() ? sentence : condition.append(sentence);
                } else {
                    detail = detail.isBlank() ? sentence : detail.append(sentence);
                }
            }
            return new Item(action, detail, examples, condition, ticked);
        }

        Item with(Line example) {
            List<Line> more = new ArrayList<>(examples);
            more.add(example);
            return new Item(action, detail, more, condition, ticked);
        }

        Item withDetail(Line more) {
            return new Item(action, detail.appendLine(more), examples, condition, ticked);
        }
    }
}
