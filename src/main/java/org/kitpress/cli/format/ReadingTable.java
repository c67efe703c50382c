package org.kitpress.cli.format;

import java.util.List;
import java.util.Locale;
import org.kitpress.report.ReadingGrade;

/**
 * Formats reading grades as a table for people: one line per page, with its sections indented below it and the longest
 * sentence in the last column.
 */
public final class ReadingTable {
    private static final int SHOWN = 60;

    private ReadingTable() {}

    public static String print(List<ReadingGrade> grades) {
        StringBuilder text = new StringBuilder("grade  words  page or section: its longest sentence\n");
        for (ReadingGrade grade : grades) {
            String name = grade.section().isEmpty() ? grade.place().file() : "  " + grade.section();
            text.append(String.format(Locale.ROOT, "%5.1f  %5d  ", grade.grade(), grade.words()));
            text.append(TextFormat.visible(name));
            grade.longest().stream().limit(1).map(ReadingTable::longest).forEach(text::append);
            text.append('\n');
        }
        return text.toString();
    }

    private static String longest(ReadingGrade.Sentence sentence) {
        String words = sentence.text();
        String shown = words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)).stripTrailing() + " …";
        return ": " + CheckResult.plural(sentence.words(), "word") + ", \"" + TextFormat.visible(shown) + "\"";
    }
}
