package org.kitpress.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.kitpress.write.Journal.Kind;
import org.kitpress.write.Journal.Step;

/** Publishes a site by moving its files into the output folder one by one, where the folder cannot be replaced. */
final class InPlace {
    private final Disk disk;
    private final Path output;
    private final Journal journal;

    InPlace(Disk disk, Path output) {
        this.disk = disk;
        this.output = output;
        this.journal = new Journal(disk, output);
    }

    /**
     * Moves files into the output folder and deletes old ones.
     *
     * @param staged the folder that holds the staged files and the manifest
     * @throws PublishException if the site may have changed
     * @throws IOException if it has not changed
     */
    void run(SitePlan plan, Path staged) throws IOException {
        List<Step> steps = steps(plan);
        refuseReadOnlyFolders(steps);
        Path work = WorkFolder.inside(output);
        FileTrees.createFolders(disk, work);
        Set<Path> written = new TreeSet<>();
        for (Step step : steps) {
            if (step.kind() != Kind.DELETE) {
                Path place = journal.source(step.path());
                FileTrees.createFolders(disk, FileTrees.parent(place));
                bring(staged.resolve(step.path()), place);
                for (Path up = place; !up.equals(work) && written.add(up); ) {
                    up = FileTrees.parent(up);
                }
            }
        }
        disk.sync(List.copyOf(written));
        journal.run(steps);
    }

    /** The output folder may be on another file system, to which files cannot be moved. */
    private void bring(Path from, Path to) throws IOException {
        try {
            disk.move(from, to);
        } catch (IOException e) {
            disk.copy(from, to);
        }
    }

    /**
     * Pages come last of what is new, so that none refers to a style or script that is not there yet, and old files are
     * deleted after that, except where a folder takes the place of a file, or a file that of a folder.
     */
    private List<Step> steps(SitePlan plan) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        plan.staged().forEach(path -> names.add(path.toLowerCase(Locale.ROOT)));
        List<Step> first = new ArrayList<>();
        List<Step> last = new ArrayList<>();
        for (String path : plan.deleted()) {
            (isInTheWay(path.toLowerCase(Locale.ROOT), names) ? first : last).add(new Step(Kind.DELETE, path));
        }
        List<Step> pages = new ArrayList<>();
        for (String path : plan.staged()) {
            boolean isNew =
                    !plan.folder().entries().containsKey(path) || plan.folder().isFolder(path);
            (path.endsWith(".html") ? pages : first).add(new Step(isNew ? Kind.CREATE : Kind.REPLACE, path));
        }
        first.addAll(pages);
        first.addAll(last);
        boolean hasManifest = FileTrees.exists(disk, output.resolve(Manifest.NAME));
        first.add(new Step(hasManifest ? Kind.REPLACE : Kind.CREATE, Manifest.NAME));
        return first;
    }

    /** Names that differ only in case are one name on some systems. */
    private static boolean isInTheWay(String path, NavigableSet<String> names) {
        boolean isFolder = !Inventory.below(names, path).isEmpty();
        boolean isFile = names.contains(path);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            isFile |= names.contains(path.substring(0, slash));
        }
        return isFolder || isFile;
    }

    private void refuseReadOnlyFolders(List<Step> steps) throws IOException {
        Set<Path> seen = new TreeSet<>();
        for (Step step : steps) {
            Path folder = FileTrees.parent(output.resolve(step.path()));
            while (!FileTrees.exists(disk, folder)) {
                folder = FileTrees.parent(folder);
            }
            if (seen.add(folder) && FileTrees.isFolder(disk, folder) && !disk.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        }
    }
}
