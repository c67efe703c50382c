package org.kitpress.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/..",
                "a/../b",
                "a/./b",
                "./a",
                "a\\b",
                "..\\a",
                "C:a",
                "C:\\a",
                "a\u0000b",
                "a\nb",
                "//server/share"
            })
    void pathIsBelowTheOutputFolder(String path) {
        assertThrows(IllegalArgumentException.class, () -> new OutputFile(path, new byte[0], ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b.html", ".nojekyll", "a/..b", "a/...", "es/a b.html", "_headers"})
    void otherPathsAreKept(String path) {
        assertEquals(path, new OutputFile(path, new byte[0], "").path());
    }
}
