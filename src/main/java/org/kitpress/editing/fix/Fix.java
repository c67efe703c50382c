package org.kitpress.editing.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kitpress.content.ContentReader;
import org.kitpress.content.Trial;
import org.kitpress.model.Place;
import org.kitpress.model.Toolkit;

/**
 * Finds what can be mended for certain. Each pass changes files in memory; all content is then read again with the
 * changed files, and a file that does not read as it should is put back. So nothing is given out that was not read.
 */
public final class Fix {
    /** Corrections come three times: a misspelt kind hides the fields, and a misspelt field hides its value. */
    private static final List<Pass> PASSES = List.of(
            new PlainBytes(),
            new Corrections(),
            new Corrections(),
            new Corrections(),
            new FieldOrder(),
            new MissingIds());

    private final Path site;
    private final ExecutorService cores;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, List<Change>> changes = new TreeMap<>();
    private final Map<String, byte[]> originals = new HashMap<>();

    private Fix(Path site, ExecutorService cores) {
        this.site = site;
        this.cores = cores;
    }

    /**
     * What there is to mend in the content of a site; nothing is written.
     *
     * @throws IOException when a file cannot be read
     */
    public static Fixed plan(Path site) throws IOException {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return new Fix(site, cores).plan();
        } finally {
            cores.shutdownNow();
        }
    }

    private Fixed plan() throws IOException {
        Reading now = read(drafts);
        for (String file : now.notes.keySet()) {
            byte[] bytes = Files.readAllBytes(site.resolve(file));
            Draft draft = Draft.of(file, bytes);
            if (draft != null) {
                originals.put(file, bytes);
                drafts.put(file, draft);
            }
        }
        for (Pass pass : PASSES) {
            now = apply(pass, now);
        }
        return fixed();
    }

    /** The content, and what was seen in each file while it was read. */
    private record Reading(ContentReader.Content content, Map<String, Notes> notes) {
        long errors(String file) {
            return content.findings().stream()
                    .filter(finding ->
                            finding.isError() && finding.place().file().equals(file))
                    .count();
        }

        boolean isFaulty(Place place) {
            return content.findings().stream()
                    .anyMatch(finding -> finding.isError() && finding.place().equals(place));
        }
    }

    private Reading read(Map<String, Draft> changed) throws IOException {
        Map<String, byte[]> instead = new HashMap<>();
        changed.forEach((file, draft) -> instead.put(file, draft.bytes()));
        Map<String, Notes> notes = new ConcurrentHashMap<>();
        Trial trial = new Trial(instead, file -> notes.computeIfAbsent(file, name -> new Notes()));
        return new Reading(ContentReader.read(site, cores, trial), new TreeMap<>(notes));
    }

    private Reading apply(Pass pass, Reading before) throws IOException {
        Map<String, Draft> tried = new TreeMap<>();
        Map<String, List<Change>> made = new HashMap<>();
        for (Draft draft : drafts.values()) {
            Notes notes = before.notes.get(draft.file());
            List<Change> changed = new ArrayList<>();
            boolean fits = notes != null && !(pass.wantsSoundFile() && before.errors(draft.file()) > 0);
            Draft next = fits ? pass.apply(draft, notes, changed) : draft;
            if (!next.equals(draft)) {
                tried.put(draft.file(), next);
                made.put(draft.file(), changed);
            }
        }
        Reading after = tried.isEmpty() ? before : readWith(tried);
        boolean all = tried.keySet().removeIf(file -> !isGood(pass, tried.get(file), made.get(file), before, after));
        tried.forEach((file, draft) -> {
            drafts.put(file, draft);
            changes.computeIfAbsent(file, name -> new ArrayList<>()).addAll(made.get(file));
        });
        return all ? read(drafts) : after;
    }

    private Reading readWith(Map<String, Draft> tried) throws IOException {
        Map<String, Draft> together = new TreeMap<>(drafts);
        together.putAll(tried);
        return read(together);
    }

    private static boolean isGood(Pass pass, Draft draft, List<Change> made, Reading before, Reading after) {
        String file = draft.file();
        if (pass.changesMeaning()) {
            // A corrected kind may show errors that it hid, so only the corrected places are looked at.
            return made.stream()
                    .map(change -> new Place(file, draft.numberOf(change.line()), change.column()))
                    .noneMatch(after::isFaulty);
        }
        return after.errors(file) <= before.errors(file)
                && SameMeaning.of(part(file, before.content.toolkit()), part(file, after.content.toolkit()));
    }

    /** What a toolkit holds of a file; everything that is no page when the file is none. */
    private static List<Object> part(String file, Toolkit toolkit) {
        List<Object> part = new ArrayList<>(toolkit.pages().stream()
                .filter(page -> page.head().file().equals(file))
                .toList());
        if (part.isEmpty()) {
            part.addAll(List.of(toolkit.settings(), toolkit.folders(), toolkit.glossary()));
            part.addAll(List.of(toolkit.sources(), toolkit.parties()));
        }
        return part;
    }

    private Fixed fixed() {
        List<Fixed.Rewrite> files = new ArrayList<>();
        List<Mended> mended = new ArrayList<>();
        changes.forEach((file, list) -> {
            Draft draft = drafts.get(file);
            files.add(new Fixed.Rewrite(file, originals.get(file), draft.bytes()));
            list.stream()
                    .map(change -> new Mended(file, draft.numberOf(change.line()), change.what()))
                    .sorted(Comparator.comparingInt(Mended::line))
                    .forEach(mended::add);
        });
        return new Fixed(files, mended);
    }
}
