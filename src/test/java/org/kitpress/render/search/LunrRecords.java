package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hashes of what the real lunr.js gave, or agreed to, so that tests without Node.js notice each difference. The tests with
 * Node.js compare them with lunr, say what differs, and record them with {@code -Dgolden=record}.
 */
final class LunrRecords {
    private static final Path FILE =
            Path.of(System.getProperty("kitpress.root", "."), "src/test/resources/search/lunr.txt");

    private LunrRecords() {}

    /** What lunr gave, which is recorded or has to be on record. */
    static void ofLunr(String name, String text) {
        if ("record".equals(System.getProperty("golden"))) {
            Map<String, String> all = read();
            all.put(name, hash(text));
            StringBuilder lines = new StringBuilder();
            all.forEach(
                    (key, hash) -> lines.append(hash).append(' ').append(key).append('\n'));
            try {
                Files.writeString(FILE, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertEquals(read().get(name), hash(text), "run with -Dgolden=record if the sample has changed");
    }

    /** What we give, which has to be the same. */
    static void ofOurs(String name, String text) {
        assertEquals(read().get(name), hash(text), name + " are not lunr's; the tests with Node.js say which");
    }

    private static Map<String, String> read() {
        Map<String, String> all = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                all.put(line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' ')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
