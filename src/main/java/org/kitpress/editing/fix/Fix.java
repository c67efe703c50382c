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
import org.kitpress.content.ReadOverrides;
import org.kitpress.model.Place;
import org.kitpress.model.Toolkit;

/**
 * Finds what can be mended for certain. Each pass changes files in memory; all content is then read again with the
 * changed files, and a file that does not read as it should is put back. So nothing is given out that was not read.
 */
public final class Fix {
    /** Corrections come three times: a misspelt kind hides the fields, and a misspelt field hides its value. */
    private static List<FixPass> passes(EarlierIds earlier) {
        return List.of(
                new LineEndingFix(),
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
    private final List<EditedFile> manuscripts = new ArrayList<>();

    private Fix(Path site, ExecutorService cores) {
        this.site = site;
        this.cores = cores;
    }

    /**
     * What there is to mend in the content of a site; nothing is written.
     *
     * @throws IOException when a file cannot be read
     */
    public static FixPlan plan(Path site) throws IOException {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return new Fix(site, cores).plan();
        } finally {
            cores.shutdownNow();
        }
    }

    private FixPlan plan() throws IOException {
        ReadState now = read(List.of());
        for (String file : now.notes.keySet()) {
            byte[] bytes = Files.readAllBytes(site.resolve(file));
            FileEdit fileEdit = FileEdit.of(file, bytes);
            if (fileEdit != null) {
                manuscripts.add(new EditedFile(bytes, fileEdit));
            }
        }
        for (FixPass fixPass : passes(EarlierIds.of(site, cores))) {
            now = apply(fixPass, now);
        }
        return fixed();
    }

    /** A file on its way: what was read of it, what it is to become, and what was mended so far. */
    private static final class EditedFile {
        private final byte[] original;
        private final List<LineChange> changes = new ArrayList<>();
        private FileEdit fileEdit;

        EditedFile(byte[] original, FileEdit fileEdit) {
            this.original = original;
            this.fileEdit = fileEdit;
        }
    }

    /** What a pass made of a file. */
    private record Attempt(EditedFile of, FileEdit draft, List<LineChange> changes) {
        void accept() {
            of.fileEdit = draft;
            of.changes.addAll(changes);
        }
    }

    /** The content, and what was seen in each file while it was read. */
    private record ReadState(ContentReader.Content content, Map<String, ReadNotes> notes) {
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
    private ReadState read(List<Attempt> attempts) throws IOException {
        Map<String, byte[]> instead = new HashMap<>();
        manuscripts.forEach(file -> instead.put(file.fileEdit.file(), file.fileEdit.bytes()));
        attempts.forEach(attempt -> instead.put(attempt.draft.file(), attempt.draft.bytes()));
        Map<String, ReadNotes> notes = new ConcurrentHashMap<>();
        ReadOverrides readOverrides =
                new ReadOverrides(instead, file -> notes.computeIfAbsent(file, name -> new ReadNotes()));
        return new ReadState(ContentReader.read(site, cores, readOverrides), new TreeMap<>(notes));
    }

    private ReadState apply(FixPass fixPass, ReadState before) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        for (EditedFile file : manuscripts) {
            ReadNotes readNotes = before.notes.get(file.fileEdit.file());
            if (readNotes != null && !(fixPass.wantsSoundFile() && before.errors(file.fileEdit.file()) > 0)) {
                List<LineChange> changes = new ArrayList<>();
                FileEdit fileEdit = fixPass.apply(file.fileEdit, readNotes, changes);
                if (!fileEdit.equals(file.fileEdit)) {
                    attempts.add(new Attempt(file, fileEdit, changes));
                }
            }
        }
        if (attempts.isEmpty()) {
            return before;
        }
        ReadState after = read(attempts);
        List<Attempt> good = attempts.stream()
                .filter(attempt -> isGood(fixPass, attempt, before, after))
                .toList();
        good.forEach(Attempt::accept);
        return good.size() == attempts.size() ? after : read(List.of());
    }

    private static boolean isGood(FixPass fixPass, Attempt attempt, ReadState before, ReadState after) {
        FileEdit fileEdit = attempt.draft;
        String file = fileEdit.file();
        if (fixPass.changesMeaning()) {
            // A corrected kind may show errors that it hid, so only the corrected places are looked at.
            return attempt.changes.stream()
                    .map(lineChange -> new Place(file, fileEdit.numberOf(lineChange.line()), lineChange.column()))
                    .noneMatch(after::isFaulty);
        }
        return after.errors(file) <= before.errors(file)
                && MeaningComparison.of(part(file, before.content.toolkit()), part(file, after.content.toolkit()));
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

    private FixPlan fixed() {
        List<FixPlan.Rewrite> files = new ArrayList<>();
        List<FixResult> mended = new ArrayList<>();
        for (EditedFile file : manuscripts) {
            FileEdit fileEdit = file.fileEdit;
            if (!file.changes.isEmpty()) {
                files.add(new FixPlan.Rewrite(fileEdit.file(), file.original, fileEdit.bytes()));
                file.changes.stream()
                        .map(lineChange ->
                                new FixResult(fileEdit.file(), fileEdit.numberOf(lineChange.line()), lineChange.what()))
                        .sorted(Comparator.comparingInt(FixResult::line))
                        .forEach(mended::add);
            }
        }
        return new FixPlan(files, mended);
    }
}
