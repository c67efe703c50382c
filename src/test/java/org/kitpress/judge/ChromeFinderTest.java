package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for browsers with shell scripts")
class ChromeFinderTest {
    @TempDir
    Path folder;

    private Path program(String name, int exitCode) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\nexit " + exitCode + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    private Optional<Path> find(Map<String, String> environment) {
        return new ChromeFinder(environment, false).find();
    }

    @Test
    void theOneNamedInTheEnvironmentComesBeforeThePath() throws IOException {
        program("chromium", 0);
        Path mine = program("mine", 0);
        assertEquals(Optional.of(mine), find(Map.of("KITPRESS_CHROME", mine.toString(), "PATH", folder.toString())));
    }

    @Test
    void aNameInTheEnvironmentThatDoesNotRunIsAnError() {
        String nowhere = folder.resolve("nowhere").toString();
        BrowserException e = assertThrows(
                BrowserException.class, () -> find(Map.of("KITPRESS_CHROME", nowhere, "PATH", "/usr/bin")));
        assertEquals("KITPRESS_CHROME is " + nowhere + ", but no browser runs from there.", e.getMessage());
    }

    @Test
    void aScriptThatOnlyAsksToInstallABrowserIsPassedOver() throws IOException {
        program("chromium-browser", 1);
        Path real = program("google-chrome-stable", 0);
        assertEquals(Optional.of(real), find(Map.of("PATH", folder.toString())));
    }

    @Test
    void aProgramThatEndsAtOnceIsNoBrowserAndTheMessageSaysSo() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "#!/bin/sh\necho no display >&2\nexit 3\n");
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));
        BrowserException e = assertThrows(BrowserException.class, () -> Browser.start(broken));
        assertTrue(e.getMessage().startsWith("Chrome ended with code 3 as it started."), e.getMessage());
        assertTrue(e.getMessage().contains("no display"), e.getMessage());
    }

    @Test
    void testsAreLeftOutWithALineWhereThereIsNone() {
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(
                    Optional.empty(),
                    BrowserExtension.search(Optional.empty(), false).found());
        } finally {
            System.setOut(out);
        }
        assertEquals(
                BrowserExtension.LEFT_OUT, said.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void testsFailWhereThereIsNoneAlthoughOneIsRequired() {
        BrowserException e =
                assertThrows(BrowserException.class, () -> BrowserExtension.search(Optional.empty(), true));
        assertTrue(e.getMessage().contains("KITPRESS_REQUIRE_BROWSER is true"), e.getMessage());
    }
}
