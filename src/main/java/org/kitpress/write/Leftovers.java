package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Folders in the work folder, and what the next command does with those of a build that was interrupted. */
final class Leftovers {
    /** How names of folders begin: of a site that is being made, */
    static final String INCOMPLETE = "new-";
    /** of a site that was to take the place of the old one, or of the old one after that, */
    static final String COMPLETE = "ready-";
    /** and of an old site that was moved away. */
    static final String OLD = "old-";

    private final Disk disk;
    private final Path output;

    Leftovers(Disk disk, Path output) {
        this.disk = disk;
        this.output = output;
    }

    /**
     * Makes the output folder whole again. A folder that cannot be deleted now is left to a later build.
     *
     * @param work the work folder next to the output folder
     * @return whether the output folder was missing, and is there now
     */
    boolean recover(Path work) throws IOException {
        boolean isMoved = false;
        if (!FileTrees.exists(disk, output)) {
            isMoved = restore(work, COMPLETE) || restore(work, OLD);
        }
        for (Path entry : disk.list(work)) {
            try {
                if (isNamed(entry, INCOMPLETE)) {
                    FileTrees.delete(disk, entry);
                } else if (isNamed(entry, COMPLETE) || isNamed(entry, OLD)) {
                    discard(entry);
                }
            } catch (IOException e) {
                // Another program may have a file in it open. It does no harm there.
                continue;
            }
        }
        return isMoved;
    }

    private boolean restore(Path work, String prefix) throws IOException {
        for (Path entry : disk.list(work)) {
            if (isNamed(entry, prefix)) {
                disk.move(entry, output);
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Path entry, String prefix) {
        return String.valueOf(entry.getFileName()).startsWith(prefix);
    }

    /**
     * Deletes a site that is not the one in the output folder. Files that others changed or added in it at the last moment
     * are moved to the output folder.
     */
    void discard(Path site) throws IOException {
        discard(site, site, Manifest.read(disk, site).keySet());
    }

    private void discard(Path site, Path folder, Set<String> made) throws IOException {
        for (Path entry : disk.list(folder)) {
            String path = FileTrees.relative(site, entry);
            if (FileTrees.isFolder(disk, entry)) {
                discard(site, entry, made);
            } else if (!path.equals(Manifest.NAME) && (made.contains(path) || !isRescued(entry, path))) {
                disk.delete(entry);
            }
        }
        if (folder.equals(site)) {
            FileTrees.delete(disk, site.resolve(Manifest.NAME)); // last, for whoever has to continue here
        }
        disk.delete(folder);
    }

    private boolean isRescued(Path file, String path) throws IOException {
        Path place = output.resolve(path);
        BasicFileAttributes present = disk.find(place);
        if (present != null) {
            BasicFileAttributes found = disk.find(file);
            if (found == null
                    || present.isDirectory()
                    || disk.isSame(file, place)
                    || found.lastModifiedTime().compareTo(present.lastModifiedTime()) <= 0) {
                return false;
            }
        }
        FileTrees.refuseLinks(disk, output, place);
        FileTrees.createFolders(disk, FileTrees.parent(place));
        disk.move(file, place);
        return true;
    }
}
