package org.kitpress.editing.fix;

import java.util.List;

/** Removes the byte order mark and converts line endings to LF. */
final class LineEndingFix implements FixPass {
    @Override
    public FileEdit apply(FileEdit file, ReadRecorder recorder, List<LineChange> changes) {
        FileEdit fixed = file;
        if (file.byteOrderMark()) {
            fixed = new FileEdit(file.file(), false, file.lines());
            changes.add(new LineChange(0, 0, "removed the invisible byte order mark"));
        }
        boolean hasOtherEndings =
                file.lines().stream().anyMatch(line -> line.ending().indexOf('\r') >= 0);
        if (hasOtherEndings) {
            fixed = fixed.withLines(fixed.lines().stream()
                    .map(line -> line.ending().isEmpty() ? line : line.withEnding("\n"))
                    .toList());
            changes.add(new LineChange(0, 0, "changed line endings from CRLF to LF"));
        }
        return fixed;
    }
}
