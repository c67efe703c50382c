package org.kitpress.editing.fix;

import java.util.List;

/** Takes out the byte-order mark, and ends lines as all content files do. */
final class PlainBytes implements Pass {
    @Override
    public Draft apply(Draft draft, Notes notes, List<Change> changes) {
        Draft plain = draft;
        if (draft.mark()) {
            plain = new Draft(draft.file(), false, draft.lines());
            changes.add(new Change(0, 0, "took out the invisible byte-order mark"));
        }
        boolean foreign = draft.lines().stream().anyMatch(line -> line.ending().indexOf('\r') >= 0);
        if (foreign) {
            plain = plain.with(plain.lines().stream()
                    .map(line -> line.ending().isEmpty() ? line : line.withEnding("\n"))
                    .toList());
            changes.add(new Change(0, 0, "ended all lines with LF instead of CRLF"));
        }
        return plain;
    }
}
