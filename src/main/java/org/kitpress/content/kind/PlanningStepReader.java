package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Prose;

/** Reads a planning step with its question groups. */
final class PlanningStepReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new PlanningStep(
                head,
                fields.number("number"),
                fields.prose("purpose"),
                fields.list("examples", PlanningStepReader::exampleSet),
                fields.proses("outputs"),
                fields.requiredList("groups", PlanningStepReader::questionGroup));
    }

    private static PlanningStep.QuestionGroup questionGroup(Fields fields) {
        String title = fields.text("title");
        return new PlanningStep.QuestionGroup(
                fields.id(title), title, fields.requiredList("questions", QuestionReader::read));
    }

    private static PlanningStep.ExampleSet exampleSet(Fields fields) {
        String title = fields.text("title");
        return new PlanningStep.ExampleSet(
                fields.id(title), title, fields.requiredList("items", PlanningStepReader::example));
    }

    private static PlanningStep.Example example(Fields fields) {
        Prose text = fields.prose("text");
        return new PlanningStep.Example(fields.id(text.plain()), text);
    }
}
