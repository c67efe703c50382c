package org.kitpress.content.kind;

import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.Checklist;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Head;
import org.kitpress.model.Id;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Prose;
import org.kitpress.report.Rule;

/** Reads a checklist. An item that is reused from another file has only the link to it so far. */
final class ChecklistReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new Checklist(
                head,
                fields.prose("purpose"),
                fields.optionalProse("directions"),
                fields.optionalText("completed-by"),
                fields.texts("header-fields"),
                scale(fields),
                fields.requiredList("areas", ChecklistReader::area));
    }

    /** A named scale, or a group with the form and its levels. */
    private static Checklist.Scale scale(Fields fields) {
        if (fields.value("scale") instanceof Node.Mapping group) {
            Checklist.Scale scale = fields.group(
                    "scale",
                    group,
                    inner -> new Checklist.Scale(
                            inner.requiredChoice("form", Checklist.Scale.Form.class, Checklist.Scale.Form.TICK),
                            inner.list(
                                    "levels",
                                    level -> new Checklist.Scale.Level(level.text("name"), level.text("descriptor")))));
            if (scale != null) {
                check(scale, group, fields);
                return scale;
            }
        }
        return new Checklist.Scale(
                fields.choice("scale", Checklist.Scale.Form.class, Checklist.Scale.Form.TICK), List.of());
    }

    private static void check(Checklist.Scale scale, Node.Mapping group, Fields fields) {
        if (scale.form() != Checklist.Scale.Form.RUBRIC && !scale.levels().isEmpty()) {
            fields.context()
                    .add(Rule.UNUSED_FIELD.at(
                            group.place(),
                            "the levels are not used, because the form is '" + EnumKeys.of(scale.form()) + "'",
                            "Write `form: rubric`, or remove the levels."));
        }
    }

    private static Checklist.Area area(Fields fields) {
        String title = fields.text("title");
        return new Checklist.Area(
                fields.id(title),
                title,
                fields.optionalProse("intro"),
                fields.requiredList("items", ChecklistReader::item));
    }

    private static Checklist.Entry item(Fields fields) {
        PageLink reused = fields.link("use");
        if (reused != null) {
            Id id = fields.idOfReused(reused.target());
            return new Checklist.Entry(
                    id,
                    Prose.EMPTY,
                    Prose.EMPTY,
                    List.of(),
                    Prose.EMPTY,
                    Checklist.Force.NONE,
                    List.of(),
                    null,
                    reused);
        }
        Prose action = fields.prose("action");
        return new Checklist.Entry(
                fields.id(action.plain()),
                action,
                fields.optionalProse("detail"),
                fields.proses("examples"),
                fields.optionalProse("if"),
                fields.choice("force", Checklist.Force.class, Checklist.Force.NONE),
                fields.texts("who"),
                fields.link("from"),
                null);
    }
}
