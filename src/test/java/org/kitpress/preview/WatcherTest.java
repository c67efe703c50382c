package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a save counts as done. */
class WatcherTest {
    @TempDir
    private Path site;

    /** An editor empties a file before it fills it; what was read in between must not be shown. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatChangesAgainAfterItWasNoticedIsNotStill(boolean withEvents) throws IOException, InterruptedException {
        Path file = Files.createDirectory(site.resolve("content")).resolve("page.md");
        Files.writeString(file, "Words.");
        try (Watcher watcher = new Watcher(site, withEvents)) {
            assertTrue(watcher.isStill());
            Files.writeString(file, "");
            assertTrue(watcher.await());
            Files.writeString(file, "Other words.");
            assertFalse(watcher.isStill());
            watcher.settle();
            assertTrue(watcher.isStill());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClosedWatcherWaitsNoLonger(boolean withEvents) throws InterruptedException {
        Watcher watcher = new Watcher(site, withEvents);
        Thread closer = new Thread(watcher::close);
        closer.start();
        assertFalse(watcher.await());
        closer.join();
    }
}
