package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SofficeTest {
    @Test
    void withoutLibreOfficeOneLineSaysThatTestsAreLeftOut() {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertFalse(new SofficeExtension().search(false, false).found());
        } finally {
            System.setOut(before);
        }
        assertEquals(
                new SofficeExtension().leftOut(),
                said.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void whereLibreOfficeIsRequiredItsAbsenceIsAFailure() {
        var failure = assertThrows(IllegalStateException.class, () -> new SofficeExtension().search(false, true));
        assertTrue(failure.getMessage().contains("KITPRESS_REQUIRE_SOFFICE"), failure.getMessage());
    }

    @Test
    @RequiresSoffice
    void whatIsNoDocumentMakesNoFileAndTheReasonIsTold(@TempDir Path folder) throws IOException {
        Path broken = Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        var failure = assertThrows(IllegalStateException.class, () -> Soffice.convert(broken, "html"));
        assertTrue(failure.getMessage().startsWith("LibreOffice made no broken.html: "), failure.getMessage());
        assertFalse(Files.exists(folder.resolve("broken.html")));
    }
}
