package org.kitpress.check;

import java.util.List;
import java.util.Locale;
import org.kitpress.report.Finding;
import org.kitpress.report.ReadingGrade;
import org.kitpress.report.Rule;

/** Pages and sections whose reading grade is above the limit that the toolkit sets. */
final class HardToReadPages implements Check {
    /** With fewer words, one long name changes the grade by a year or two. */
    private static final int FEWEST_WORDS = 60;

    /** Enough words of a sentence to find it. */
    private static final int SHOWN_WORDS = 8;

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        int limit = context.options().settings().readingGrade();
        for (ReadingGrade measured : ReadingGrades.of(context)) {
            if (measured.words() >= FEWEST_WORDS && measured.grade() > limit) {
                String what = measured.section().isEmpty() ? "this page" : "the section '" + measured.section() + "'";
                findings.add(Rule.READING_GRADE.at(
                        measured.place(),
                        String.format(
                                Locale.ROOT,
                                "%s has a reading grade of %.1f; the limit is %d",
                                what,
                                measured.grade(),
                                limit),
                        "Split long sentences, and use shorter words. The longest sentences are "
                                + String.join(
                                        "; ",
                                        measured.longest().stream()
                                                .map(HardToReadPages::show)
                                                .toList())
                                + "."));
            }
        }
    }

    private static String show(ReadingGrade.Sentence sentence) {
        String[] words = sentence.text().split("\\s+");
        String start = String.join(" ", List.of(words).subList(0, Math.min(SHOWN_WORDS, words.length)));
        return "'" + start + (words.length > SHOWN_WORDS ? " …" : "") + "' (" + sentence.words() + " words)";
    }
}
