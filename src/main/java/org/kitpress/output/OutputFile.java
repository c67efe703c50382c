package org.kitpress.output;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One file of the site, in memory.
 *
 * @param path relative to the output folder, with forward slashes and no leading slash
 * @param bytes its content; owned by this record, so callers must not change the array afterwards
 * @param source the content file it was made from, relative to the site folder; empty if it was made from the toolkit as
 *     a whole
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path only; the bytes are a payload
public record OutputFile(String path, byte[] bytes, String source) {
    /** Names between slashes, none of them empty, dots alone, or with what separates names or drives on some system. */
    private static final Pattern BELOW =
            Pattern.compile("(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+)*+");

    public OutputFile {
        Objects.requireNonNull(bytes);
        if (!BELOW.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
    }

    /** A text file, written as UTF-8. */
    public static OutputFile text(String path, String text, String source) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && file.path.equals(path) && java.util.Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
