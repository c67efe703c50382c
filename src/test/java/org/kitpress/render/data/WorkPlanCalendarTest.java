package org.kitpress.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.html.SampleToolkit;

/** Calendars, read back by a library that knows nothing of how they were written. */
class WorkPlanCalendarTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));

    private static Toolkit shipped() throws Exception {
        return ContentReader.read(ROOT, ForkJoinPool.commonPool()).toolkit();
    }

    private static OutputFile file(Toolkit toolkit, String base) {
        List<OutputFile> files = WorkPlanCalendar.files(toolkit, DefaultTheme.words(), false, base);
        assertEquals(1, files.size());
        return files.get(0);
    }

    private static ICalendar read(OutputFile file) {
        List<ICalendar> calendars =
                Biweekly.parse(new String(file.bytes(), StandardCharsets.UTF_8)).all();
        assertEquals(1, calendars.size());
        assertEquals("", calendars.get(0).validate(ICalVersion.V2_0).toString());
        return calendars.get(0);
    }

    private static String day(biweekly.util.ICalDate date) {
        assertFalse(date.hasTime(), "events are over whole days");
        return date.getRawComponents().toString(false, false);
    }

    @Test
    void shippedPlanHasAnEventForEachTimeframeWithDates() throws Exception {
        OutputFile file = file(shipped(), null);
        assertEquals("work-plan/csdwg.ics", file.path());
        List<String> events = read(file).getEvents().stream()
                .map(e -> e.getSummary().getValue().replaceFirst(":.*", "") + " "
                        + day(e.getDateStart().getValue()) + " "
                        + day(e.getDateEnd().getValue()))
                .toList();
        // March/April 2011 twice, June 2011 twice; the end is the first day after it. All else has no dates.
        assertEquals(
                List.of(
                        "Action step II.1 20110301 20110501",
                        "Action step II.3 20110301 20110501",
                        "Action step II.4 20110601 20110701",
                        "Deliverable II.1 20110601 20110701"),
                events);
    }

    @Test
    void identitiesAreUniqueStayTheSameAndTheStampIsThePlansOwnDay() throws Exception {
        OutputFile first = file(shipped(), null);
        assertArrayEquals(first.bytes(), file(shipped(), null).bytes());
        Set<String> ids = new HashSet<>();
        for (VEvent event : read(first).getEvents()) {
            assertTrue(ids.add(event.getUid().getValue()), event.getUid().getValue());
        }
        Set<String> elsewhere = new HashSet<>();
        read(file(shipped(), "https://example.org/kit/"))
                .getEvents()
                .forEach(e -> elsewhere.add(e.getUid().getValue()));
        assertEquals(ids, elsewhere, "where the site stands does not change who an event is");
        String text = new String(file(SampleToolkit.rich(), null).bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("\r\nDTSTAMP:20110601T000000Z\r\n"), text);
    }

    @Test
    void eventLeadsToItsEntryWhereTheAddressOfTheSiteIsKnown() throws Exception {
        VEvent event =
                read(file(shipped(), "https://example.org/kit/")).getEvents().get(0);
        assertTrue(
                event.getUrl().getValue().startsWith("https://example.org/kit/work-plan/csdwg.html#"),
                event.getUrl().getValue());
        assertEquals(null, read(file(shipped(), null)).getEvents().get(0).getUrl());
    }

    @Test
    void decisionThatIsNeededByADateIsAnEventOfThatDay() {
        List<VEvent> events = read(file(SampleToolkit.rich(), null)).getEvents();
        VEvent decision = events.get(events.size() - 1);
        assertEquals("Decision needed: Action step I.3", decision.getSummary().getValue());
        assertEquals("20110630", day(decision.getDateStart().getValue()));
        assertEquals("20110701", day(decision.getDateEnd().getValue()));
    }

    @Test
    void linesEndWithCrLfAndNoneIsLongerThan75Octets() throws Exception {
        String text = new String(file(shipped(), "https://example.org/kit/").bytes(), StandardCharsets.UTF_8);
        assertFalse(text.replace("\r\n", "").contains("\n"), "a line feed alone");
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        int longest = Arrays.stream(text.split("\r\n"))
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElseThrow();
        assertEquals(75, longest);
    }

    @Test
    void foldingKeepsCharactersWholeAndTextComesBackAsItWas() {
        String hostile = "Ünïcödé 👪, a; b\\n \\ and a\nsecond line\r\nEND:VEVENT ".repeat(6);
        byte[] bytes = new org.kitpress.render.data.ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "x")
                .line("BEGIN", "VEVENT")
                .line("UID", "1")
                .line("DTSTAMP", "20110101T000000Z")
                .line("DTSTART;VALUE=DATE", "20110101")
                .text("SUMMARY", hostile)
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertFalse(text.contains("\uFFFD"));
        ICalendar back = Biweekly.parse(text).first();
        assertEquals(1, back.getEvents().size());
        assertEquals(
                hostile.replace("\r\n", "\n"),
                back.getEvents().get(0).getSummary().getValue().replace(System.lineSeparator(), "\n"));
    }
}
