package org.kitpress.fuzz;

import static org.kitpress.fuzz.Reading.expect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kitpress.content.ContentReader.Content;
import org.kitpress.content.files.SourceText;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;

/** Reads a record, or a page with front matter. Jazzer calls it. */
public final class YamlTarget {
    private static final String RECORD = "content/record.yaml";
    private static final String PAGE = "content/page.md";
    private static final MemorySite SITE = new MemorySite(RECORD, PAGE);

    private YamlTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String name = new String(data, StandardCharsets.UTF_8).startsWith("---") ? PAGE : RECORD;
        Content content = Reading.twice(() -> new Same(SITE.with(name, data))).content();
        List<Finding> findings = MemorySite.findings(content, name);
        boolean isRead = content.toolkit().pages().stream()
                .anyMatch(page -> page.head().file().equals(name));
        expect(isRead || findings.stream().anyMatch(Finding::isError), "neither a page nor an error");
        List<String> lines = SourceText.decode(name, data).lines();
        for (Finding finding : findings) {
            expect(isIn(lines, finding.place()), finding.place() + " is not in the file: " + finding.problem());
        }
    }

    /** Whether there is such a place: a file without lines has one, and a finding may be right after the end. */
    private static boolean isIn(List<String> lines, Place place) {
        if (place.line() < 1 || place.line() > lines.size() + 1 || place.column() < 1) {
            return false;
        }
        String line = place.line() > lines.size() ? "" : lines.get(place.line() - 1);
        return place.column() <= line.length() + 1;
    }

    /** Content that equals what means the same. */
    private record Same(Content content) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && content.isEquivalent(same.content);
        }

        @Override
        public int hashCode() {
            return content.findings().hashCode();
        }
    }
}
