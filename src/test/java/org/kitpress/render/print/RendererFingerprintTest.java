package org.kitpress.render.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that may draw other bytes has other sums, wherever its classes are. */
class RendererFingerprintTest {
    private static final String CLASS = "org/kitpress/render/print/Box.class";

    @TempDir
    private Path folder;

    private Path classes(String name, String file, String content) throws IOException {
        Path path = folder.resolve(name).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return folder.resolve(name);
    }

    private Path jar(String name, String file, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(file));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return jar;
    }

    @Test
    void sumsAreTheSameFromAFolderAndFromAJar() throws IOException {
        assertEquals(
                RendererFingerprint.sums(Set.of(classes("a", CLASS, "one"))),
                RendererFingerprint.sums(Set.of(jar("a.jar", CLASS, "one"))));
    }

    @Test
    void anotherClassOfThisRoomOrOfTheLibraryGivesOtherSums() throws IOException {
        for (String file : Set.of(CLASS, "com/openhtmltopdf/A.class", "org/apache/pdfbox/B.class")) {
            String one = RendererFingerprint.sums(Set.of(classes("one", file, "one")));
            assertNotEquals(one, RendererFingerprint.sums(Set.of(classes("two", file, "two"))), file);
        }
    }

    @Test
    void classesThatDrawNothingDoNotCount() throws IOException {
        String other = "org/kitpress/cli/Main.class";
        assertEquals(
                RendererFingerprint.sums(Set.of(classes("one", other, "one"))),
                RendererFingerprint.sums(Set.of(classes("two", other, "two"))));
    }

    @Test
    void programThatRunsKnowsItsOwnClassesAndTheLibraries() {
        for (String part :
                Set.of("render/print/Pdf.class", "openhtmltopdf/render/", "pdfbox/pdmodel/", "fontbox/ttf/")) {
            assertTrue(RendererFingerprint.SUMS.contains(part), part);
        }
    }
}
