package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** The site opened from disk, without a server. */
@RequiresBrowser
class SiteFromDiskTest {
    @Test
    void stylesTypefaceAndScriptsLoad(Tab tab) {
        tab.open(BuiltSite.folder().resolve("planning/mission.html").toUri().toString());
        assertTrue(tab.evaluate("document.fonts.check('16px \"Atkinson Hyperlegible Next\"')")
                .asBoolean());
        assertTrue(tab.evaluate("[...document.fonts].some(font => font.status === 'loaded')")
                .asBoolean());
        assertTrue(tab.evaluate("document.styleSheets.length > 0").asBoolean());
        tab.open(
                BuiltSite.folder().resolve("partnership/continuum.html").toUri().toString());
        assertTrue(tab.evaluate("!document.querySelector('[data-aid]').hidden").asBoolean(), "the script ran");
        assertEquals(List.of(), tab.log().cspViolations());
    }

    @Test
    void everyRequestIsAFileBelowTheFolder(Tab tab) {
        String root = BuiltSite.folder().toUri().toString();
        for (String page : List.of("index.html", "planning/mission.html", "work-plan/csdwg.html")) {
            tab.open(root + page);
        }
        tab.log().requests().forEach(request -> assertTrue(request.url().startsWith(root), request.url()));
    }
}
