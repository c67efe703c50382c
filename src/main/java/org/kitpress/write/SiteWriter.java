package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.OutputFile;
import org.kitpress.output.Sha256;

/**
 * Writes a site into a folder. Files are staged in a {@link WorkFolder} as they are made, on any thread, so that a large
 * site need not fit in memory. Until {@link #commit}, the site is not changed; without it, {@link #close} removes what
 * was staged. A commit puts the new site in place as a whole ({@link Swap}), or, where that is not possible, file by file
 * ({@link InPlace}).
 */
public final class SiteWriter implements Sink {
    private final Disk disk;
    private final WorkFolder work;
    private final Path output;
    private final NavigableMap<String, Manifest.Origin> before;
    private final NavigableMap<String, Manifest.Origin> all = new ConcurrentSkipListMap<>();
    private final NavigableSet<String> staged = new ConcurrentSkipListSet<>();
    /** Folders that exist among the staged files; checking for each file takes as long as writing a small one. */
    private final Set<Path> stagedFolders = ConcurrentHashMap.newKeySet();

    /**
     * Locks the folder, and completes or undoes what an interrupted build left.
     *
     * @throws BuildRunningException if another build is writing to the folder
     * @throws IOException if the folder cannot be read or written
     */
    public SiteWriter(Path output) throws IOException {
        this(output, new LocalDisk());
    }

    SiteWriter(Path output, Disk disk) throws IOException {
        this.disk = disk;
        this.output = OutputFolder.real(output);
        this.work = WorkFolder.open(this.output, disk);
        boolean isOpen = false;
        try {
            Recovery.run(work, disk);
            FileTrees.createFolders(disk, work.incomplete());
            this.before = Manifest.read(disk, this.output);
            isOpen = true;
        } finally {
            if (!isOpen) {
                close();
            }
        }
    }

    @Override
    public void accept(OutputFile file) throws IOException {
        stage(file, Manifest.Origin.NONE);
    }

    @Override
    public void accept(OutputFile file, String inputs, String note) throws IOException {
        stage(file, new Manifest.Origin(inputs, Sha256.of(file.bytes()), note));
    }

    private void stage(OutputFile file, Manifest.Origin origin) throws IOException {
        claim(file.path(), origin);
        if (!isSame(output.resolve(file.path()), file.bytes())) {
            stage(file.path(), file.bytes());
            staged.add(file.path());
        }
    }

    private void stage(String path, byte[] bytes) throws IOException {
        Path place = work.incomplete().resolve(path);
        Path folder = FileTrees.parent(place);
        if (!stagedFolders.contains(folder)) {
            createFolders(folder);
        }
        disk.write(place, bytes);
    }

    private synchronized void createFolders(Path folder) throws IOException {
        FileTrees.createFolders(disk, folder);
        stagedFolders.add(folder);
    }

    /** Reuses the file of the last build only if it has not been changed since. */
    @Override
    public @Nullable KeptFile reuse(String path, String inputs) throws IOException {
        Manifest.Origin origin = before.get(path);
        Path place = output.resolve(path);
        BasicFileAttributes found = disk.find(place);
        if (origin == null
                || !origin.inputs().equals(inputs)
                || found == null
                || !found.isRegularFile()
                || !origin.bytes().equals(Sha256.of(disk.read(place)))) {
            return null;
        }
        claim(path, origin);
        return new KeptFile(origin.note(), found.size());
    }

    private void claim(String path, Manifest.Origin origin) {
        if (all.putIfAbsent(path, origin) != null) {
            throw new IllegalStateException("two files for one path: " + path);
        }
    }

    private boolean isSame(Path place, byte[] bytes) throws IOException {
        BasicFileAttributes found = disk.find(place);
        return found != null
                && found.isRegularFile()
                && found.size() == bytes.length
                && Arrays.equals(disk.read(place), bytes);
    }

    /**
     * Publishes the site, and deletes the files that the last build made and this one did not.
     *
     * @throws FileInTheWayException if there is a file where one must be written, and no build made it
     * @throws PublishException if the site may have changed
     * @throws IOException if it has not changed
     */
    @Override
    public Optional<WriteResult> commit() throws IOException {
        SitePlan plan = SitePlan.of(output, Inventory.of(disk, output), before, new TreeMap<>(all), staged);
        boolean isClean = true;
        if (!plan.staged().isEmpty()
                || !plan.deleted().isEmpty()
                || !isSame(output.resolve(Manifest.NAME), plan.manifest())) {
            stage(Manifest.NAME, plan.manifest());
            isClean = publish(plan);
        }
        return Optional.of(new WriteResult(
                plan.staged().size(),
                plan.kept().size(),
                plan.deleted().size(),
                plan.foreign(),
                isClean ? null : work.root()));
    }

    /** @return whether nothing but the new site is left */
    private boolean publish(SitePlan plan) throws IOException {
        IOException reason = null;
        if (work.isBeside()) {
            Swap swap = new Swap(disk, work);
            try {
                swap.prepare(plan);
                return swap.run(plan);
            } catch (PublishException e) {
                throw e;
            } catch (IOException e) {
                reason = e; // such as a folder that is a volume, or files that cannot be linked
            }
        }
        try {
            boolean isComplete = FileTrees.exists(disk, work.complete());
            work.setLeft(true);
            new InPlace(disk, output).run(plan, isComplete ? work.complete() : work.incomplete());
            work.setLeft(false);
            return true;
        } catch (PublishException e) {
            throw e;
        } catch (IOException e) {
            work.setLeft(false);
            if (reason != null) {
                e.addSuppressed(reason);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        work.close();
    }
}
