package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Sentences;

/**
 * An area of a checklist.
 *
 * @param title blank where the document has none
 * @param intro the blocks of the section that are not items
 */
record DraftArea(Line title, List<Block> intro, List<Item> items) {
    /**
     * @param condition advice that starts with "If"; blank for none
     * @param checked whether the box is checked in the document
     */
    record Item(Line action, Line detail, List<Line> examples, Line condition, boolean checked) {
        /** Splits text into an action, which is the first sentence, conditions, which start with "If", and details. */
        static Item of(Line text, List<Line> examples, boolean checked) {
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
            return new Item(action, detail, examples, condition, checked);
        }

        Item withExample(Line example) {
            List<Line> more = new ArrayList<>(examples);
            more.add(example);
            return new Item(action, detail, more, condition, checked);
        }

        Item withDetail(Line more) {
            return new Item(action, detail.appendLine(more), examples, condition, checked);
        }
    }
}
