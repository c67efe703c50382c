package org.kitpress.content.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of pages. A new kind is a reader and its line here. */
public final class Kinds {
    /** In the order in which messages name them. */
    public static final List<KindReader> ALL = List.of(
            new ArticleReader(),
            new OrganizationReader(),
            new ContinuumReader(),
            new PlanningGuideReader(),
            new PlanningStepReader(),
            new ChecklistReader(),
            new ScenarioReader(),
            new WorkPlanReader(),
            new PacketReader(),
            new ResourceListReader());

    private Kinds() {}

    public static @Nullable KindReader named(String kind) {
        for (KindReader reader : ALL) {
            if (reader.kind().equals(kind)) {
                return reader;
            }
        }
        return null;
    }

    public static List<String> names() {
        return ALL.stream().map(KindReader::kind).toList();
    }
}
