package org.kitpress.content.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder and everything below it, without hidden and temporary files and folders. Symbolic links are followed if
 * they lead to something below the folder. The caller decides whether the folder itself may be a link.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path wall;
    private final Visitor visitor;

    private FolderWalk(Path root, Visitor visitor) throws IOException {
        this.root = root;
        this.wall = root.toRealPath();
        this.visitor = visitor;
    }

    /** Receives what is found, each folder before its content, in the order of the file system. */
    public interface Visitor {
        /** A folder, the first one included. */
        default void folder(Path folder) {}

        void file(Path file, BasicFileAttributes attributes);

        /** A symbolic link that is not followed, because it leads out of the folder, in a circle, or nowhere. */
        default void link(Path link, String problem) {}

        /** Something that cannot be accessed. */
        default void failed(IOException failure) throws IOException {
            throw failure;
        }
    }

    /** @throws IOException if the visitor throws it, or the folder does not exist */
    public static void walk(Path root, Visitor visitor) throws IOException {
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new FolderWalk(root, visitor));
    }

    /**
     * Whether a folder is where its name says: below another one, and not only a link that leads out of it.
     *
     * @param wall the folder that must hold it
     */
    public static boolean isWithin(Path wall, Path folder) throws IOException {
        Path real = folder.toRealPath();
        Path realWall = wall.toRealPath();
        return real.startsWith(realWall) && !real.equals(realWall);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!folder.equals(root) && (isIgnored(folder) || leadsOut(folder))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        visitor.folder(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isIgnored(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            visitor.link(file, "points to something that does not exist");
        } else if (attributes.isRegularFile() && !leadsOut(file)) {
            visitor.file(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof FileSystemLoopException) {
            visitor.link(file, "points to a folder that contains it");
        } else {
            visitor.failed(failure);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            visitor.failed(failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsOut(Path path) throws IOException {
        if (!Files.isSymbolicLink(path) || path.toRealPath().startsWith(wall)) {
            return false;
        }
        visitor.link(path, "points to something outside of the folder");
        return true;
    }

    private static boolean isIgnored(Path path) {
        return FileNames.isIgnored(String.valueOf(path.getFileName()));
    }
}
