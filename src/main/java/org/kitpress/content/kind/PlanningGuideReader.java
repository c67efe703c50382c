package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.PlanningGuide;

final class PlanningGuideReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        fields.requireValue("steps");
        return new PlanningGuide(head, fields.links("steps", "reason"));
    }
}
