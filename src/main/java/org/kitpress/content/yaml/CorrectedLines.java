package org.kitpress.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines of YAML as the parser reads them. After a syntax error, one line is corrected in memory, so that everything else
 * that is wrong can be reported as well. Lines are never added or removed; all numbers of lines and columns count from 1.
 *
 * @param shifts which columns of a corrected line differ from those in the file
 * @param doubtful the lines that were moved or are missing here: what they mean is not known
 * @param valueless the lines of fields whose value is missing here
 */
record CorrectedLines(
        List<String> lines,
        Set<Integer> corrected,
        Map<Integer, Shift> shifts,
        NavigableSet<Integer> doubtful,
        Set<Integer> valueless) {
    /** Everything from a column on is that many columns further to the right than in the file. */
    record Shift(int from, int by) {}

    static CorrectedLines of(List<String> lines) {
        return new CorrectedLines(lines, Set.of(), Map.of(), new TreeSet<>(), Set.of());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The column in the file. */
    int column(int line, int column) {
        Shift shift = shifts.get(line);
        return shift == null || column < shift.from ? column : Math.max(1, column - shift.by);
    }

    boolean isCorrected(int number) {
        return corrected.contains(number);
    }

    /** With another text in a line that means what was meant. */
    CorrectedLines with(int number, String line) {
        return with(Map.of(number, line));
    }

    /** With other texts in some lines, by their numbers. */
    CorrectedLines with(Map<Integer, String> texts) {
        List<String> changed = new ArrayList<>(lines);
        texts.forEach((number, line) -> changed.set(number - 1, line));
        Set<Integer> numbers = new HashSet<>(corrected);
        numbers.addAll(texts.keySet());
        return new CorrectedLines(List.copyOf(changed), Set.copyOf(numbers), shifts, doubtful, valueless);
    }

    CorrectedLines shifted(int number, int from, int by) {
        return shifted(Map.of(number, new Shift(from, by)));
    }

    CorrectedLines shifted(Map<Integer, Shift> more) {
        Map<Integer, Shift> changed = new HashMap<>(shifts);
        changed.putAll(more);
        return new CorrectedLines(lines, corrected, Map.copyOf(changed), doubtful, valueless);
    }

    CorrectedLines doubting(int number) {
        NavigableSet<Integer> changed = new TreeSet<>(doubtful);
        changed.add(number);
        return new CorrectedLines(lines, corrected, shifts, changed, valueless);
    }

    CorrectedLines withoutValue(int number) {
        Set<Integer> changed = new HashSet<>(valueless);
        changed.add(number);
        return new CorrectedLines(lines, corrected, shifts, doubtful, Set.copyOf(changed));
    }

    /** Whether an empty value at a line may have been written. */
    boolean isLost(int number) {
        return valueless.contains(number) || doubtful.contains(number) || doubtful.contains(number + 1);
    }

    /** Whether a doubtful line above may have caused an error in the structure at a line. */
    boolean isConsequence(int number) {
        Integer above = doubtful.floor(number);
        if (above == null) {
            return false;
        }
        int indent = LineCorrections.indent(line(above));
        for (int i = above + 1; i < number; i++) {
            if (!line(i).isBlank() && LineCorrections.indent(line(i)) <= indent) {
                return false;
            }
        }
        return true;
    }
}
