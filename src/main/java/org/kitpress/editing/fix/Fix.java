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

/** Applies fixes in memory, reads everything again, and undoes the fixes of files that do not read as expected. */
public final class Fix {
    /** Corrections run three times: a misspelled kind hides the fields, and a misspelled field hides its value. */
    private static List<FixPass> passes(EarlierIds earlier) {
        return List.of(
                new LineEndingFix(),
                new Corrections(),
                new Corrections(),
                new Corrections(),
                new FieldOrder(),
                new LostIds(earlier),
                new LostHeadingIds(earlier),
                // An item without an id gets the one that its page already uses.
                (file, recorder, changes) -> IdWriter.write(file, recorder.madeIds(), "added the id '%s'", changes));
    }

    private final ContentFiles files;
    private final Workspace workspace;
    private final Map<String, ReadRecorder> notes = new ConcurrentHashMap<>();
    private final List<EditedFile> editedFiles = new ArrayList<>();

    private Fix(Workspace workspace) throws IOException {
        this.workspace = workspace;
        this.files = workspace.files();
    }

    /**
     * Plans the fixes for the content of a site; nothing is written.
     *
     * @param workspace nothing has been read in it yet; afterward it knows the content of the fixed files
     * @throws IOException if a file cannot be read
     */
    public static FixPlan plan(Workspace workspace) throws IOException {
        return new Fix(workspace).plan();
    }

    private FixPlan plan() throws IOException {
        ReadState state = read(List.of(), List.of());
        for (String file : state.notes.keySet()) {
            byte[] bytes = files.bytes(file);
            FileEdit edit = FileEdit.of(file, bytes);
            if (edit != null) {
                editedFiles.add(new EditedFile(bytes, edit));
            }
        }
        for (FixPass pass : passes(EarlierIds.of(workspace))) {
            state = apply(pass, state);
        }
        return toPlan();
    }

    /** A file with its original bytes and the changes accepted so far. */
    private static final class EditedFile {
        private final byte[] original;
        private final List<LineChange> changes = new ArrayList<>();
        private FileEdit edit;

        EditedFile(byte[] original, FileEdit file) {
            this.original = original;
            this.edit = file;
        }
    }

    /** The changes that a pass proposes for a file. */
    private record Attempt(EditedFile target, FileEdit edit, List<LineChange> changes) {
        void accept() {
            target.edit = edit;
            target.changes.addAll(changes);
        }
    }

    /** The content, and what the recorders saw in each file. */
    private record ReadState(ContentReader.Content content, Map<String, ReadRecorder> notes) {
        long errors(String file) {
            return content.findings().stream()
                    .filter(finding ->
                            finding.isError() && finding.place().file().equals(file))
                    .count();
        }

        boolean hasErrorAt(Place place) {
            return content.findings().stream()
                    .anyMatch(finding -> finding.isError() && finding.place().equals(place));
        }
    }

    /**
     * Reads the content with all accepted changes and with the given attempts.
     *
     * @param rejected attempts that were read before and are undone
     */
    private ReadState read(List<Attempt> attempts, List<Attempt> rejected) throws IOException {
        attempts.forEach(attempt -> notes.remove(attempt.edit.file()));
        rejected.forEach(attempt -> notes.remove(attempt.edit.file()));
        Map<String, byte[]> changed = new HashMap<>();
        editedFiles.stream()
                .filter(file -> !file.changes.isEmpty())
                .forEach(file -> changed.put(file.edit.file(), file.edit.bytes()));
        attempts.forEach(attempt -> changed.put(attempt.edit.file(), attempt.edit.bytes()));
        ContentReader.Content content =
                ContentReader.read(files.with(changed), workspace.threads(), workspace.parseCache(), this::listenTo);
        return new ReadState(content, new TreeMap<>(notes));
    }

    /** Files that come from the cache keep their recorders. */
    private ReadListener listenTo(String file) {
        ReadRecorder recorder = new ReadRecorder();
        notes.put(file, recorder);
        return recorder;
    }

    private ReadState apply(FixPass pass, ReadState before) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        for (EditedFile file : editedFiles) {
            ReadRecorder recorder = before.notes.get(file.edit.file());
            if (recorder != null && !(pass.needsFileWithoutErrors() && before.errors(file.edit.file()) > 0)) {
                List<LineChange> changes = new ArrayList<>();
                FileEdit edit = pass.apply(file.edit, recorder, changes);
                if (!edit.equals(file.edit)) {
                    attempts.add(new Attempt(file, edit, changes));
                }
            }
        }
        if (attempts.isEmpty()) {
            return before;
        }
        ReadState after = read(attempts, List.of());
        List<Attempt> rejected = new ArrayList<>(attempts);
        rejected.removeIf(attempt -> isAcceptable(pass, attempt, before, after));
        attempts.stream().filter(attempt -> !rejected.contains(attempt)).forEach(Attempt::accept);
        return rejected.isEmpty() ? after : read(List.of(), rejected);
    }

    private static boolean isAcceptable(FixPass pass, Attempt attempt, ReadState before, ReadState after) {
        FileEdit edit = attempt.edit;
        String file = edit.file();
        if (pass.changesMeaning()) {
            // A corrected kind may reveal hidden errors, so only the corrected places count.
            return attempt.changes.stream()
                    .map(change -> new Place(file, edit.lineNumberOf(change.lineKey()), change.column()))
                    .noneMatch(after::hasErrorAt);
        }
        return after.errors(file) <= before.errors(file)
                && MeaningComparison.isSame(
                        contentOf(file, before.content.toolkit()), contentOf(file, after.content.toolkit()));
    }

    /** The page of a file; everything else in the toolkit when the file is not a page. */
    private static List<Object> contentOf(String file, Toolkit toolkit) {
        List<Object> content = new ArrayList<>(toolkit.pages().stream()
                .filter(page -> page.head().file().equals(file))
                .toList());
        if (content.isEmpty()) {
            content.addAll(List.of(toolkit.settings(), toolkit.folders(), toolkit.glossary()));
            content.addAll(List.of(toolkit.sources(), toolkit.parties()));
        }
        return content;
    }

    private FixPlan toPlan() {
        List<FixPlan.Rewrite> files = new ArrayList<>();
        List<FixResult> fixes = new ArrayList<>();
        for (EditedFile file : editedFiles) {
            FileEdit edit = file.edit;
            if (!file.changes.isEmpty()) {
                files.add(new FixPlan.Rewrite(edit.file(), file.original, edit.bytes()));
                file.changes.stream()
                        .map(change ->
                                new FixResult(edit.file(), edit.lineNumberOf(change.lineKey()), change.description()))
                        .sorted(Comparator.comparingInt(FixResult::line))
                        .forEach(fixes::add);
            }
        }
        return new FixPlan(files, fixes);
    }
}
