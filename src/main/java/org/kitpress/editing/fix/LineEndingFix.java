package org.kitpress.editing.fix;

import java.util.List;

/** Removes the byte order mark, and converts line endings to LF where a file mixes them. */
final class LineEndingFix implements FixPass {
    @Override
    public FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes) {
        FileEdit fixed = file;
        if (file.byteOrderMark()) {
            fixed = new FileEdit(file.file(), false, file.lines());
            changes.add(new LineChange(0, 0, "removed the invisible byte order mark"));
        }
        long endings = file.lines().stream()
                .map(EditLine::ending)
                .filter(ending -> !ending.isEmpty())
                .distinct()
                .count();
        if (endings > 1) {
            fixed = fixed.withLines(fixed.lines().stream()
                    .map(line -> line.ending().isEmpty() ? line : line.withEnding("\n"))
                    .toList());
            changes.add(new LineChange(0, 0, "changed all line endings to LF"));
        }
        return fixed;
    }
}
