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
        JsonText json = new JsonText().raw("{\"lists\":[");
        for (int i = 0; i < open.size(); i++) {
            json.raw(i == 0 ? "" : ",").string(open.get(i));
        }
        files.add(json.raw("]}"));
        open.clear();
        openLength = 0;
    }
}
