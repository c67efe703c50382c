package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.Place;

/** Corrects misspelled fields and choices, and dates in other forms, where only one correction is possible. */
final class Corrections implements FixPass {
    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    @Override
    public boolean changesMeaning() {
        return true;
    }

    @Override
    public FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes) {
        List<EditLine> lines = new ArrayList<>(file.lines());
        for (ReadRecorder.Group group : recorder.groups()) {
            correctFields(group, lines, changes);
        }
        for (ReadRecorder.InvalidValue invalid : recorder.misread()) {
            String correction = correctionOf(invalid);
            String written = invalid.value().text();
            if (correction != null && replace(invalid.value().place(), written, correction, lines)) {
                EditLine line = lines.get(invalid.value().place().line() - 1);
                changes.add(new LineChange(
                        line.key(),
                        invalid.value().place().column(),
                        "changed '" + written + "' to '" + correction + "'"));
            }
        }
        return lines.equals(file.lines()) ? file : file.withLines(lines);
    }

    private static void correctFields(ReadRecorder.Group group, List<EditLine> lines, List<LineChange> changes) {
        Set<String> unused = new HashSet<>(group.known());
        group.fields().entries().forEach(entry -> unused.remove(entry.key()));
        for (Node.Entry entry : group.fields().entries()) {
            String correction = group.known().contains(entry.key()) ? null : SafeCorrection.find(entry.key(), unused);
            if (correction != null && replace(entry.keyPlace(), entry.key(), correction, lines)) {
                unused.remove(correction);
                EditLine line = lines.get(entry.keyPlace().line() - 1);
                changes.add(new LineChange(
                        line.key(),
                        entry.keyPlace().column(),
                        "renamed the field '" + entry.key() + "' to '" + correction + "'"));
            }
        }
    }

    private static @Nullable String correctionOf(ReadRecorder.InvalidValue invalid) {
        String text = invalid.value().text();
        return switch (invalid.type()) {
            case DATE -> DateForms.iso(text);
            case FLAG -> flag(text.toLowerCase(Locale.ROOT));
            default -> SafeCorrection.find(text, invalid.words());
        };
    }

    private static @Nullable String flag(String text) {
        return YES.contains(text) ? "true" : NO.contains(text) ? "false" : null;
    }

    /** Replaces a plain or quoted value; false when the line does not look as expected. */
    private static boolean replace(Place place, String written, String correction, List<EditLine> lines) {
        EditLine line = lines.get(place.line() - 1);
        String rest = line.from(place.column());
        int quote = rest.startsWith("\"") || rest.startsWith("'") ? 1 : 0;
        if (!rest.startsWith(written, quote)) {
            return false;
        }
        String after = rest.substring(quote + written.length());
        boolean isWholeValue = quote == 1 ? after.startsWith(rest.substring(0, 1)) : after.matches("[\\s,:}\\]].*|");
        if (isWholeValue) {
            String text = line.before(place.column()) + rest.substring(0, quote) + correction + after;
            lines.set(place.line() - 1, line.withText(text));
        }
        return isWholeValue;
    }
}
