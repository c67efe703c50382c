package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Messages;
import org.kitpress.model.PartialDate;

/** Dates, numbers, and alphabetical order. */
class SmallWordsTest {
    private static String words(Messages messages, int year, int month, int day) {
        return new DateFormatter(messages).words(new PartialDate(year, month, day));
    }

    @Test
    void datesAreSaidAsFarAsTheyAreStated() {
        Messages english = DefaultTheme.words();
        assertEquals("2011", words(english, 2011, 0, 0));
        assertEquals("June 2011", words(english, 2011, 6, 0));
        assertEquals("September 29, 2017", words(english, 2017, 9, 29));
    }

    @Test
    void languagePutsMonthDayAndYearInItsOwnOrder() {
        Messages spanish = new Messages(
                "es", Map.of("month-9", "septiembre", "date-day", "{1} de {0} de {2}", "date-month", "{0} de {1}"));
        assertEquals("29 de septiembre de 2017", words(spanish, 2017, 9, 29));
        assertEquals("septiembre de 2017", words(spanish, 2017, 9, 0));
    }

    @Test
    void languageSeparatesThousandsInItsOwnWay() {
        assertEquals("130", DefaultTheme.words().number(130));
        assertEquals("1,204,000", DefaultTheme.words().number(1_204_000));
        assertEquals("1.204.000", new Messages("es", Map.of("thousands-separator", ".")).number(1_204_000));
    }

    @Test
    void titlesSortByLettersWithoutAccentsCaseAndQuotes() {
        assertEquals(
                List.of("2 towns", "“Áreas” of work", "arts", "Zeal", "…"),
                Stream.of("Zeal", "arts", "…", "“Áreas” of work", "2 towns")
                        .sorted(SortKey.by(title -> title.equals("…") ? "zz" : title))
                        .toList());
        assertEquals("A", SortKey.of("“Áreas”").letter());
        assertEquals("0", SortKey.of("2 towns").letter());
        assertEquals("#", SortKey.of("…").letter());
    }
}
