package org.kitpress.render.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.BlockBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Checksums of the code that draws PDFs: the classes of this package and of the libraries. If one of them changes, the
 * bytes of a PDF can change, so PDFs from before cannot be reused. A version number that developers have to raise would
 * be forgotten, and the version of the program stays the same during development.
 */
final class RendererFingerprint {
    /** Packages whose classes determine the bytes; the classes below show where each of them was loaded from. */
    private static final List<String> FOLDERS =
            List.of("org/kitpress/render/print/", "com/openhtmltopdf/", "org/apache/pdfbox/", "org/apache/fontbox/");

    private static final List<Class<?>> WITNESSES =
            List.of(Pdf.class, PdfRendererBuilder.class, BlockBox.class, PDDocument.class, TrueTypeFont.class);

    /** Computed once, because loaded code does not change while the program runs. */
    static final String SUMS =
            sums(WITNESSES.stream().map(RendererFingerprint::place).collect(Collectors.toSet()));

    private RendererFingerprint() {}

    /** @param places jars or folders with classes, in any order */
    static String sums(Set<Path> places) {
        SortedMap<String, Long> sums = new TreeMap<>();
        try {
            for (Path place : places) {
                if (Files.isDirectory(place)) {
                    folder(place, sums);
                } else {
                    jar(place, sums);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own classes could not be read.", e);
        }
        return sums.toString();
    }

    /** Uses the checksums in the directory of the jar without opening entries, which takes a millisecond or two. */
    private static void jar(Path jar, SortedMap<String, Long> sums) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> draws(entry.getName()))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void folder(Path classes, SortedMap<String, Long> sums) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (draws(name)) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    sums.put(name, crc.getValue());
                }
            }
        }
    }

    private static boolean draws(String name) {
        return FOLDERS.stream().anyMatch(name::startsWith);
    }

    private static Path place(Class<?> witness) {
        CodeSource source = witness.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException(witness + " was loaded from nowhere.");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
