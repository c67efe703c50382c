package org.kitpress.content.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.Head;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.model.Responsibility;
import org.kitpress.model.Undecided;
import org.kitpress.model.WorkPlan;

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
        return new WorkPlan.Goal(
                fields.id(statement.plain()), statement, fields.requiredList("objectives", WorkPlanReader::objective));
    }

    private static WorkPlan.Objective objective(Fields fields) {
        String label = fields.text("label");
        return new WorkPlan.Objective(
                fields.id("objective " + label),
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
        return new WorkPlan.ActionStep(
                fields.id(text.isEmpty() ? "step " + number : text.plain()),
                number,
                text,
                fields.list("parts", WorkPlanReader::part),
                responsibility(fields),
                TimeframeReader.read(fields, "timeframe"),
                fields.choice("state", WorkPlan.State.class, WorkPlan.State.NOT_STATED),
                fields.optionalProse("notes"),
                undecided);
    }

    private static WorkPlan.Part part(Fields fields) {
        String title = fields.text("title");
        return new WorkPlan.Part(fields.id(title), title, fields.optionalProse("text"));
    }

    private static WorkPlan.Deliverable deliverable(Fields fields) {
        int number = fields.number("number");
        Undecided undecided = undecided(fields);
        Prose text = undecided == null ? fields.prose("text") : fields.optionalProse("text");
        return new WorkPlan.Deliverable(
                fields.id(text.isEmpty() ? "deliverable " + number : text.plain()),
                number,
                text,
                fields.optionalText("product"),
                responsibility(fields),
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

    /** A text alone, or a group with the wording, the parties, and how they share. Null if the field is blank. */
    private static @Nullable Responsibility responsibility(Fields fields) {
        if (fields.value("responsibility") instanceof Node.Mapping group) {
            return fields.group("responsibility", group, WorkPlanReader::resolved);
        }
        String wording = fields.optionalText("responsibility");
        return wording == null ? null : new Responsibility(wording, List.of(), Responsibility.Mode.UNKNOWN);
    }

    private static Responsibility resolved(Fields fields) {
        String wording = fields.text("wording");
        List<NamedReference> parties = fields.names("parties");
        return new Responsibility(
                wording,
                parties,
                fields.choice(
                        "mode",
                        Responsibility.Mode.class,
                        parties.size() == 1 ? Responsibility.Mode.SINGLE : Responsibility.Mode.UNKNOWN));
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
