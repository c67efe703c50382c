package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kitpress.report.Finding;
import org.kitpress.report.ReadingGrade;
import org.kitpress.report.Rule;

/** Pages and sections whose reading grade is above the one that the toolkit asks for. */
final class HardToReadPages implements Check {
    /** Fewer words say little: one long name moves the grade by a year or two. */
    private static final int FEWEST_WORDS = 60;

    /** So many words of a sentence are enough to find it. */
    private static final int SHOWN_WORDS = 8;

    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        int limit = toolkit.options().settings().readingGrade();
        for (ReadingGrade measured : ReadingGrades.of(toolkit)) {
            if (measured.words() >= FEWEST_WORDS && measured.grade() > limit) {
                String what = measured.section().isEmpty() ? "this page" : "the section '" + measured.section() + "'";
                findings.add(Rule.READING_GRADE.at(
                        measured.place(),
                        String.format(
                                Locale.ROOT,
                                "%s reads at school grade %.1f; at most %d is asked for",
                                what,
                                measured.grade(),
                                limit),
                        "Cut long sentences in two and choose shorter words. The longest sentences: "
                                + String.join(
                                        "; ",
                                        measured.longest().stream()
                                                .map(HardToReadPages::show)
                                                .toList())
                                + "."));
            }
        }
        return findings;
    }

    private static String show(ReadingGrade.Sentence sentence) {
        String[] words = sentence.text().split("\\s+");
        String start = String.join(" ", List.of(words).subList(0, Math.min(SHOWN_WORDS, words.length)));
        return "'" + start + (words.length > SHOWN_WORDS ? " …" : "") + "' (" + sentence.words() + " words)";
    }
}
