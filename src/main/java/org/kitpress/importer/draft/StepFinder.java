package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * Finds the steps of a guide by headings that number them.
 *
 * @param before the blocks before the first step
 * @param after the blocks after the last step
 */
record StepFinder(List<Block> before, List<Section> steps, List<Block> after) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:step|phase|stage|paso|fase|etapa)\\s+(\\d{1,2}|[IVX]{1,4})\\b[\\s.:–—)-]*", Pattern.CASE_INSENSITIVE);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    static StepFinder of(List<Block> blocks) {
        List<Block> before = new ArrayList<>();
        List<Block> after = new ArrayList<>();
        List<Section> steps = new ArrayList<>();
        collect(Section.of(blocks), steps, before, after);
        return new StepFinder(before, steps, after);
    }

    private static void collect(Section section, List<Section> steps, List<Block> before, List<Block> after) {
        List<Block> target = steps.isEmpty() ? before : after;
        if (section.heading() != null) {
            target.add(section.heading());
        }
        target.addAll(section.ownBlocks());
        for (Section subsection : section.subsections()) {
            if (numberOf(subsection.title()) == steps.size() + 1) {
                steps.add(subsection);
            } else if (!steps.isEmpty() && !containsStep(subsection)) {
                after.addAll(subsection.withHeading());
            } else {
                collect(subsection, steps, before, after);
            }
        }
    }

    private static boolean containsStep(Section section) {
        return section.subsections().stream()
                .anyMatch(subsection -> numberOf(subsection.title()) > 0 || containsStep(subsection));
    }

    /** How many steps contain questions. */
    long stepsWithQuestions() {
        return steps.stream()
                .filter(step -> QuestionFinder.blocksWithQuestions(step.content()) > 0)
                .count();
    }

    /** The number in a heading; 0 when it is not the heading of a step. */
    static int numberOf(Line heading) {
        Matcher step = NUMBERED.matcher(heading.plain());
        if (!step.lookingAt()) {
            return 0;
        }
        String number = step.group(1);
        return number.matches("\\d+")
                ? Integer.parseInt(number)
                : ROMAN.indexOf(number.toUpperCase(java.util.Locale.ROOT)) + 1;
    }

    /** The heading without its number. */
    static Line titleOf(Line heading) {
        Matcher step = NUMBERED.matcher(heading.plain());
        Line title = step.lookingAt() ? heading.slice(step.end()) : heading;
        return title.isBlank() ? heading : title;
    }
}
