package org.kitpress.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kitpress.output.OutputFile;
import org.kitpress.report.Finding;

/** The size of a page: itself, and each image on it once. */
class PageWeightsTest {
    private static PageFacts page(int bytes, String... images) {
        return new PageFacts("a.html", "content/a.md", Set.of(), List.of(), bytes, List.of(images), false, "en");
    }

    private static List<Finding> check(PageFacts page) {
        return PageWeights.check(
                List.of(page), path -> Map.of("rug.png", 700_000L).getOrDefault(path, 0L), 1000);
    }

    @Test
    void pageThatIsTooLargeWithItsImagesIsReported() {
        List<Finding> findings = check(page(300_001, "rug.png", "gone.png"));
        assertEquals(
                "heavy-page the page has 1000 kilobytes, including 700 kilobytes of images; the limit is 1000",
                findings.get(0).rule().id() + " " + findings.get(0).problem());
        assertEquals("content/a.md", findings.get(0).place().file());
    }

    @Test
    void pageAtTheLimitIsNotReported() {
        assertEquals(List.of(), check(page(300_000, "rug.png")));
    }

    @Test
    void imagesOnAPageCountOnceInAnyFolder() {
        String html = "<img src=\"../rug.png\" alt=\"\"><img src=\"../rug.png\" alt=\"\">"
                + "<img src=\"https://example.org/x.png\" alt=\"\">";
        PageFacts facts = new PageInspector("/")
                .inspect(OutputFile.text("sub/a.html", html, "content/sub/a.md"), new ArrayList<>());
        assertEquals(List.of("rug.png"), facts.images());
        assertEquals(html.length(), facts.bytes());
    }
}
