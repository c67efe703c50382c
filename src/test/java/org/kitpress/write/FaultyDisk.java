package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disk of this machine, on which one operation goes wrong. */
final class FaultyDisk implements Disk {
    /** How it goes wrong. */
    enum Fault {
        /** The operation fails; those after it work. Half of a file that was to be written is. */
        FAILS,
        /** It is reported as failed, but has been done. */
        FAILS_BUT_IS_DONE,
        /** It fails, and so do all that write after it, as on a full disk that somebody has also unmounted. */
        ALL_FAIL,
        /** The program ends before it. */
        KILLED,
        /** The same, and files that have not been synced are empty afterward. */
        POWER_CUT
    }

    /** Which ways of publishing the system offers. */
    enum Kind {
        EXCHANGES_FOLDERS,
        RENAMES_FOLDERS,
        MOVES_FILES
    }

    /** Ends the program: nothing is done after it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new LocalDisk();
    /** The folder that holds everything. */
    private final Path root;

    private final Kind system;
    private final Fault fault;
    private final int at;
    private final AtomicInteger count = new AtomicInteger();
    /** Files that have not been synced, by their keys, which stay when they are moved. */
    private final Set<Object> unsynced = ConcurrentHashMap.newKeySet();

    /** @param at the number of the operation, from 1; 0 for none */
    FaultyDisk(Path root, Kind system, Fault fault, int at) {
        this.root = root;
        this.system = system;
        this.fault = fault;
        this.at = at;
    }

    /** How many operations there were. */
    int count() {
        return count.get();
    }

    private interface Operation<T> {
        T run() throws IOException;
    }

    private interface Change {
        void run() throws IOException;
    }

    private <T> T read(Operation<T> operation) throws IOException {
        int number = count.incrementAndGet();
        stopIfKilled(number);
        if (number == at) {
            throw new IOException("injected");
        }
        return operation.run();
    }

    private void stopIfKilled(int number) throws IOException {
        boolean isEnd = fault == Fault.KILLED || fault == Fault.POWER_CUT;
        if (at > 0 && isEnd && number >= at) {
            if (fault == Fault.POWER_CUT && number == at) {
                loseUnsynced();
            }
            throw new Killed();
        }
    }

    private void loseUnsynced() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                if (unsynced.contains(key(file))) {
                    Files.write(file, new byte[0]);
                }
            }
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    private void change(Change operation) throws IOException {
        int number = count.incrementAndGet();
        stopIfKilled(number);
        if (number == at && fault == Fault.FAILS_BUT_IS_DONE) {
            operation.run();
        }
        if (number == at || at > 0 && number > at && fault == Fault.ALL_FAIL) {
            throw new IOException("injected");
        }
        operation.run();
    }

    @Override
    public @Nullable BasicFileAttributes find(Path path) throws IOException {
        return read(() -> disk.find(path));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return read(() -> disk.list(folder));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return read(() -> disk.read(file));
    }

    @Override
    public boolean isSame(Path a, Path b) throws IOException {
        return read(() -> disk.isSame(a, b));
    }

    @Override
    public boolean isWritable(Path folder) throws IOException {
        return read(() -> disk.isWritable(folder));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        change(() -> disk.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (at > 0 && count.get() + 1 == at) {
            disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        change(() -> {
            disk.write(file, bytes);
            unsynced.add(key(file));
        });
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
        change(() -> disk.link(name, existing));
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        change(() -> {
            disk.copy(from, to);
            unsynced.add(key(to));
        });
    }

    @Override
    public void copyAccess(Path from, Path to) throws IOException {
        change(() -> disk.copyAccess(from, to));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        boolean isSite = to.endsWith("output") || from.endsWith("output");
        change(() -> {
            if (isSite && system == Kind.MOVES_FILES) {
                throw new IOException("a volume");
            }
            disk.move(from, to);
        });
    }

    @Override
    public boolean exchange(Path a, Path b) throws IOException {
        if (system != Kind.EXCHANGES_FOLDERS) {
            return read(() -> false);
        }
        boolean[] isDone = new boolean[1];
        change(() -> {
            Path third = a.resolveSibling("third");
            disk.move(a, third);
            disk.move(b, a);
            disk.move(third, b);
            isDone[0] = true;
        });
        return isDone[0];
    }

    @Override
    public void delete(Path path) throws IOException {
        change(() -> disk.delete(path));
    }

    @Override
    public void sync(List<Path> paths) throws IOException {
        change(() -> {
            for (Path path : paths) {
                unsynced.remove(key(path));
            }
        });
    }
}
