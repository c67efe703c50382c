package org.kitpress.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read from files, reused while the bytes and the kind that the folder sets are unchanged. Thread-safe. */
public final class ParseCache {
    private final Map<String, Read<?>> files = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // compared only by isOf
    private record Read<T>(byte[] bytes, @Nullable String folderKind, T result) {
        boolean isOf(byte[] now, @Nullable String kind) {
            return Arrays.equals(bytes, now) && Objects.equals(folderKind, kind);
        }
    }

    /** @param reader returns the same type for the same file each time */
    <T> T read(String file, byte[] bytes, @Nullable String folderKind, Supplier<T> reader) {
        Read<?> known = files.get(file);
        if (known != null && known.isOf(bytes, folderKind)) {
            @SuppressWarnings("unchecked")
            T result = (T) known.result;
            files.put(file, new Read<>(bytes, folderKind, result)); // lets go of the array with the same bytes
            return result;
        }
        T result = reader.get();
        files.put(file, new Read<>(bytes, folderKind, result));
        return result;
    }

    /** Forgets files that are no longer there. */
    void keepOnly(Collection<String> names) {
        files.keySet().retainAll(Set.copyOf(names));
    }
}
