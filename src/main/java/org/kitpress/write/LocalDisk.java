package org.kitpress.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file system of this machine. */
class LocalDisk implements Disk {
    /** File systems write what many threads wait for at once; one after another takes forty times as long. */
    private static final int SYNC_THREADS = 16;

    private static final String MODE = "unix:mode";

    @Override
    public @Nullable BasicFileAttributes find(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        } catch (FileSystemException e) {
            // Java has no exception of its own for a path through a file.
            Path parent = path.getParent();
            if (parent != null && !(e instanceof AccessDeniedException)) {
                BasicFileAttributes above = find(parent);
                if (above == null || above.isRegularFile()) {
                    return null;
                }
            }
            throw e;
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public boolean isSame(Path a, Path b) throws IOException {
        if (Files.isSymbolicLink(a) || Files.isSymbolicLink(b)) {
            return Files.isSymbolicLink(a)
                    && Files.isSymbolicLink(b)
                    && Files.readSymbolicLink(a).equals(Files.readSymbolicLink(b));
        }
        return Files.isSameFile(a, b);
    }

    @Override
    public boolean isWritable(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
        try {
            if (Files.isSymbolicLink(existing)) {
                Files.createSymbolicLink(name, Files.readSymbolicLink(existing));
            } else {
                Files.createLink(name, existing);
            }
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void copyAccess(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            throw new IOException("the access rights of " + from + " cannot be copied");
        }
        PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes present = view.readAttributes();
        if (!present.owner().equals(wanted.owner())) {
            view.setOwner(wanted.owner());
        }
        if (!present.group().equals(wanted.group())) {
            view.setGroup(wanted.group());
        }
        // Unlike Java's set of permissions, the mode includes the bit that passes the group on to new files.
        Object mode = Files.getAttribute(from, MODE);
        if (!mode.equals(Files.getAttribute(to, MODE))) {
            Files.setAttribute(to, MODE, mode);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public boolean exchange(Path a, Path b) throws IOException {
        return FolderExchange.run(a, b);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public void sync(List<Path> paths) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(SYNC_THREADS);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (Path path : paths) {
                tasks.add(threads.submit(() -> {
                    sync(path);
                    return path;
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while files were written", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sync(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        // Windows flushes only files that are open for writing, and no folders.
        if (!isFolder || path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel =
                    FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                channel.force(true);
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                throw new IOException(path + ": " + e.getMessage(), e); // the system's message names no file
            }
        }
    }
}
