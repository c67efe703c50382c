package org.kitpress.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Publishes a site by letting its folder take the place of the old one. */
final class Swap {
    private final Disk disk;
    private final WorkFolder work;
    private final Path output;

    Swap(Disk disk, WorkFolder work) {
        this.disk = disk;
        this.work = work;
        this.output = work.output();
    }

    /**
     * Completes the folder of the new site.
     *
     * @param plan its staged files and its manifest are in {@link WorkFolder#incomplete}
     * @throws IOException if the folder cannot take the place of the old one, which has not changed
     */
    void prepare(SitePlan plan) throws IOException {
        Path site = work.incomplete();
        Set<Path> folders = new HashSet<>();
        for (NavigableSet<String> paths : List.of(plan.kept(), plan.others())) {
            for (String path : paths) {
                boolean isFolder = plan.folder().isFolder(path);
                Path folder = isFolder ? site.resolve(path) : FileTrees.parent(site.resolve(path));
                if (folders.add(folder)) {
                    FileTrees.createFolders(disk, folder);
                }
                if (!isFolder) {
                    disk.link(site.resolve(path), output.resolve(path));
                }
            }
        }
        if (plan.folder().exists()) {
            copyAccess(output, site);
            for (String path : plan.folder().folders()) {
                copyAccess(output.resolve(path), site.resolve(path));
            }
        }
        disk.sync(written(site, plan));
        disk.move(site, work.complete());
        disk.sync(List.of(work.root()));
    }

    private void copyAccess(Path from, Path to) throws IOException {
        if (!disk.isWritable(from)) {
            throw new AccessDeniedException(from.toString()); // the old site could not be deleted
        }
        if (FileTrees.isFolder(disk, to)) {
            disk.copyAccess(from, to);
        }
    }

    /** Files that are new on the disk, and all folders. */
    private static List<Path> written(Path site, SitePlan plan) {
        Set<Path> paths = new TreeSet<>(Set.of(site, site.resolve(Manifest.NAME)));
        for (NavigableSet<String> files : List.of(plan.staged(), plan.kept(), plan.others())) {
            for (String file : files) {
                Path path = site.resolve(file);
                if (files == plan.staged() || plan.folder().isFolder(file)) {
                    paths.add(path);
                }
                for (Path up = FileTrees.parent(path); !up.equals(site) && paths.add(up); ) {
                    up = FileTrees.parent(up);
                }
            }
        }
        return new ArrayList<>(paths);
    }

    /**
     * Lets the new site take the place of the old one.
     *
     * @return whether the old site could be deleted, too
     * @throws PublishException if the site may have changed
     * @throws IOException if it has not changed
     */
    boolean run(SitePlan plan) throws IOException {
        work.setLeft(true);
        Path old = exchange(plan.folder().exists());
        try {
            disk.sync(List.of(FileTrees.parent(output), work.root()));
        } catch (IOException e) {
            throw new PublishException("The new site is in place, but a power cut could still undo that.", e);
        }
        try {
            if (plan.folder().exists()) {
                new Leftovers(disk, output).discard(old);
            }
            work.setLeft(false);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @return where the old site is now */
    private Path exchange(boolean isPresent) throws IOException {
        Path site = work.complete();
        try {
            if (isPresent && disk.exchange(site, output)) {
                return site;
            }
        } catch (IOException e) {
            throw new PublishException(
                    "The site is whole, but it is not known whether it is the old or the new one.", e);
        }
        Path old = work.old();
        try {
            if (isPresent) {
                disk.move(output, old);
            }
            disk.move(site, output);
        } catch (IOException e) {
            if (isPresent) {
                moveBack(old, e);
            }
            throw e;
        }
        return old;
    }

    private void moveBack(Path old, IOException reason) throws PublishException {
        try {
            if (!FileTrees.exists(disk, output)) {
                disk.move(old, output);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw new PublishException(
                    "The site could not be moved back into place. The next command moves the new site there.", reason);
        }
    }
}
