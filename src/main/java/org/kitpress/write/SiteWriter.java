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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.OutputFile;
import org.kitpress.output.Sha256;

/**
 * Writes a site into a folder. Files are staged in a folder next to their final places as they are made, on any thread, so
 * that a large site need not fit in memory. Until {@link #commit}, the site is not changed; without it, {@link #close}
 * removes what was staged.
 */
public final class SiteWriter implements Sink {
    private static final String STAGING = ".kitpress-staging";

    /** Files that are expected here; the repository has a README in its empty output folder. */
    private static final Set<String> OWN = Set.of(Manifest.NAME, "README.md");

    private final Path output;
    private final Path staging;
    private final boolean created;
    private final NavigableMap<String, Manifest.Origin> before;
    private final NavigableSet<String> staged = new ConcurrentSkipListSet<>();
    private final NavigableMap<String, Manifest.Origin> all = new ConcurrentSkipListMap<>();
    /** Folders that exist in the staging folder; checking for each file takes as long as writing a small one. */
    private final Set<Path> stagedFolders = ConcurrentHashMap.newKeySet();

    private final AtomicInteger unchanged = new AtomicInteger();

    /** @throws IOException if the folder cannot be created or read */
    public SiteWriter(Path output) throws IOException {
        this.output = output;
        this.staging = output.resolve(STAGING);
        this.created = !Files.exists(output);
        Files.createDirectories(output);
        FileTrees.delete(staging);
        this.before = Manifest.read(output);
    }

    /** @throws FileInTheWayException if there is a file at its path that no build made */
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

    /** Reuses the file of the last build only if it has not been changed since. */
    @Override
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
            throw new IllegalStateException("two files for one path: " + path);
        }
    }

    private static boolean isSame(Path place, byte[] bytes) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == bytes.length
                && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    /**
     * Moves staged files to their places: pages last, so that no page refers to a style or script that is not there yet.
     * Then deletes the files that the last build made and this one did not.
     */
    @Override
    public Optional<WriteResult> commit() throws IOException {
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
        return Optional.of(new WriteResult(moves.size(), unchanged.get(), deleted, foreign()));
    }

    /** A file of the last build may be where a folder is needed now. */
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

    /** Files of version control and the like are not worth mentioning. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    @Override
    public void close() throws IOException {
        FileTrees.delete(staging);
        if (created && FileTrees.isEmpty(output)) {
            Files.delete(output);
        }
    }
}
