package org.kitpress.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file with a typical mistake: {@code src/test/resources/broken/NN-NAME.txt}. The header above the scissors line is
 * written by hand: what happened, the place of the first finding and the text that begins there, and part of the remedy.
 */
record BrokenFile(String name, Map<String, String> header, String text) {
    static final Path FOLDER = Path.of(System.getProperty("kitpress.root", "."), "src", "test", "resources", "broken");

    private static final String SCISSORS = "----8<----\n";
    private static final Pattern FINDING = Pattern.compile("(\\d+):(\\d+) ([a-z0-9-]+) \"(.*)\"");
    private static final Map<String, Charset> CHARSETS =
            Map.of("latin-1", StandardCharsets.ISO_8859_1, "utf-16", StandardCharsets.UTF_16LE);

    static List<BrokenFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(BrokenFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrokenFile read(Path path) {
        try {
            String all = Files.readString(path);
            int cut = all.indexOf(SCISSORS);
            Map<String, String> header = new HashMap<>();
            all.substring(0, cut).lines().forEach(line -> {
                int colon = line.indexOf(": ");
                header.put(line.substring(0, colon), line.substring(colon + 2));
            });
            return new BrokenFile(path.getFileName().toString(), header, all.substring(cut + SCISSORS.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the file, relative to the site folder. */
    String file() {
        return header.get("file");
    }

    String remedy() {
        return header.get("remedy");
    }

    private Matcher finding() {
        Matcher finding = FINDING.matcher(header.get("finding"));
        if (!finding.matches()) {
            throw new IllegalStateException(name + ": " + header.get("finding"));
        }
        return finding;
    }

    /** {@code content/list.yaml:3:1 unknown-field}. */
    String expected() {
        Matcher finding = finding();
        return file() + ":" + finding.group(1) + ":" + finding.group(2) + " " + finding.group(3);
    }

    /** Whether the text in the header really begins at the place in the header. */
    boolean isMarkedRight() {
        Matcher finding = finding();
        String line = List.of(text.split("\n", -1)).get(Integer.parseInt(finding.group(1)) - 1);
        int column = Integer.parseInt(finding.group(2)) - 1;
        String begins = finding.group(4).replace("\\\"", "\"").replace("\\\\", "\\");
        return column <= line.codePointCount(0, line.length())
                && line.substring(line.offsetByCodePoints(0, column)).startsWith(begins);
    }

    /** The bytes of the file, with the encoding and line endings of the header. */
    byte[] bytes() {
        String encoding = header.getOrDefault("encode", "");
        return switch (encoding) {
            case "" -> text.getBytes(StandardCharsets.UTF_8);
            case "crlf-and-lf" -> text.replaceFirst("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case "bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "utf-16" -> joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, text.getBytes(CHARSETS.get(encoding)));
            default -> text.getBytes(CHARSETS.get(encoding));
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
