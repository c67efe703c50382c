package org.kitpress.editing.fix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kitpress.build.Workspace;
import org.kitpress.content.ContentFiles;
import org.kitpress.content.ContentReader;
import org.kitpress.content.fields.ReadListener;
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

    private final ContentFiles files;
    private final Workspace workspace;
    private final Map<String, ReadNotes> notes = new ConcurrentHashMap<>();
    private final List<EditedFile> editedFiles = new ArrayList<>();

    private Fix(Workspace workspace) throws IOException {
        this.workspace = workspace;
        this.files = workspace.files();
    }

    /**
     * What can be fixed in the content of a site; nothing is written.
     *
     * @param workspace in which nothing has been read yet; afterwards it knows what the fixed files hold
     * @throws IOException if a file cannot be read
     */
    public static FixPlan plan(Workspace workspace) throws IOException {
        return new Fix(workspace).plan();
    }

    private FixPlan plan() throws IOException {
        ReadState now = read(List.of(), List.of());
        for (String file : now.notes.keySet()) {
            byte[] bytes = files.bytes(file);
            FileEdit fileEdit = FileEdit.of(file, bytes);
            if (fileEdit != null) {
                editedFiles.add(new EditedFile(bytes, fileEdit));
            }
        }
        for (FixPass fixPass : passes(EarlierIds.of(workspace))) {
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

    /**
     * Reads the content with all accepted changes, and with the attempted ones in some files.
     *
     * @param rejected attempts that were read before and are undone
     */
    private ReadState read(List<Attempt> attempts, List<Attempt> rejected) throws IOException {
        attempts.forEach(attempt -> notes.remove(attempt.draft.file()));
        rejected.forEach(attempt -> notes.remove(attempt.draft.file()));
        Map<String, byte[]> changed = new HashMap<>();
        editedFiles.stream()
                .filter(file -> !file.changes.isEmpty())
                .forEach(file -> changed.put(file.fileEdit.file(), file.fileEdit.bytes()));
        attempts.forEach(attempt -> changed.put(attempt.draft.file(), attempt.draft.bytes()));
        ContentReader.Content content =
                ContentReader.read(files.with(changed), workspace.threads(), workspace.parseCache(), this::listenTo);
        return new ReadState(content, new TreeMap<>(notes));
    }

    /** Files that come from the cache keep their notes. */
    private ReadListener listenTo(String file) {
        ReadNotes readNotes = new ReadNotes();
        notes.put(file, readNotes);
        return readNotes;
    }

    private ReadState apply(FixPass fixPass, ReadState before) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        for (EditedFile file : editedFiles) {
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
        ReadState after = read(attempts, List.of());
        List<Attempt> rejected = new ArrayList<>(attempts);
        rejected.removeIf(attempt -> isGood(fixPass, attempt, before, after));
        attempts.stream().filter(attempt -> !rejected.contains(attempt)).forEach(Attempt::accept);
        return rejected.isEmpty() ? after : read(List.of(), rejected);
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
        for (EditedFile file : editedFiles) {
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
