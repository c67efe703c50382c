package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Writes files that people edit: a file is there whole or not at all, and nobody's work is written over. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * Replaces what a file holds. A link stays one, and permissions stay as they are.
     *
     * @param before what was read of it
     * @return whether it was replaced; false when it has changed since it was read
     */
    public static boolean replace(Path file, byte[] before, byte[] after) throws IOException {
        Path place = file.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(place), before)) {
            return false;
        }
        Path kept = Files.createTempFile(folder(place), ".kitpress-", ".tmp");
        try {
            Files.write(kept, after);
            keepPermissions(place, kept);
            Files.move(kept, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(kept);
        }
        return true;
    }

    /**
     * Writes a file that is not there yet, with its folders.
     *
     * @throws FileInTheWay when something is there
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw FileInTheWayException.ofNew(file);
        }
        Files.createDirectories(folder(file));
        // Another program may make the file at the same moment; then this fails, and nothing is lost.
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Writes several files that are not there yet, with their folders.
     *
     * @throws FileInTheWay when something is where one of them is to be; then none is written
     */
    public static void createAll(Map<Path, byte[]> files) throws IOException {
        for (Path file : files.keySet()) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw FileInTheWayException.ofNew(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            create(file.getKey(), file.getValue());
        }
    }

    /** Writes a file that is made from others: as it is to be, whatever it was. Says whether it changed. */
    public static boolean put(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            create(file, bytes);
            return true;
        }
        byte[] before = Files.readAllBytes(file);
        return !Arrays.equals(before, bytes) && replace(file, before, bytes);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("no folder holds " + file);
        }
        return folder;
    }
}
