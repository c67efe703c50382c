package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/planning/, planning/index.html",
        "/planning/mission.html, planning/mission.html",
        "/a%20b/%C3%A9t%C3%A9.html, a b/été.html",
        "/a..b/c, a..b/c",
    })
    void aPathNamesAFileAndAFolderItsIndex(String raw, String path) {
        assertEquals(Optional.of(path), RequestPath.of(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.html",
                "/..",
                "/../etc/passwd",
                "/planning/../../etc/passwd",
                "/./index.html",
                "/%2e%2e/etc/passwd",
                "/%2E./etc/passwd",
                "/..%2fetc/passwd",
                "/a%2Fb",
                "/a%5cb",
                "/a\\b",
                "//etc/passwd",
                "/a//b",
                "/a%00.html",
                "/a%0Ab",
                "/a%",
                "/a%2",
                "/a%zz",
                "/%ff",
                "/%c0%ae%c0%ae/etc/passwd",
            })
    void whatLeadsOutOrIsInDisguiseIsRefused(String raw) {
        assertEquals(Optional.empty(), RequestPath.of(raw));
    }

    @Test
    void aNameIsDecodedOnce() {
        assertEquals(Optional.of("%2e%2e/x"), RequestPath.of("/%252e%252e/x"));
    }
}
