package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kitpress.output.Outlet;

/** The words as written, sorted, in parts of about the same size: for completing and correcting what is typed. */
final class WordParts {
    private static final int FULL = 12_000;

    private final PartFiles files;
    private final List<String> firsts = new ArrayList<>();

    WordParts(String folder) {
        files = new PartFiles(folder, "words");
    }

    void write(WordList list, Outlet outlet) throws IOException {
        StringBuilder text = new StringBuilder();
        FrontCoder coder = new FrontCoder();
        String before = "";
        for (WordList.Word word : list.words()) {
            if (text.length() > FULL) {
                files.add("words", text);
                text = new StringBuilder();
                coder = new FrontCoder();
            }
            if (text.length() == 0) {
                firsts.add(FrontCoder.separator(before, word.text()));
            }
            coder.append(text, word.text());
            PrintableNumbers.append(text, weight(word.occurrences()));
            before = word.text();
        }
        if (text.length() > 0) {
            files.add("words", text);
        }
        files.release(outlet);
    }

    /** Four times the binary logarithm, roughly: the frequency of a word as one character. */
    static int weight(int occurrences) {
        int bits = 31 - Integer.numberOfLeadingZeros(occurrences);
        int below = (int) ((long) occurrences << 2 >> bits) & 3;
        return 4 * bits + below;
    }

    /** Writes what the start file says about the words. */
    void describe(JsonGenerator start) throws IOException {
        describe(start, "words", firsts, files);
    }

    static void describe(JsonGenerator start, String field, List<String> firsts, PartFiles files) throws IOException {
        start.writeObjectFieldStart(field);
        JsonBytes.strings(start, "first", firsts);
        start.writeStringField("hash", files.hash());
        start.writeEndObject();
    }
}
