package org.kitpress.content.kind;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Continuum;
import org.kitpress.model.Head;
import org.kitpress.model.Page;

/** Reads a continuum; its levels are numbered in their order. */
final class ContinuumReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        List<Continuum.Level> levels = new ArrayList<>();
        fields.requiredList("levels", level -> {
            levels.add(level(level, levels.size() + 1));
            return level;
        });
        return new Continuum(head, List.copyOf(levels));
    }

    private static Continuum.Level level(Fields fields, int number) {
        String name = fields.text("name");
        return new Continuum.Level(
                fields.id(name),
                number,
                name,
                fields.prose("definition"),
                fields.proses("signs"),
                fields.proses("takes"),
                fields.optionalProse("example"));
    }
}
