package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives headings the ids back that they had in the last commit. A heading is known by its line. */
final class LostHeadingIds implements FixPass {
    private static final Pattern WITH_ID =
            Pattern.compile("( {0,3}#{1,6}[ \\t].*?)[ \\t]*\\{#([a-z][a-z0-9-]*)}[ \\t]*");

    private final EarlierIds earlier;

    LostHeadingIds(EarlierIds earlier) {
        this.earlier = earlier;
    }

    /** The ids of headings by the lines without them; a line that stands twice is left out. */
    static Map<String, String> ids(List<String> lines) {
        Map<String, String> ids = new HashMap<>();
        for (String line : lines) {
            Matcher heading = WITH_ID.matcher(line);
            if (heading.matches()) {
                ids.merge(heading.group(1), heading.group(2), (one, other) -> "");
            }
        }
        ids.values().removeIf(String::isEmpty);
        return ids;
    }

    @Override
    public boolean changesMeaning() {
        return true;
    }

    @Override
    public FileEdit apply(FileEdit fileEdit, ReadNotes readNotes, List<LineChange> changes) {
        List<String> texts = fileEdit.lines().stream().map(EditLine::text).toList();
        Map<String, String> had = earlier.headings(fileEdit.file());
        Set<String> taken = Set.copyOf(ids(texts).values());
        List<EditLine> lines = new ArrayList<>();
        for (EditLine editLine : fileEdit.lines()) {
            String id = had.get(editLine.text().stripTrailing());
            if (id == null
                    || taken.contains(id)
                    || texts.indexOf(editLine.text()) != texts.lastIndexOf(editLine.text())) {
                lines.add(editLine);
            } else {
                lines.add(editLine.withText(editLine.text().stripTrailing() + " {#" + id + "}"));
                changes.add(new LineChange(editLine.key(), 0, LostIds.TOLD.formatted(id)));
            }
        }
        return lines.equals(fileEdit.lines()) ? fileEdit : fileEdit.with(lines);
    }
}
