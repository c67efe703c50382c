package org.kitpress.editing.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Restores the ids that headings had in the last commit. A heading is recognized by its line. */
final class LostHeadingIds implements FixPass {
    private static final Pattern WITH_ID =
            Pattern.compile("( {0,3}#{1,6}[ \\t].*?)[ \\t]*\\{#([a-z][a-z0-9-]*)}[ \\t]*");

    private final EarlierIds earlier;

    LostHeadingIds(EarlierIds earlier) {
        this.earlier = earlier;
    }

    /** The ids of headings by their lines without ids; lines that occur twice are omitted. */
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
    public FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes) {
        List<String> texts = file.lines().stream().map(EditLine::text).toList();
        Map<String, String> earlierIds = earlier.headings(file.file());
        Set<String> taken = Set.copyOf(ids(texts).values());
        List<EditLine> lines = new ArrayList<>();
        for (EditLine line : file.lines()) {
            String id = earlierIds.get(line.text().stripTrailing());
            if (id == null || taken.contains(id) || texts.indexOf(line.text()) != texts.lastIndexOf(line.text())) {
                lines.add(line);
            } else {
                lines.add(line.withText(line.text().stripTrailing() + " {#" + id + "}"));
                changes.add(new LineChange(line.key(), 0, LostIds.DESCRIPTION.formatted(id)));
            }
        }
        return lines.equals(file.lines()) ? file : file.withLines(lines);
    }
}
