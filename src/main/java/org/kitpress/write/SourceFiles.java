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

/** Writes files that people edit. A file is written completely or not at all, and nobody's changes are overwritten. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * Replaces the content of a file. A symbolic link stays one, and permissions are kept.
     *
     * @param before the content when the file was read
     * @return whether it was replaced; false if it has changed since it was read
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
     * Writes a new file and creates its folders.
     *
     * @throws FileInTheWayException if the file exists
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        refuseExisting(file);
        Files.createDirectories(folder(file));
        // Another program may create the file at the same moment; then this fails, and nothing is lost.
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Writes several new files and creates their folders.
     *
     * @throws FileInTheWayException if one of them exists; none is written then
     */
    public static void createAll(Map<Path, byte[]> files) throws IOException {
        for (Path file : files.keySet()) {
            refuseExisting(file);
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            create(file.getKey(), file.getValue());
        }
    }

    private static void refuseExisting(Path file) throws FileInTheWayException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw FileInTheWayException.ofNew(file);
        }
    }

    /** Writes a generated file, whether or not it exists. Returns whether it has changed. */
    public static boolean put(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            create(file, bytes);
            return true;
        }
        byte[] before = Files.readAllBytes(file);
        return !Arrays.equals(before, bytes) && replace(file, before, bytes);
    }

    /** Appends text to a file that others write to as well; creates it if it does not exist. */
    public static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    private static Path folder(Path file) {
        return FileTrees.parent(file.toAbsolutePath());
    }
}
