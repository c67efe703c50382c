package org.kitpress.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.kitpress.model.Span;

/** Lists of all kinds. */
final class ListRules {
    /** The class of the mark before a task. */
    static final String TASK_MARK = "task-mark";

    private ListRules() {}

    static void addTo(TreeWriter.RuleBook book) {
        book.add(BulletList.class, BlockRules.element("ul"));
        book.add(OrderedList.class, (NodeRule.Element<OrderedList>) (node, out) -> ordered(node));
        book.add(BulletListItem.class, BlockRules.element("li"));
        book.add(OrderedListItem.class, BlockRules.element("li"));
        book.add(TaskListItem.class, new TaskRule());
        book.add(DefinitionList.class, BlockRules.element("dl"));
        book.add(DefinitionTerm.class, BlockRules.element("dt"));
        book.add(DefinitionItem.class, BlockRules.element("dd"));
    }

    private static Tag ordered(OrderedList node) {
        int start = node.getStartNumber();
        return start == 1
                ? Tag.of("ol", node.getStartOffset())
                : Tag.of("ol", node.getStartOffset(), Attribute.plain("start", Integer.toString(start)));
    }

    /** Whether the paragraph is the text of a task, which starts with the task's mark. */
    static boolean isTaskText(Paragraph node) {
        Node parent = node.getParent();
        return parent instanceof TaskListItem && parent.getFirstChild() == node;
    }

    /** Not a form field, because checking it would do nothing. The mark is readable without a style sheet, too. */
    static void mark(TaskListItem task, WriteContext out) {
        boolean done = task.isItemDoneMarker();
        Tag mark = Tag.of(
                "span",
                task.getStartOffset(),
                Attribute.plain("class", TASK_MARK),
                Attribute.plain("role", "img"),
                Attribute.label("aria-label", new Span.Label(done ? "task-done" : "task-open", List.of(), "")));
        out.element(mark, done ? "[x]" : "[ ]");
        out.sink.text(" ");
    }

    private static final class TaskRule implements NodeRule.Element<TaskListItem> {
        @Override
        public Tag tag(TaskListItem node, WriteContext out) {
            String kind = node.isItemDoneMarker() ? "task done" : "task";
            return Tag.of("li", node.getStartOffset(), Attribute.plain("class", kind));
        }

        @Override
        public boolean enter(TaskListItem node, WriteContext out) {
            NodeRule.Element.super.enter(node, out);
            if (!(node.getFirstChild() instanceof Paragraph)) {
                mark(node, out);
            }
            return true;
        }
    }
}
