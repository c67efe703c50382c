package org.kitpress.editing.fix;

import java.util.List;

/** Takes out the byte-order mark, and ends lines as all content files do. */
final class LineEndingFix implements FixPass {
    @Override
    public FileEdit apply(FileEdit fileEdit, ReadNotes readNotes, List<LineChange> changes) {
        FileEdit plain = fileEdit;
        if (fileEdit.mark()) {
            plain = new FileEdit(fileEdit.file(), false, fileEdit.lines());
            changes.add(new LineChange(0, 0, "took out the invisible byte-order mark"));
        }
        boolean foreign =
                fileEdit.lines().stream().anyMatch(editLine -> editLine.ending().indexOf('\r') >= 0);
        if (foreign) {
            plain = plain.with(plain.lines().stream()
                    .map(editLine -> editLine.ending().isEmpty() ? editLine : editLine.withEnding("\n"))
                    .toList());
            changes.add(new LineChange(0, 0, "ended all lines with LF instead of CRLF"));
        }
        return plain;
    }
}
