package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.NuHtmlChecker.Level;
import org.kitpress.judge.NuHtmlChecker.Message;

class NuHtmlCheckerTest {
    private static final NuHtmlChecker CHECKER = new NuHtmlChecker();

    @Test
    void aGoodPageHasNoMessages() {
        assertEquals(List.of(), CHECKER.html(SmallSite.page("<p>Good.</p>")));
    }

    @Test
    void faultsComeWithTheirLineAndKind() {
        String page = SmallSite.page("<p id=a>One</p>\n<p id=a>Two</p>\n<div role=heading-ish>x</div>");
        List<Message> errors = NuHtmlChecker.errors(CHECKER.html(page));
        assertEquals(2, errors.size(), () -> NuHtmlChecker.report("page", errors));
        int line = (int) page.substring(0, page.indexOf("One")).lines().count();
        assertEquals(new Message(Level.ERROR, line + 1, 8, "Duplicate ID “a”."), errors.get(0));
        assertEquals(line + 2, errors.get(1).line());
    }

    @Test
    void oneDocumentLeavesNothingBehindForTheNext() {
        String bad = SmallSite.page("<p id=once>x</p></div><img src=x.png>");
        List<Message> first = CHECKER.html(bad);
        assertTrue(first.size() >= 2);
        assertEquals(List.of(), CHECKER.html(SmallSite.page("<p id=once>Good.</p>")));
        assertEquals(first, CHECKER.html(bad));
    }

    @Test
    void textInAnotherLanguageThanThePageSaysIsAWarning() {
        String spanish = "<p>Antes de empezar, reúna a todas las personas que van a participar en la respuesta y"
                + " explique con calma cuál es la misión, quién decide y cómo se avisa a las familias.</p>";
        List<Message> messages = CHECKER.html(SmallSite.page(spanish.repeat(8)));
        assertEquals(1, messages.size(), messages::toString);
        assertEquals(Level.WARNING, messages.get(0).level());
        assertTrue(messages.get(0).text().contains("Spanish"), messages::toString);
    }

    @Test
    void bytesThatAreNoUtf8AreErrors() {
        byte[] page = SmallSite.page("<p>né</p>").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Level.ERROR, CHECKER.html(page).get(0).level());
    }

    @Test
    void styleInAPageIsCheckedToo() {
        List<Message> messages = CHECKER.html(SmallSite.page("<style>p { colour: red }</style>", "<p>x</p>"));
        assertTrue(messages.get(0).text().contains("colour"), messages::toString);
    }

    @Test
    void faultsInAStyleSheetComeWithItsOwnLines() {
        assertEquals(List.of(), CHECKER.css("p {\n  color: #123;\n}\n"));
        List<Message> messages = CHECKER.css("p { color: #123 }\nq {\n  colr: red;\n}\n");
        assertEquals(1, messages.size());
        assertEquals(3, messages.get(0).line());
    }
}
