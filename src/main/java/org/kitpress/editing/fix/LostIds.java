package org.kitpress.editing.fix;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitpress.content.yaml.Node;

/** Restores the ids from the last commit to items with the same text, so that links and saved answers find them. */
final class LostIds implements FixPass {
    /** The description of a restored id, with a place for it. */
    static final String DESCRIPTION = "restored the id '%s' from the last commit";

    private final EarlierIds earlier;

    LostIds(EarlierIds earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean changesMeaning() {
        return true;
    }

    @Override
    public FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes) {
        Map<String, List<String>> earlierIds = earlier.items(file.file());
        Map<String, List<IdCandidate>> items =
                IdCandidate.of(recorder).stream().collect(Collectors.groupingBy(IdCandidate::text));
        Set<String> taken = items.values().stream()
                .flatMap(List::stream)
                .map(IdCandidate::id)
                .collect(Collectors.toSet());
        Map<Node.Mapping, String> lost = new IdentityHashMap<>();
        items.forEach((text, candidates) -> {
            List<String> ids = earlierIds.getOrDefault(text, List.of());
            // If several items share a text, their ids are restored only when their number is unchanged.
            for (int i = 0; i < candidates.size() && ids.size() == candidates.size(); i++) {
                String id = ids.get(i);
                if (candidates.get(i).id().isEmpty() && !id.isEmpty() && !taken.contains(id)) {
                    lost.put(candidates.get(i).fields(), id);
                }
            }
        });
        return IdWriter.write(file, lost, DESCRIPTION, changes);
    }
}
