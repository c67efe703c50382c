package org.kitpress.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of steps from one site to the next, in the work folder in the output folder. Once it has begun, the steps are
 * completed or undone, by this process or by the next command. Each step can be repeated, and looks at the files to find
 * out whether it has been done: a new file is moved out of the work folder, an old file is moved or linked into it.
 */
final class Journal {
    private static final String NAME = "journal";
    /** The name of the journal as long as its steps are undone. */
    private static final String UNDO = "undo";

    private static final String NEW = "new";
    private static final String OLD = "old";

    private final Disk disk;
    private final Path output;
    private final Path work;

    /** What happens to a path. */
    enum Kind {
        CREATE,
        REPLACE,
        DELETE
    }

    /** @param path relative to the output folder, with slashes */
    record Step(Kind kind, String path) {}

    /** What became of the steps of an interrupted build. */
    enum Recovered {
        NOTHING,
        COMPLETED,
        UNDONE
    }

    Journal(Disk disk, Path output) {
        this.disk = disk;
        this.output = output;
        this.work = WorkFolder.inside(output);
    }

    /** Where the new file of a step must be before the journal begins. */
    Path source(String path) {
        return work.resolve(NEW).resolve(path);
    }

    /**
     * Takes all steps; if one fails, undoes those before.
     *
     * @param steps whose new files are in place and on the disk
     * @throws PublishException if the site may have changed
     * @throws IOException if it has not changed
     */
    void run(List<Step> steps) throws IOException {
        StringBuilder text = new StringBuilder();
        steps.forEach(step ->
                text.append(step.kind()).append('\t').append(step.path()).append('\n'));
        Path draft = work.resolve("draft");
        disk.write(draft, text.toString().getBytes(StandardCharsets.UTF_8));
        disk.sync(List.of(draft));
        disk.move(draft, work.resolve(NAME));
        disk.sync(List.of(work, output));
        try {
            complete(steps);
        } catch (IOException e) {
            undo(steps, e);
            throw e;
        }
    }

    /**
     * Completes the steps of an interrupted build, or undoes them if that fails.
     *
     * @throws IOException if neither is possible, with the state of the site
     */
    Recovered recover() throws IOException {
        if (FileTrees.exists(disk, work.resolve(UNDO))) {
            undo(read(UNDO));
            return Recovered.UNDONE;
        }
        if (FileTrees.exists(disk, work.resolve(NAME))) {
            List<Step> steps = read(NAME);
            try {
                complete(steps);
                return Recovered.COMPLETED;
            } catch (IOException e) {
                undo(steps, e);
                return Recovered.UNDONE;
            }
        }
        return Recovered.NOTHING;
    }

    private List<Step> read(String name) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String line : new String(disk.read(work.resolve(name)), StandardCharsets.UTF_8).split("\n")) {
            int tab = line.indexOf('\t');
            String path = line.substring(tab + 1);
            if (tab < 0 || !Manifest.isBelow(output, path)) {
                throw new IOException(work.resolve(name) + " is damaged; delete " + work + " and build the site again");
            }
            steps.add(new Step(Kind.valueOf(line.substring(0, tab)), path));
        }
        return steps;
    }

    private void complete(List<Step> steps) throws IOException {
        for (Step step : steps) {
            Path place = output.resolve(step.path());
            FileTrees.refuseLinks(disk, output, place);
            if (step.kind() == Kind.DELETE) {
                delete(place, old(step));
            } else if (FileTrees.exists(disk, source(step.path()))) {
                put(place, step);
            }
        }
        end(steps, NAME);
    }

    private Path old(Step step) {
        return work.resolve(OLD).resolve(step.path());
    }

    private void delete(Path place, Path old) throws IOException {
        if (!FileTrees.exists(disk, old) && FileTrees.exists(disk, place)) {
            FileTrees.createFolders(disk, FileTrees.parent(old));
            disk.move(place, old);
        }
        FileTrees.deleteEmptyFolders(disk, FileTrees.parent(place), output);
    }

    private void put(Path place, Step step) throws IOException {
        if (step.kind() == Kind.CREATE && FileTrees.exists(disk, place) && !FileTrees.isFolder(disk, place)) {
            throw new FileInTheWayException(place);
        }
        if (step.kind() == Kind.REPLACE && !FileTrees.exists(disk, old(step))) {
            FileTrees.createFolders(disk, FileTrees.parent(old(step)));
            backUp(place, old(step));
        }
        if (FileTrees.isFolder(disk, place)) {
            disk.delete(place); // it is empty, or the plan would have been refused
        }
        FileTrees.createFolders(disk, FileTrees.parent(place));
        disk.move(source(step.path()), place);
    }

    private void backUp(Path place, Path old) throws IOException {
        try {
            disk.link(old, place);
        } catch (IOException e) {
            Path copy = work.resolve("copy");
            FileTrees.delete(disk, copy);
            disk.copy(place, copy);
            disk.sync(List.of(copy));
            disk.move(copy, old);
        }
    }

    private void undo(List<Step> steps, IOException reason) throws PublishException {
        try {
            disk.move(work.resolve(NAME), work.resolve(UNDO));
            undo(steps);
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw new PublishException(
                    "Some files in " + output + " are new and some old. The next command completes or undoes this.",
                    reason);
        }
    }

    private void undo(List<Step> steps) throws IOException {
        disk.sync(List.of(work));
        List<Step> reversed = new ArrayList<>(steps);
        Collections.reverse(reversed);
        for (Step step : reversed) {
            Path place = output.resolve(step.path());
            FileTrees.refuseLinks(disk, output, place);
            if (step.kind() == Kind.CREATE) {
                if (!FileTrees.exists(disk, source(step.path())) && FileTrees.exists(disk, place)) {
                    disk.delete(place);
                }
                FileTrees.deleteEmptyFolders(disk, FileTrees.parent(place), output);
            } else if (FileTrees.exists(disk, old(step))) {
                FileTrees.createFolders(disk, FileTrees.parent(place));
                disk.move(old(step), place);
            }
        }
        end(steps, UNDO);
    }

    private void end(List<Step> steps, String journal) throws IOException {
        Set<Path> folders = new TreeSet<>(Set.of(output));
        for (Step step : steps) {
            Path folder = FileTrees.parent(output.resolve(step.path()));
            if (FileTrees.isFolder(disk, folder)) {
                folders.add(folder);
            }
        }
        disk.sync(List.copyOf(folders));
        disk.delete(work.resolve(journal));
        disk.sync(List.of(work));
    }

    /** Deletes the journal, and then the files, which are worth nothing without it. */
    void clear() throws IOException {
        if (FileTrees.isFolder(disk, work)) {
            FileTrees.delete(disk, work.resolve(NAME));
            FileTrees.delete(disk, work.resolve(UNDO));
            for (Path entry : disk.list(work)) {
                if (!entry.endsWith(WorkFolder.LOCK)) {
                    FileTrees.delete(disk, entry);
                }
            }
        }
    }
}
