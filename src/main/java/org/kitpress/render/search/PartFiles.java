package org.kitpress.render.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.output.Sha256;

/**
 * The files of one kind of part, numbered from 0. Each is a script; its name has the number and a hash over all
 * files of the kind. A single hash keeps thousands of them out of the start file, and an edit of any text
 * changes nearly every score anyway.
 */
final class PartFiles {
    private static final int HASH_LENGTH = 10;
    private static final byte[] HEAD = "KitpressSearch.add(".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAIL = ");\n".getBytes(StandardCharsets.US_ASCII);

    private final String path;
    private final List<byte[]> contents = new ArrayList<>();
    /** Empty until somebody asks for it. */
    private String hash = "";

    /** @param folder below the output folder, with a slash at the end */
    PartFiles(String folder, String kind) {
        this.path = folder + kind + "-";
    }

    /** Adds a file that passes the given JSON to the page. */
    void add(JsonBytes.Body body) {
        contents.add(script(body));
    }

    /** Adds a file that passes an object with one text to the page. */
    void add(String field, CharSequence text) {
        add(json -> {
            json.writeStartObject();
            json.writeStringField(field, text.toString());
            json.writeEndObject();
        });
    }

    /** A script that passes the given JSON to the page. */
    static byte[] script(JsonBytes.Body body) {
        byte[] json = JsonBytes.of(body);
        return ByteBuffer.allocate(HEAD.length + json.length + TAIL.length)
                .put(HEAD)
                .put(json)
                .put(TAIL)
                .array();
    }

    /** The number that the next file gets. */
    int size() {
        return contents.size();
    }

    /** Passes all files on once they are complete, and frees their memory. */
    void release(Outlet outlet) throws IOException {
        String ending = "." + hash() + ".js";
        for (int number = 0; number < contents.size(); number++) {
            outlet.accept(new OutputFile(path + number + ending, contents.get(number), ""));
        }
        contents.clear();
    }

    /** The hash in the files' names, once all are added. */
    String hash() {
        if (hash.isEmpty()) {
            hash = hash(contents);
        }
        return hash;
    }

    /**
     * SHA-256 over the two checksums of each file. Processors compute those in passing; SHA-256 of all the bytes took a
     * sixth of the time of indexing.
     */
    static String hash(List<byte[]> contents) {
        CRC32 crc = new CRC32();
        CRC32C castagnoli = new CRC32C();
        ByteBuffer sums = ByteBuffer.allocate(2 * Integer.BYTES * contents.size());
        for (byte[] bytes : contents) {
            crc.reset();
            crc.update(bytes);
            castagnoli.reset();
            castagnoli.update(bytes);
            sums.putInt((int) crc.getValue()).putInt((int) castagnoli.getValue());
        }
        return Sha256.of(sums.array()).substring(0, HASH_LENGTH);
    }
}
