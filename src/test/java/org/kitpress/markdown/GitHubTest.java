package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs the examples of GitHub Flavored Markdown 0.29. */
class GitHubTest {
    /** An example; its number is that of the specification. */
    record GitHubExample(int example, String section, String markdown, String html) {}

    private static final String MARKER = "an item marker indented by four columns starts an item, see CommonMarkTest";
    private static final String BARE = "an address is a link only between < and >, or with a text";
    private static final String COMMENTS = "comments follow CommonMark 0.31, where two hyphens do not end them";

    /** What does not pass, with the reason. */
    private static final Map<Integer, String> BY_DESIGN = new TreeMap<>(Map.of(
            292, MARKER,
            293, MARKER,
            491, "a single tilde means 'about', so only two strike a text out",
            649, COMMENTS,
            650, COMMENTS,
            657, "unsafe tags are removed, with a finding, and not shown as text"));

    static {
        for (int example = 622; example <= 635; example++) {
            BY_DESIGN.put(example, BARE);
        }
    }

    private static List<GitHubExample> examples() throws IOException {
        try (InputStream in = GitHubTest.class.getResourceAsStream("/gfm/examples.json")) {
            return List.of(new ObjectMapper().readValue(in, GitHubExample[].class));
        }
    }

    @Test
    void allExamplesPassButThoseThatDifferByDesign() throws IOException {
        Map<Integer, String> unexpected = new TreeMap<>();
        int passed = 0;
        for (GitHubExample example : examples()) {
            String html = GitHubHtml.of(example.markdown());
            boolean passes = html.equals(example.html());
            passed += passes ? 1 : 0;
            if (passes && BY_DESIGN.containsKey(example.example())) {
                unexpected.put(example.example(), "passes now, take it off the list");
            } else if (!passes && !BY_DESIGN.containsKey(example.example())) {
                unexpected.put(
                        example.example(), "\n" + example.markdown() + "gives\n" + html + "not\n" + example.html());
            }
        }
        System.out.println("GitHub Flavored Markdown: " + passed + " of "
                + examples().size() + " examples, " + BY_DESIGN.size() + " differ by design");
        StringBuilder report = new StringBuilder();
        unexpected.forEach((number, what) ->
                report.append(number).append(": ").append(what).append('\n'));
        assertEquals("", report.toString());
        assertEquals(677, examples().size());
    }
}
