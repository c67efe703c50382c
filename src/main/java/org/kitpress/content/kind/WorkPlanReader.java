package org.kitpress.content.kind;

import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.Head;
import org.kitpress.model.Id;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;

/** Reads a work plan. */
final class WorkPlanReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new WorkPlan(
                head,
                fields.text("group"),
                fields.names("parties"),
                fields.optionalProse("background"),
                fields.optionalProse("charge"),
                fields.optionalText("period"),
                fields.date("as-of"),
                fields.requiredList("goals", WorkPlanReader::goal));
    }

    private static WorkPlan.Goal goal(Fields fields) {
        Prose statement = fields.prose("statement");
        Id id = fields.id(statement.plain());
        return new WorkPlan.Goal(id, statement, fields.requiredList("objectives", WorkPlanReader::objective));
    }

    private static WorkPlan.Objective objective(Fields fields) {
        String label = fields.text("label");
        Id id = fields.id("objective " + label);
        return new WorkPlan.Objective(
                id,
                label,
                fields.prose("statement"),
                fields.proses("parts"),
                fields.list("action-steps", WorkPlanReader::actionStep),
                fields.list("deliverables", WorkPlanReader::deliverable));
    }

    private static WorkPlan.ActionStep actionStep(Fields fields) {
        int number = fields.number("number");
        Undecided undecided = undecided(fields);
        Prose text = undecided == null ? fields.prose("text") : fields.optionalProse("text");
        Id id = fields.id(text.isEmpty() ? "step " + number : text.plain());
        return new WorkPlan.ActionStep(
                id,
                number,
                text,
                fields.list("parts", WorkPlanReader::part),
                ResponsibilityReader.read(fields, "responsibility"),
                TimeframeReader.read(fields, "timeframe"),
                fields.choice("state", WorkPlan.State.class, WorkPlan.State.NOT_STATED),
                fields.optionalProse("notes"),
                undecided);
    }

    private static WorkPlan.Part part(Fields fields) {
        String title = fields.text("title");
        Id id = fields.id(title);
        return new WorkPlan.Part(id, title, fields.optionalProse("text"));
    }

    private static WorkPlan.Deliverable deliverable(Fields fields) {
        int number = fields.number("number");
        Undecided undecided = undecided(fields);
        Prose text = undecided == null ? fields.prose("text") : fields.optionalProse("text");
        Id id = fields.id(text.isEmpty() ? "deliverable " + number : text.plain());
        return new WorkPlan.Deliverable(
                id,
                number,
                text,
                fields.optionalText("product"),
                ResponsibilityReader.read(fields, "responsibility"),
                TimeframeReader.read(fields, "due"),
                fields.group("progress", WorkPlanReader::progress),
                undecided);
    }

    private static WorkPlan.Progress progress(Fields fields) {
        return new WorkPlan.Progress(
                fields.choice("state", WorkPlan.State.class, WorkPlan.State.NOT_STATED),
                fields.optionalNumber("count"),
                fields.optionalText("unit"),
                fields.text("wording"),
                fields.date("as-of"));
    }

    /** {@code tbd: true}, or a group that says who decides and by when. */
    private static @Nullable Undecided undecided(Fields fields) {
        if (fields.value("tbd") instanceof Node.Mapping group) {
            return fields.group(
                    "tbd",
                    group,
                    inner -> new Undecided(inner.optionalText("owner"), inner.date("needed-by"), inner.place()));
        }
        return fields.flag("tbd", false) ? new Undecided(null, null, fields.placeOf("tbd")) : null;
    }
}
