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
    private static List<Pass> passes(EarlierIds earlier) {
        return List.of(
                new PlainBytes(),
                new Corrections(),
                new Corrections(),
                new Corrections(),
                new FieldOrder(),
                new LostIds(earlier),
                new LostHeadingIds(earlier),
                new MissingIds());
    }

    private final Path site;
    private final ExecutorService cores;
    private final List<Manuscript> manuscripts = new ArrayList<>();

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
        Reading now = read(List.of());
        for (String file : now.notes.keySet()) {
            byte[] bytes = Files.readAllBytes(site.resolve(file));
            Draft draft = Draft.of(file, bytes);
            if (draft != null) {
                manuscripts.add(new Manuscript(bytes, draft));
            }
        }
        for (Pass pass : passes(EarlierIds.of(site, cores))) {
            now = apply(pass, now);
        }
        return fixed();
    }

    /** A file on its way: what was read of it, what it is to become, and what was mended so far. */
    private static final class Manuscript {
        private final byte[] original;
        private final List<Change> changes = new ArrayList<>();
        private Draft draft;

        Manuscript(byte[] original, Draft draft) {
            this.original = original;
            this.draft = draft;
        }
    }

    /** What a pass made of a file. */
    private record Attempt(Manuscript of, Draft draft, List<Change> changes) {
        void accept() {
            of.draft = draft;
            of.changes.addAll(changes);
        }
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

    /** Reads the content with the drafts of all files, and with what is attempted in some. */
    private Reading read(List<Attempt> attempts) throws IOException {
        Map<String, byte[]> instead = new HashMap<>();
        manuscripts.forEach(file -> instead.put(file.draft.file(), file.draft.bytes()));
        attempts.forEach(attempt -> instead.put(attempt.draft.file(), attempt.draft.bytes()));
        Map<String, Notes> notes = new ConcurrentHashMap<>();
        Trial trial = new Trial(instead, file -> notes.computeIfAbsent(file, name -> new Notes()));
        return new Reading(ContentReader.read(site, cores, trial), new TreeMap<>(notes));
    }

    private Reading apply(Pass pass, Reading before) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        for (Manuscript file : manuscripts) {
            Notes notes = before.notes.get(file.draft.file());
            if (notes != null && !(pass.wantsSoundFile() && before.errors(file.draft.file()) > 0)) {
                List<Change> changes = new ArrayList<>();
                Draft draft = pass.apply(file.draft, notes, changes);
                if (!draft.equals(file.draft)) {
                    attempts.add(new Attempt(file, draft, changes));
                }
            }
        }
        if (attempts.isEmpty()) {
            return before;
        }
        Reading after = read(attempts);
        List<Attempt> good = attempts.stream()
                .filter(attempt -> isGood(pass, attempt, before, after))
                .toList();
        good.forEach(Attempt::accept);
        return good.size() == attempts.size() ? after : read(List.of());
    }

    private static boolean isGood(Pass pass, Attempt attempt, Reading before, Reading after) {
        Draft draft = attempt.draft;
        String file = draft.file();
        if (pass.changesMeaning()) {
            // A corrected kind may show errors that it hid, so only the corrected places are looked at.
            return attempt.changes.stream()
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
        for (Manuscript file : manuscripts) {
            Draft draft = file.draft;
            if (!file.changes.isEmpty()) {
                files.add(new Fixed.Rewrite(draft.file(), file.original, draft.bytes()));
                file.changes.stream()
                        .map(change -> new Mended(draft.file(), draft.numberOf(change.line()), change.what()))
                        .sorted(Comparator.comparingInt(Mended::line))
                        .forEach(mended::add);
            }
        }
        return new Fixed(files, mended);
    }
}
