package org.kitpress.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.SourceText;

/**
 * Pages as they were read the last time. What becomes of a page depends on its file's name and bytes and on the kind
 * that its folder gives it, and on nothing else; where these are the same, it is not read again. Used by many threads.
 */
public final class PagesRead {
    private final Map<String, Read> pages = new ConcurrentHashMap<>();

    private static final class Read {
        final byte[] bytes;
        final @Nullable String folderKind;
        final PageReader.Result result;

        Read(byte[] bytes, @Nullable String folderKind, PageReader.Result result) {
            this.bytes = bytes;
            this.folderKind = folderKind;
            this.result = result;
        }

        boolean isOf(byte[] now, @Nullable String kind) {
            return Arrays.equals(bytes, now) && java.util.Objects.equals(folderKind, kind);
        }
    }

    PageReader.Result read(String file, byte[] bytes, @Nullable String folderKind, PageReader reader) {
        Read known = pages.get(file);
        if (known != null && known.isOf(bytes, folderKind)) {
            return known.result;
        }
        PageReader.Result result = reader.read(SourceText.decode(file, bytes), folderKind);
        pages.put(file, new Read(bytes, folderKind, result));
        return result;
    }

    /** Forgets the pages of files that are no longer there. */
    void keepOnly(Collection<String> files) {
        pages.keySet().retainAll(Set.copyOf(files));
    }
}
