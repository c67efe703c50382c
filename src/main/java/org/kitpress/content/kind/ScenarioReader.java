package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.Scenario;

final class ScenarioReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new Scenario(
                head,
                fields.text("label"),
                fields.prose("setting"),
                fields.proses("actions"),
                fields.list("lists", ScenarioReader::topics),
                fields.proses("outcomes"),
                fields.list("discussion", QuestionReader::read),
                fields.links("links", "reason"));
    }

    private static Scenario.Topics topics(Fields fields) {
        String title = fields.text("title");
        return new Scenario.Topics(
                fields.id(title),
                title,
                fields.prose("lead-in"),
                fields.requiredProses("items"),
                fields.optionalProse("continuation"));
    }
}
