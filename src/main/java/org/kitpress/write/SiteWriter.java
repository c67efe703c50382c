package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.KeptFile;
import org.kitpress.output.OutputFile;
import org.kitpress.output.Sha256;

/**
 * Writes a site into a folder. Files are staged beside their places as they come, on any thread, so that a large site
 * need not fit in memory; until {@link #commit} the folder is as it was, and after {@link #close} without it too.
 */
public final class SiteWriter implements AutoCloseable {
    private static final String STAGING = ".kitpress-staging";

    /** The note in the repository's empty output folder is no stranger. */
    private static final Set<String> OWN = Set.of(Manifest.NAME, "README.md");

    private final Path output;
    private final Path staging;
    private final boolean created;
    private final NavigableMap<String, Manifest.Origin> before;
    private final NavigableSet<String> staged = new ConcurrentSkipListSet<>();
    private final NavigableMap<String, Manifest.Origin> all = new ConcurrentSkipListMap<>();
    /** Folders that were made for staged files; asking for each file again costs as much as writing a small one. */
    private final Set<Path> stagedFolders = ConcurrentHashMap.newKeySet();

    private final AtomicInteger unchanged = new AtomicInteger();

    /** @throws IOException when the folder cannot be made or read */
    public SiteWriter(Path output) throws IOException {
        this.output = output;
        this.staging = output.resolve(STAGING);
        this.created = !Files.exists(output);
        Files.createDirectories(output);
        FileTrees.delete(staging);
        this.before = Manifest.read(output);
    }

    /**
     * Keeps a file for the commit.
     *
     * @throws FileInTheWay when something that no build made stands in its place
     */
    public void stage(OutputFile file) throws IOException {
        stage(file, Manifest.Origin.NONE);
    }

    /**
     * As {@link #stage(OutputFile)}, for a file that is costly to make: it remembers what it was made of.
     *
     * @param inputs SHA-256 in hexadecimal
     * @param note what {@link #reuse} gives back in a later build: letters and digits
     */
    public void stage(OutputFile file, String inputs, String note) throws IOException {
        stage(file, new Manifest.Origin(inputs, Sha256.of(file.bytes()), note));
    }

    private void stage(OutputFile file, Manifest.Origin origin) throws IOException {
        claim(file.path(), origin);
        Path place = output.resolve(file.path());
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            if (isSame(place, file.bytes())) {
                unchanged.incrementAndGet();
                return;
            }
            if (!before.containsKey(file.path())) {
                throw new FileInTheWayException(place);
            }
        }
        Path kept = staging.resolve(file.path());
        Path folder = FileTrees.parent(kept);
        if (!stagedFolders.contains(folder)) {
            Files.createDirectories(folder);
            stagedFolders.add(folder);
        }
        Files.write(kept, file.bytes());
        staged.add(file.path());
    }

    /**
     * Keeps the file of the last build when it was made of the same inputs and nobody has touched it since.
     *
     * @return null when it has to be staged
     */
    public @Nullable KeptFile reuse(String path, String inputs) throws IOException {
        Manifest.Origin origin = before.get(path);
        Path place = output.resolve(path);
        if (origin == null
                || !origin.inputs().equals(inputs)
                || !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                || !origin.bytes().equals(Sha256.of(Files.readAllBytes(place)))) {
            return null;
        }
        claim(path, origin);
        unchanged.incrementAndGet();
        return new KeptFile(origin.note(), Files.size(place));
    }

    private void claim(String path, Manifest.Origin origin) {
        if (all.putIfAbsent(path, origin) != null) {
            throw new IllegalStateException("two files for one place: " + path);
        }
    }

    private static boolean isSame(Path place, byte[] bytes) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == bytes.length
                && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    /**
     * Moves what was staged to its place: pages last, so that a page never names a style or script that is not there
     * yet. Then deletes what the last build made and this one did not.
     */
    public WriteResult commit() throws IOException {
        List<String> moves = new ArrayList<>(staged);
        moves.sort(Comparator.comparing((String path) -> path.endsWith(".html")).thenComparing(path -> path));
        for (String path : moves) {
            Path place = output.resolve(path);
            makeFolder(place);
            Files.move(
                    staging.resolve(path), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        int deleted = deleteOld();
        writeManifest();
        FileTrees.delete(staging);
        return new WriteResult(moves.size(), unchanged.get(), deleted, foreign());
    }

    /** A file of the last build may stand where a folder is needed now. */
    private void makeFolder(Path place) throws IOException {
        Path folder = FileTrees.parent(place);
        for (Path up = folder; !up.equals(output); up = FileTrees.parent(up)) {
            String path = output.relativize(up).toString().replace('\\', '/');
            if (Files.isRegularFile(up, LinkOption.NOFOLLOW_LINKS)) {
                if (!before.containsKey(path)) {
                    throw new FileInTheWayException(up);
                }
                Files.delete(up);
            }
        }
        Files.createDirectories(folder);
    }

    private int deleteOld() throws IOException {
        int deleted = 0;
        Set<Path> folders = new HashSet<>();
        for (String path : before.keySet()) {
            Path place = output.resolve(path);
            if (!all.containsKey(path) && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(place);
                deleted++;
                for (Path up = FileTrees.parent(place); !up.equals(output); up = FileTrees.parent(up)) {
                    folders.add(up);
                }
            }
        }
        List<Path> deepestFirst = new ArrayList<>(folders);
        deepestFirst.sort(Comparator.comparingInt(Path::getNameCount).reversed());
        for (Path folder : deepestFirst) {
            if (FileTrees.isEmpty(folder)) {
                Files.delete(folder);
            }
        }
        return deleted;
    }

    private void writeManifest() throws IOException {
        byte[] bytes = Manifest.bytes(new TreeMap<>(all));
        Path place = output.resolve(Manifest.NAME);
        if (!isSame(place, bytes)) {
            Files.createDirectories(staging);
            Path kept = staging.resolve(Manifest.NAME);
            Files.write(kept, bytes);
            Files.move(kept, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> foreign() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !all.containsKey(path) && !OWN.contains(path) && !isHidden(path))
                    .sorted()
                    .toList();
        }
    }

    /** Version control and the like keep their own files there; nobody wants them listed. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /** Drops what was staged and not committed. */
    @Override
    public void close() throws IOException {
        FileTrees.delete(staging);
        if (created && FileTrees.isEmpty(output)) {
            Files.delete(output);
        }
    }
}
