package org.kitpress.fuzz;

import static org.kitpress.fuzz.Reading.expect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kitpress.markdown.Rendering;

/** Reads HTML in a text: as a block, within a paragraph, and within other blocks. Jazzer calls it. */
public final class SanitizerTarget {
    private SanitizerTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String html = new String(data, StandardCharsets.UTF_8);
        String line = html.replaceAll("[\\n\\r]+", " ");
        for (String text : List.of(html, "a " + line + " b", "- > <div>" + line)) {
            String written = Reading.twice(() -> Rendering.html(text));
            List<String> harm = Harm.in(written);
            expect(harm.isEmpty(), harm + " in " + written);
        }
    }
}
