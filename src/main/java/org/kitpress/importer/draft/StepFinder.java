package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * The steps of a guide, by headings that count them.
 *
 * @param before what stands before the first step
 * @param after what stands behind the last one
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
        List<Block> place = steps.isEmpty() ? before : after;
        if (section.heading() != null) {
            place.add(section.heading());
        }
        place.addAll(section.ownBlocks());
        for (Section below : section.subsections()) {
            if (numberOf(below.title()) == steps.size() + 1) {
                steps.add(below);
            } else if (!steps.isEmpty() && !hasStep(below)) {
                after.addAll(below.withHeading());
            } else {
                collect(below, steps, before, after);
            }
        }
    }

    private static boolean hasStep(Section section) {
        return section.subsections().stream().anyMatch(below -> numberOf(below.title()) > 0 || hasStep(below));
    }

    /** How many steps ask something. */
    long asking() {
        return steps.stream()
                .filter(step -> QuestionFinder.asking(step.content()) > 0)
                .count();
    }

    /** The number in the heading of a step; 0 when it is none. */
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

    /** The heading without its count. */
    static Line titleOf(Line heading) {
        Matcher step = NUMBERED.matcher(heading.plain());
        Line title = step.lookingAt() ? heading.slice(step.end()) : heading;
        return title.isBlank() ? heading : title;
    }
}
