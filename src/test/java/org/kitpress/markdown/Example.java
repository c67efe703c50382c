package org.kitpress.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An example of the CommonMark specification; its number counts from 1. */
record Example(int number, String markdown, String html) {
    private static final String FENCE = "`".repeat(32);

    static List<Example> all() throws IOException {
        try (InputStream in = Example.class.getResourceAsStream("/commonmark/spec.txt")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Example> read(String spec) {
        List<Example> examples = new ArrayList<>();
        String start = "\n" + FENCE + " example\n";
        for (int at = spec.indexOf(start); at >= 0; at = spec.indexOf(start, at)) {
            int from = at + start.length();
            int end = spec.indexOf("\n" + FENCE, from - 1);
            String[] parts =
                    (spec.substring(from, Math.max(from, end + 1)).replace('→', '\t')).split("(?<=^|\n)\\.\n", -1);
            examples.add(new Example(examples.size() + 1, parts[0], parts[1]));
            at = end;
        }
        return examples;
    }
}
