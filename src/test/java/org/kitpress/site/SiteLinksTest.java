package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.judge.Crawler;
import org.kitpress.judge.StaticServer;

/** Every link and fragment resolves and every page is reachable, wherever the site stands. */
@Tag("slow")
class SiteLinksTest {
    @Test
    void fromDisk() {
        judge(Crawler.onDisk(BuiltSite.folder()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/toolkit/"})
    void overHttp(String prefix) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), prefix)) {
            judge(Crawler.overHttp(server));
        }
    }

    private static void judge(Crawler.Report report) {
        assertEquals(List.of(), report.broken());
        assertEquals(BuiltSite.pages().size(), report.pages());
        assertTrue(report.references() > 1000, "links were followed: " + report.references());
    }
}
