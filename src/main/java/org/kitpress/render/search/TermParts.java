package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kitpress.output.Outlet;

/** The terms with their postings, sorted, in parts of about the same size. */
final class TermParts {
    private static final int FULL = 8_000;

    /** Terms that are encoded at once, on all cores. */
    private static final int BATCH = 1024;

    private final PartSizes sizes;
    private final PartFiles terms;
    private final PartFiles postings;
    private final PartFiles details;
    private final PostingFiles lists;
    private final List<String> firsts = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private FrontCoder coder = new FrontCoder();

    TermParts(String folder, PartSizes sizes) {
        this.sizes = sizes;
        terms = new PartFiles(folder, "terms");
        postings = new PartFiles(folder, "postings");
        details = new PartFiles(folder, "details");
        lists = new PostingFiles(postings);
    }

    void write(LunrIndex index, Outlet outlet) throws IOException {
        // The empty term, of tokens without any ASCII letter or digit, sorts first; no query can ask for it.
        int[] sorted = IntStream.range(0, index.terms().size())
                .map(index::sortedTerm)
                .filter(term -> !index.terms().get(term).isEmpty())
                .toArray();
        String before = "";
        for (int from = 0; from < sorted.length; from += BATCH) {
            int to = Math.min(sorted.length, from + BATCH);
            List<EncodedTerm> encoded = IntStream.range(from, to)
                    .parallel()
                    .mapToObj(at -> EncodedTerm.of(TermPostings.of(index, sorted[at]), sizes))
                    .toList();
            for (int at = from; at < to; at++) {
                add(index, sorted[at], before, encoded.get(at - from));
                before = index.terms().get(sorted[at]);
            }
        }
        close();
        lists.close();
        terms.release(outlet);
        postings.release(outlet);
        details.release(outlet);
    }

    private void add(LunrIndex index, int number, String before, EncodedTerm encoded) {
        String term = index.terms().get(number);
        if (text.length() + encoded.first().length() > FULL) {
            close();
        }
        if (text.length() == 0) {
            firsts.add(FrontCoder.separator(before, term));
        }
        coder.append(text, term);
        PrintableNumbers.append(text, number);
        PrintableNumbers.append(text, encoded.documents());
        PrintableNumbers.append(text, encoded.firstDocuments());
        text.append(encoded.first());
        if (encoded.firstDocuments() < encoded.documents()) {
            PostingFiles.Location location = lists.add(encoded.rest());
            PrintableNumbers.append(text, location.file());
            PrintableNumbers.append(text, location.list());
            text.append(index.scoring().idf(number)).append(' ');
            PrintableNumbers.append(text, encoded.details().isEmpty() ? 0 : details.size() + 1);
            for (String piece : encoded.details()) {
                details.add("details", piece);
            }
        }
    }

    private void close() {
        if (text.length() > 0) {
            terms.add("terms", text);
            text = new StringBuilder();
            coder = new FrontCoder();
        }
    }

    /** Writes what the start file says about the terms. */
    void describe(JsonGenerator start) throws IOException {
        WordParts.describe(start, "terms", firsts, terms);
        start.writeObjectFieldStart("postings");
        start.writeStringField("hash", postings.hash());
        start.writeEndObject();
        start.writeObjectFieldStart("details");
        start.writeNumberField("count", sizes.details());
        start.writeStringField("hash", details.hash());
        start.writeEndObject();
    }

    /** Gathers the further lists of common terms into files, several short ones or a long one in each. */
    private static final class PostingFiles {
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
}
