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

/**
 * Writes files that people edit. A file is written completely or not at all, and nobody's changes are overwritten. Each
 * file belongs to a folder; a symbolic link on the way that leads out of the folder is refused.
 */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * Replaces the content of a file. A symbolic link stays one, and permissions are kept.
     *
     * @param path relative to the folder, with forward slashes
     * @param before the content when the file was read
     * @return whether it was replaced; false if it has changed since it was read
     * @throws OutsideFolderException if a link leads out of the folder
     */
    public static boolean replace(Path folder, String path, byte[] before, byte[] after) throws IOException {
        Path place = within(folder, path).toRealPath();
        if (!Arrays.equals(Files.readAllBytes(place), before)) {
            return false;
        }
        Path kept = Files.createTempFile(parent(place), ".kitpress-", ".tmp");
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
     * @param path relative to the folder, with forward slashes
     * @throws FileInTheWayException if the file exists
     * @throws OutsideFolderException if a link leads out of the folder
     */
    public static void create(Path folder, String path, byte[] bytes) throws IOException {
        Path file = within(folder, path);
        refuseExisting(file);
        Files.createDirectories(parent(file));
        // Another program may create the file at the same moment; then this fails, and nothing is lost.
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Writes several new files and creates their folders.
     *
     * @param files by their paths relative to the folder, with forward slashes
     * @throws FileInTheWayException if one of them exists; none is written then
     * @throws OutsideFolderException if a link leads out of the folder; none is written then
     */
    public static void createAll(Path folder, Map<String, byte[]> files) throws IOException {
        for (String path : files.keySet()) {
            refuseExisting(within(folder, path));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            create(folder, file.getKey(), file.getValue());
        }
    }

    /** A place below a folder, after all links on the way that exist are resolved. */
    private static Path within(Path folder, String path) throws IOException {
        Path root = folder.toAbsolutePath();
        Path place = root.resolve(path);
        Path known = place;
        while (!Files.exists(known, LinkOption.NOFOLLOW_LINKS)) {
            known = FileTrees.parent(known);
        }
        boolean isBelow = root.startsWith(known)
                || Files.exists(known) && known.toRealPath().startsWith(root.toRealPath());
        if (!isBelow || !place.normalize().startsWith(root.normalize())) {
            throw new OutsideFolderException(known, folder);
        }
        return place;
    }

    private static void refuseExisting(Path file) throws FileInTheWayException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw FileInTheWayException.ofNew(file);
        }
    }

    /**
     * Writes a generated file, whether or not it exists. Returns whether it has changed.
     *
     * @param path relative to the folder, with forward slashes
     * @throws OutsideFolderException if a link leads out of the folder
     */
    public static boolean put(Path folder, String path, byte[] bytes) throws IOException {
        Path file = within(folder, path);
        if (!Files.exists(file)) {
            create(folder, path, bytes);
            return true;
        }
        byte[] before = Files.readAllBytes(file);
        return !Arrays.equals(before, bytes) && replace(folder, path, before, bytes);
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

    private static Path parent(Path file) {
        return FileTrees.parent(file.toAbsolutePath());
    }
}
