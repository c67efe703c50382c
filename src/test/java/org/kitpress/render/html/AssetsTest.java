package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static Assets assets(String... pathsAndTexts) {
        return new Assets(files(pathsAndTexts));
    }

    private static ThemeFiles files(String... pathsAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put("assets/" + pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new ThemeFiles(files);
    }

    private static String text(Assets assets, String name) {
        return new String(assets.file(name).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void namesCarryTheHashOfWhatTheyHold() {
        // SHA-256 of "abc" begins with ba7816bf (FIPS 180-4, example)
        assertEquals(
                "assets/js/site.ba7816bf.js",
                assets("js/site.js", "abc").address("js/site.js").path());
    }

    @Test
    void stylesNameOtherAssetsByTheirHashedNames() {
        Assets assets = assets(
                "css/site.css",
                "@import 'parts/a.css'; a{b:url(../img/x.png)} c{d:url( \"../img/x.png?v=1#top\" )} e{f:url('../img/x.png')}",
                "css/parts/a.css",
                "@font-face{src:url(../../fonts/f.woff2)}",
                "fonts/f.woff2",
                "abc",
                "img/x.png",
                "abc");
        String part = assets.address("css/parts/a.css").path().substring("assets/css/".length());
        assertEquals(
                "@import '" + part + "'; a{b:url(../img/x.ba7816bf.png)} c{d:url( \"../img/x.ba7816bf.png?v=1#top\" )}"
                        + " e{f:url('../img/x.ba7816bf.png')}",
                text(assets, "css/site.css"));
        assertEquals("@font-face{src:url(../../fonts/f.ba7816bf.woff2)}", text(assets, "css/parts/a.css"));
    }

    @Test
    void styleGetsAnotherNameWhenSomethingItNamesChanges() {
        assertNotEquals(
                assets("a.css", "a{b:url(x.png)}", "x.png", "1").address("a.css"),
                assets("a.css", "a{b:url(x.png)}", "x.png", "2").address("a.css"));
    }

    @Test
    void dataFragmentsAndCommentsInStylesStay() {
        String css = "/* url(gone.png) */ a{b:url(data:image/png;base64,AA==)} c{d:url(#shape)}";
        assertEquals(css, text(assets("a.css", css), "a.css"));
    }

    @Test
    void styleThatNamesAMissingAssetIsAFaultWithItsPlace() {
        ThemeException fault =
                assertThrows(ThemeException.class, () -> assets("css/a.css", "a{}\n  b{c:url(../gone.png)}"));
        assertEquals("assets/css/a.css:2:11", fault.file() + ":" + fault.line() + ":" + fault.column());
        assertTrue(fault.problem().contains("gone.png"), fault.problem());
    }

    @Test
    void stylesThatImportEachOtherAreAFault() {
        assertThrows(ThemeException.class, () -> assets("a.css", "@import 'b.css';", "b.css", "@import 'a.css';"));
    }

    @Test
    void licencesKeepTheirNames() {
        assertEquals(
                "assets/fonts/OFL.txt",
                assets("fonts/OFL.txt", "abc").address("fonts/OFL.txt").path());
    }

    @Test
    void scriptsThatAListNamesAreSentAsOneInItsOrder() {
        Assets assets =
                assets("js/all.list", "# all of it\nb.js\n\na.js\n", "js/a.js", "/* first */\na();", "js/b.js", "b();");
        assertEquals("b();\na();", text(assets, "js/all.js"));
        assertEquals(List.of("js/all.js"), assets.names());
    }

    @Test
    void listThatNamesAMissingScriptIsAFaultWithItsLine() {
        ThemeException fault =
                assertThrows(ThemeException.class, () -> assets("js/all.list", "a.js\ngone.js\n", "js/a.js", "a();"));
        assertEquals("assets/js/all.list:2:1", fault.file() + ":" + fault.line() + ":" + fault.column());
        assertTrue(fault.problem().contains("gone.js"), fault.problem());
    }
}
