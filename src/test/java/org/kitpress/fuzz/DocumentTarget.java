package org.kitpress.fuzz;

import static org.kitpress.fuzz.Reading.expect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kitpress.content.ContentReader.Content;
import org.kitpress.importer.ImportResult;
import org.kitpress.importer.Importer;
import org.kitpress.report.Finding;

/**
 * Imports a web page or a Word document with one part of these bytes, and reads the drafts. The first byte says which part,
 * the second as what it is imported. Jazzer calls it.
 */
public final class DocumentTarget {
    private static final MemorySite SITE = new MemorySite("content/draft.md", "content/draft.yaml");
    private static final String WEB_PAGE = "page.html";

    /** The parts of a Word document. */
    private static final Map<String, byte[]> WORD = word();

    /** What the first byte counts. */
    private static final List<String> PARTS = Stream.concat(
                    Stream.of(WEB_PAGE), WORD.keySet().stream().filter(name -> name.matches(".*\\.(xml|rels)")))
            .toList();

    private DocumentTarget() {}

    private static Map<String, byte[]> word() {
        try {
            return new TreeMap<>(WordMutator.parts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Web pages, and the parts of a Word document. */
    static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        Corpus.WEB_PAGES.forEach(page -> seeds.add(input(WEB_PAGE, page.getBytes(StandardCharsets.UTF_8))));
        PARTS.stream().skip(1).forEach(part -> seeds.add(input(part, WORD.get(part))));
        return seeds;
    }

    private static byte[] input(String part, byte[] bytes) {
        byte[] input = new byte[bytes.length + 2];
        input[0] = (byte) PARTS.indexOf(part);
        System.arraycopy(bytes, 0, input, 2, bytes.length);
        return input;
    }

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        String part = PARTS.get(Byte.toUnsignedInt(data[0]) % PARTS.size());
        byte[] bytes = Arrays.copyOfRange(data, 2, data.length);
        List<String> kinds = Importer.kinds();
        int chosen = Byte.toUnsignedInt(data[1]) % (2 * kinds.size());
        String kind = chosen < kinds.size() ? null : kinds.get(chosen - kinds.size());
        ImportResult result = Reading.twice(() -> imported(part, bytes, kind)).result();
        expect(result.documents().isEmpty() != result.findings().isEmpty(), "either drafts or a finding");
        for (ImportResult.File file : result.files()) {
            String name = "content/draft" + file.path().substring(file.path().lastIndexOf('.'));
            expectReadable(name, file.draft().text());
        }
    }

    private static void expectReadable(String name, String draft) {
        Content content = SITE.with(name, draft.getBytes(StandardCharsets.UTF_8));
        List<Finding> errors = MemorySite.findings(content, name).stream()
                .filter(Finding::isError)
                .toList();
        expect(errors.isEmpty(), errors + "\n" + draft);
    }

    private static Outcomes imported(String part, byte[] bytes, String kind) {
        String name = part.equals(WEB_PAGE) ? part : "page.docx";
        Path file = SITE.folder().resolve(name);
        try {
            if (name.equals(part)) {
                Files.write(file, bytes);
            } else {
                Map<String, byte[]> parts = new TreeMap<>(WORD);
                parts.put(part, bytes);
                Files.write(file, WordMutator.write(parts));
            }
            ImportResult result =
                    Importer.plan(SITE.folder(), List.of(file), new Importer.ImportOptions(kind, null, null));
            return new Outcomes(result, result.files() + "\n" + result.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records with images compare their arrays by identity, so their words are compared. */
    private record Outcomes(ImportResult result, String words) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Outcomes outcomes && words.equals(outcomes.words);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
