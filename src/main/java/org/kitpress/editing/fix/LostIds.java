package org.kitpress.editing.fix;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitpress.content.yaml.Node;

/**
 * Gives items the ids back that they had in the last commit, so that links to them and readers' answers find them again.
 * An item is known by its words; one that was reworded too is left to {@link MissingIds}.
 */
final class LostIds implements FixPass {
    /** What is told of an id that came back, with a place for it. */
    static final String TOLD = "gave back the id '%s', which the last commit has";

    private final EarlierIds earlier;

    LostIds(EarlierIds earlier) {
        this.earlier = earlier;
    }

    @Override
    public boolean changesMeaning() {
        return true;
    }

    @Override
    public FileEdit apply(FileEdit fileEdit, ReadNotes readNotes, List<LineChange> changes) {
        Map<String, List<String>> had = earlier.items(fileEdit.file());
        Map<String, List<IdCandidate>> items =
                IdCandidate.of(readNotes).stream().collect(Collectors.groupingBy(IdCandidate::words));
        Set<String> taken = items.values().stream()
                .flatMap(List::stream)
                .map(IdCandidate::id)
                .collect(Collectors.toSet());
        Map<Node.Mapping, String> lost = new IdentityHashMap<>();
        items.forEach((words, alike) -> {
            List<String> ids = had.getOrDefault(words, List.of());
            // Of several with the same words, one that came or went leaves open which is which.
            for (int i = 0; i < alike.size() && ids.size() == alike.size(); i++) {
                String id = ids.get(i);
                if (alike.get(i).id().isEmpty() && !id.isEmpty() && !taken.contains(id)) {
                    lost.put(alike.get(i).fields(), id);
                }
            }
        });
        return IdWriter.write(fileEdit, lost, TOLD, changes);
    }
}
