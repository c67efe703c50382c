package org.kitpress.content.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * Reads YAML into a {@link Node} tree. A syntax error is a finding; the line is then corrected in memory, and the YAML is
 * read again, so that one run reports everything. Only if no correction helps, the rest of the YAML is not read.
 */
public final class YamlReader {
    /** Nobody reads more errors in one file. */
    private static final int MOST_READINGS = 200;
    /** How many characters are parsed at most: a large file is read again less often. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final YamlSource source;
    private final Set<Finding> errors = new LinkedHashSet<>();
    private int left;

    private YamlReader(YamlSource source) {
        this.source = source;
        int length = source.lines().stream().mapToInt(line -> line.length() + 1).sum();
        this.left = Math.min(MOST_READINGS, MOST_CHARACTERS / (length + 1));
    }

    /**
     * The value of the YAML. Groups know which of their lines could not be read; see {@link Node.Mapping#doubtful}.
     *
     * @return null if there is no value, or if it could not be read; in that case, there is a finding
     */
    public static @Nullable Node read(YamlSource source, List<Finding> findings) {
        YamlReader reader = new YamlReader(source);
        Node root = reader.read(findings);
        findings.addAll(reader.errors);
        return root;
    }

    private @Nullable Node read(List<Finding> findings) {
        CorrectedLines lines = CorrectedLines.of(source.lines());
        YamlTree.Reading reading = YamlTree.read(source, lines);
        while (reading.error() != null) {
            report(reading, reading.error(), lines);
            Corrected next = correct(lines, reading.error());
            if (next == null) {
                errors.addAll(reading.findings());
                return null;
            }
            lines = next.lines;
            reading = next.reading;
        }
        reading.findings().stream().filter(finding -> !errors.contains(finding)).forEach(findings::add);
        return reading.root();
    }

    private void report(YamlTree.Reading reading, SyntaxError error, CorrectedLines lines) {
        if (lines.isCorrected(line(error))) {
            return;
        }
        List<Finding> causes = reading.findings().stream()
                .filter(found -> found.place().line() == error.finding().place().line())
                .toList();
        if (!causes.isEmpty()) {
            errors.addAll(causes);
        } else if (error.finding().rule() != Rule.YAML_INDENTATION || !lines.isConsequence(line(error))) {
            errors.add(error.finding());
        }
    }

    private record Corrected(CorrectedLines lines, YamlTree.Reading reading) {}

    /** The first correction with which the parser gets further; null if there is none. */
    private @Nullable Corrected correct(CorrectedLines lines, SyntaxError error) {
        if (!error.isCorrectable()) {
            return null;
        }
        List<CorrectedLines> corrections =
                LineCorrections.of(lines, line(error), error.finding().place().column());
        int other = error.line() - source.firstLine() + 1;
        if (other != line(error)) {
            corrections.addAll(LineCorrections.of(lines, other, 1));
        }
        for (CorrectedLines corrected : corrections) {
            if (left-- <= 0) {
                return null;
            }
            YamlTree.Reading reading = YamlTree.read(source, corrected);
            if (reading.error() == null || isFurther(reading.error(), error)) {
                return new Corrected(corrected, reading);
            }
        }
        return null;
    }

    private int line(SyntaxError error) {
        return error.finding().place().line() - source.firstLine() + 1;
    }

    private static boolean isFurther(SyntaxError error, SyntaxError before) {
        Place place = error.finding().place();
        return place.compareTo(before.finding().place()) > 0;
    }
}
