package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.Place;

/** Corrects misspelt fields, misspelt words out of a few, and dates in another form, where one thing can be meant. */
final class Corrections implements FixPass {
    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    @Override
    public boolean changesMeaning() {
        return true;
    }

    @Override
    public FileEdit apply(FileEdit fileEdit, ReadNotes readNotes, List<LineChange> changes) {
        List<EditLine> lines = new ArrayList<>(fileEdit.lines());
        for (ReadNotes.Group group : readNotes.groups()) {
            fields(group, lines, changes);
        }
        for (ReadNotes.Misread misread : readNotes.misread()) {
            String meant = meant(misread);
            String written = misread.value().text();
            if (meant != null && replace(misread.value().place(), written, meant, lines)) {
                EditLine editLine = lines.get(misread.value().place().line() - 1);
                changes.add(new LineChange(
                        editLine.key(),
                        misread.value().place().column(),
                        "wrote '" + meant + "' instead of '" + written + "'"));
            }
        }
        return lines.equals(fileEdit.lines()) ? fileEdit : fileEdit.with(lines);
    }

    private static void fields(ReadNotes.Group group, List<EditLine> lines, List<LineChange> changes) {
        Set<String> free = new HashSet<>(group.known());
        group.fields().entries().forEach(entry -> free.remove(entry.key()));
        for (Node.Entry entry : group.fields().entries()) {
            String meant = group.known().contains(entry.key()) ? null : SafeCorrection.word(entry.key(), free);
            if (meant != null && replace(entry.keyPlace(), entry.key(), meant, lines)) {
                free.remove(meant);
                EditLine editLine = lines.get(entry.keyPlace().line() - 1);
                changes.add(new LineChange(
                        editLine.key(),
                        entry.keyPlace().column(),
                        "wrote the field '" + meant + "' instead of '" + entry.key() + "'"));
            }
        }
    }

    private static @Nullable String meant(ReadNotes.Misread misread) {
        String text = misread.value().text();
        return switch (misread.type()) {
            case DATE -> DateForms.iso(text);
            case FLAG -> flag(text.toLowerCase(Locale.ROOT));
            default -> SafeCorrection.word(text, misread.words());
        };
    }

    private static @Nullable String flag(String text) {
        return YES.contains(text) ? "true" : NO.contains(text) ? "false" : null;
    }

    /** Replaces a value where it stands as it is meant, bare or in quotes; says whether it does. */
    private static boolean replace(Place place, String written, String meant, List<EditLine> lines) {
        EditLine editLine = lines.get(place.line() - 1);
        String rest = editLine.from(place.column());
        int quote = rest.startsWith("\"") || rest.startsWith("'") ? 1 : 0;
        if (!rest.startsWith(written, quote)) {
            return false;
        }
        String after = rest.substring(quote + written.length());
        boolean ends = quote == 1 ? after.startsWith(rest.substring(0, 1)) : after.matches("[\\s,:}\\]].*|");
        if (ends) {
            String text = editLine.before(place.column()) + rest.substring(0, quote) + meant + after;
            lines.set(place.line() - 1, editLine.withText(text));
        }
        return ends;
    }
}
