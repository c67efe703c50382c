package org.kitpress.render.search;

import java.util.ArrayList;
import java.util.List;

/** Gathers the further lists of common terms into files, several short ones or a long one in each. */
final class PostingFiles {
    /** Characters of lists in a file; they hardly repeat, so about three quarters remain after compression. */
    private static final int FULL = 8_000;

    private final PartFiles files;
    private final List<String> open = new ArrayList<>();
    private int openLength;

    PostingFiles(PartFiles files) {
        this.files = files;
    }

    /** Where a list went. */
    record Location(int file, int list) {}

    Location add(String list) {
        if (openLength > 0 && openLength + list.length() > FULL) {
            close();
        }
        open.add(list);
        openLength += list.length();
        return new Location(files.size(), open.size() - 1);
    }

    /** Ends the file that is gathered. */
    void close() {
        if (open.isEmpty()) {
            return;
        }
        files.add(json -> {
            json.writeStartObject();
            JsonBytes.strings(json, "lists", open);
            json.writeEndObject();
        });
        open.clear();
        openLength = 0;
    }
}
