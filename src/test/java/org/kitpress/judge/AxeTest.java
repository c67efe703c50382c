package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.Axe.Violation;

@RequiresBrowser
class AxeTest {
    private static final String STRICT =
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; img-src data:;"
                    + " style-src 'unsafe-inline'\">";

    @TempDir
    Path folder;

    private Axe.Result judge(Tab tab, String page) throws IOException {
        return judge(tab, page, new Axe());
    }

    private Axe.Result judge(Tab tab, String page, Axe axe) throws IOException {
        new SmallSite(folder).file("index.html", page);
        try (StaticServer server = StaticServer.serve(folder, "/")) {
            tab.open(server.url("index.html"));
            Axe.Result result = axe.judge(tab);
            assertEquals(List.of(), tab.log().cspViolations());
            return result;
        }
    }

    private static List<String> rules(Axe.Result result) {
        return result.violations().stream().map(Violation::rule).toList();
    }

    @Test
    void aGoodPageIsWithoutViolations(Tab tab) throws IOException {
        Axe.Result result = judge(tab, SmallSite.page("<p>Good.</p>"));
        assertEquals("", result.report());
        assertEquals(0, result.undecidedContrasts());
    }

    @Test
    void aStrictPolicyDoesNotKeepItOut(Tab tab) throws IOException {
        assertEquals(List.of("image-alt"), rules(judge(tab, SmallSite.page(STRICT, "<img src='data:,x'>"))));
    }

    @Test
    void paleTextIsFoundWithItsPlace(Tab tab) throws IOException {
        Axe.Result result = judge(tab, SmallSite.page("<p style='color: #aaa; background: #fff'>Pale</p>"));
        assertEquals(List.of("color-contrast"), rules(result));
        assertEquals("p", result.violations().get(0).spots().get(0).selector());
        assertTrue(result.report().contains("serious color-contrast"), result::report);
        assertTrue(result.report().contains("Pale"), result::report);
    }

    @Test
    void anInputWithoutALabelIsFound(Tab tab) throws IOException {
        assertEquals(List.of("label"), rules(judge(tab, SmallSite.page("<input type=text>"))));
    }

    @Test
    void textOverAPictureIsCountedAsUndecided(Tab tab) throws IOException {
        String main = "<p style='background: url(data:image/svg+xml,x), linear-gradient(red, blue)'>Over</p>";
        Axe.Result result = judge(tab, SmallSite.page(main));
        assertEquals(List.of(), result.violations());
        assertEquals(1, result.undecidedContrasts());
    }

    @Test
    void colorsOfTheDarkThemeAreJudgedInDark(Tab tab) throws IOException {
        String style = "<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #000 } }</style>";
        assertEquals(List.of(), rules(judge(tab, SmallSite.page(style, "<p>Dim</p>"))));
        List<String> reports = new Axe().judgeInLightAndDark(tab);
        assertEquals(1, reports.size());
        assertTrue(reports.get(0).startsWith("dark: serious color-contrast"), reports::toString);
    }

    @Test
    void fasterColorsAndFieldsGiveTheSameResultsAsAxeItself(Tab tab) throws IOException {
        StringBuilder texts = new StringBuilder();
        List<String> colors =
                List.of("#999", "rgb(120 120 120 / 70%)", "hsl(200 40% 60%)", "oklch(70% 0.1 200)", "teal");
        for (String color : colors) {
            for (String back : List.of("white", "rgb(0 0 0 / 20%)", "color(srgb 0.2 0.3 0.4)", "oklch(95% 0.03 90)")) {
                texts.append(
                                "<div style='background: %s'><p style='color: %s'>Text</p><p style='color: %s; opacity: 0.8;"
                                        .formatted(back, color, color))
                        .append(" font-size: 2rem'>Large</p></div>");
            }
        }
        Axe.Result own = judge(tab, SmallSite.page(texts.toString()), Axe.unchanged());
        assertTrue(own.violations().get(0).spots().size() > 15, own::report);
        assertEquals(own, judge(tab, SmallSite.page(texts.toString())));
    }
}
