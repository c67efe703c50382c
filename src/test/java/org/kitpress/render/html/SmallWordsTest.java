package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.model.PartialDate;

/** Dates and alphabetical order. */
class SmallWordsTest {
    private static String words(String language, int year, int month, int day) {
        return new DateFormatter(language).words(new PartialDate(year, month, day));
    }

    @Test
    void datesAreSaidAsFarAsTheyAreStated() {
        assertEquals("2011", words("en", 2011, 0, 0));
        assertEquals("June 2011", words("en", 2011, 6, 0));
        assertEquals("September 29, 2017", words("en", 2017, 9, 29));
        assertEquals("29 de septiembre de 2017", words("es", 2017, 9, 29));
        assertEquals("29 septembre 2017", words("fr", 2017, 9, 29));
    }

    @Test
    void datesDoNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals("September 29, 2017", words("en", 2017, 9, 29));
                assertEquals(
                        "2011-06",
                        new DateFormatter("en")
                                .view(new PartialDate(2011, 6, 0))
                                .iso());
            }
        } finally {
            Locale.setDefault(before);
        }
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
