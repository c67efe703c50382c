package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.PageSurvey.Heading;
import org.kitpress.judge.PageSurvey.SmallTarget;

@RequiresBrowser
class PageSurveyTest {
    private static final String DOT = "<button style='width:16px;height:16px;padding:0;border:0;margin:%s'>x</button>";

    @TempDir
    Path folder;

    private PageSurvey survey(Tab tab, String page) throws IOException {
        new SmallSite(folder).file("index.html", page);
        try (StaticServer server = StaticServer.serve(folder, "/")) {
            return PageSurvey.of(tab, server.url("index.html"), 320);
        }
    }

    /** The only complaint, without address and width. */
    private String complaint(Tab tab, String page) throws IOException {
        List<String> complaints = survey(tab, page).complaints();
        assertEquals(1, complaints.size(), complaints::toString);
        return complaints.get(0).replaceFirst("^.* at 320 px: ", "");
    }

    @Test
    void aGoodPageHasNothingToComplainAbout(Tab tab) throws IOException {
        PageSurvey survey =
                survey(tab, SmallSite.page("<h2>Part</h2><p>Text with <a href=#main>a link</a> in it.</p>"));
        assertEquals(List.of(), survey.complaints());
        assertEquals(
                List.of(new Heading(1, "A page"), new Heading(2, "Part")),
                survey.measures().outline());
    }

    @Test
    void whatMakesThePageScrollSidewaysIsNamed(Tab tab) throws IOException {
        String page = SmallSite.page("<div class=wide><p id=long style='width: 400px'>Too wide</p></div>");
        assertEquals("scrolls sideways because of #long “Too wide”", complaint(tab, page));
    }

    @Test
    void aTableThatScrollsByItselfIsNoFault(Tab tab) throws IOException {
        String page = SmallSite.page("<div style='overflow-x: auto' tabindex=0><p style='width: 400px'>Wide</p></div>");
        assertEquals(List.of(), survey(tab, page).complaints());
    }

    @Test
    void smallButtonsSideBySideAreTooHardToHit(Tab tab) throws IOException {
        String page = SmallSite.page("<p>" + DOT.formatted("0") + DOT.formatted("0") + "</p>");
        List<SmallTarget> found = survey(tab, page).measures().smallTargets();
        assertEquals(2, found.size());
        assertEquals(16, found.get(0).width());
        assertTrue(found.get(0).element().endsWith("button “x”"), found::toString);
    }

    @Test
    void smallButtonsWithRoomAroundThemPass(Tab tab) throws IOException {
        String page = SmallSite.page("<p>" + DOT.formatted("4px") + DOT.formatted("4px") + "</p>");
        assertEquals(List.of(), survey(tab, page).measures().smallTargets());
    }

    @Test
    void linksAreExcusedInASentenceButNotInAList(Tab tab) throws IOException {
        String links = "<a href=#a>one</a> %s <a href=#b>two</a>";
        String style = "<style>p { font-size: 12px; line-height: 14px; margin: 0 }</style>";
        String sentence = SmallSite.page(style, "<p>" + links.formatted("or") + "</p>");
        assertEquals(List.of(), survey(tab, sentence).measures().smallTargets());
        String list = SmallSite.page(style, "<p>" + links.formatted("</p><p>") + "</p>");
        assertEquals(2, survey(tab, list).measures().smallTargets().size());
    }

    @Test
    void theLabelOfABoxToTickCountsAsItsArea(Tab tab) throws IOException {
        String style = "<style>input { appearance: none; width: 12px; height: 12px; margin: 0 }"
                + " label { display: inline-block; min-height: 24px; padding: 6px }</style>";
        String box = "<div><label><input type=checkbox> Done already</label></div>";
        assertEquals(
                List.of(),
                survey(tab, SmallSite.page(style, box + box)).measures().smallTargets());
    }

    @Test
    void aSkippedLevelIsReported(Tab tab) throws IOException {
        assertEquals("heading “Deep” of level 3 follows level 1", complaint(tab, SmallSite.page("<h3>Deep</h3>")));
    }

    @Test
    void twoTitlesAndTwoMainPartsAreReported(Tab tab) throws IOException {
        assertEquals("has 2 headings of level 1", complaint(tab, SmallSite.page("<h1>Again</h1>")));
        assertEquals("has 2 main landmarks", complaint(tab, SmallSite.page("<div role=main>x</div>")));
    }

    @Test
    void aPageWithoutASkipLinkIsReported(Tab tab) throws IOException {
        String page = SmallSite.page("<p><a href=other.html>Other</a></p>").replaceFirst("<a href=\"#main\".*</a>", "");
        assertTrue(complaint(tab, page).endsWith("no skip link"));
    }

    @Test
    void aSkipLinkThatStaysHiddenOrLeadsNowhereIsReported(Tab tab) throws IOException {
        String hidden = SmallSite.page("<style>body > a { position: absolute; left: -999px }</style>", "");
        assertTrue(complaint(tab, hidden).endsWith("cannot be seen while it has the focus"));
        String nowhere = SmallSite.page("").replace("id=\"main\"", "id=\"other\"");
        assertTrue(complaint(tab, nowhere).endsWith("does not lead to the main part"));
        String shown = hidden.replace("</style>", " body > a:focus { left: 0 }</style>");
        assertEquals(List.of(), survey(tab, shown).complaints());
    }

    @Test
    void anImageFromAnotherOriginIsReported(Tab tab) throws IOException {
        PageSurvey survey = survey(tab, SmallSite.page("<img alt='' src='http://other.invalid/x.png'>"));
        assertEquals(List.of("http://other.invalid/x.png"), survey.foreignRequests());
        assertTrue(survey.complaints().get(0).endsWith("asked another origin for http://other.invalid/x.png"));
    }

    @Test
    void missingFilesAndErrorsInScriptsAreReported(Tab tab) throws IOException {
        String page = SmallSite.page("<img alt='' src=no.png><script>null.x</script>");
        List<String> faults = survey(tab, page).faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.matches("request failed: 404 .*/no.png")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("script: ")), faults::toString);
    }
}
