package org.kitpress.docs;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.report.Rule;

/** Every rule has a page, a line in the index, and a bad input in the tests; {@link Rule} is the list. */
class RulesTest {
    private static final boolean RECORD = "record".equals(System.getProperty("golden"));
    private static final Path INDEX = DocPage.ROOT.resolve("docs/rules/index.md");

    /** A table: lines that begin with a bar. */
    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\n)+");

    /** Rules that bad content breaks; the others need a theme, a document, or another site. */
    private static final Set<Rule.Area> CONTENT = EnumSet.of(Rule.Area.FILE, Rule.Area.TOOLKIT);

    @Test
    void theIndexListsTheRulesWithTheirSeverityAndSummary() throws IOException {
        String written = Files.readString(INDEX);
        List<String> tables =
                Arrays.stream(Rule.Area.values()).map(RulesTest::table).toList();
        assertEquals(tables.size(), TABLE.matcher(written).results().count(), "one table for each Rule.Area");
        int[] next = {0};
        String expected = TABLE.matcher(written).replaceAll(table -> Matcher.quoteReplacement(tables.get(next[0]++)));
        if (RECORD) {
            assertTrue(System.getenv().getOrDefault("CI", "").isEmpty(), "the index is not recorded where CI is set");
            Files.writeString(INDEX, expected);
        }
        assertEquals(expected, Files.readString(INDEX), "run this test with -Dgolden=record to write the tables");
    }

    private static String table(Rule.Area area) {
        return rules(area)
                .map(rule -> "| [" + rule.id() + "](" + rule.id() + ".md) | "
                        + rule.severity().word() + " | " + rule.summary() + " |\n")
                .collect(joining("", "| rule | severity | what it says |\n| --- | --- | --- |\n", ""));
    }

    private static Stream<Rule> rules(Rule.Area area) {
        return Arrays.stream(Rule.values()).filter(rule -> rule.area() == area).sorted(Comparator.comparing(Rule::id));
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        List<String> expected = Stream.concat(
                        Arrays.stream(Rule.values()).map(Rule::page), Stream.of("docs/rules/index.md"))
                .sorted()
                .toList();
        List<String> pages =
                DocPage.under("docs/rules").stream().map(DocPage::file).toList();
        assertEquals(expected, pages);
    }

    @Test
    void everyPageBeginsWithTheSeverityAndSummaryAndHasAnExampleBeforeAndAfter() {
        for (Rule rule : Rule.values()) {
            DocPage page = DocPage.read(rule.page());
            assertEquals("# " + rule.id(), page.lines().get(0));
            String text = String.join(" ", page.lines().subList(2, page.lines().size()));
            String opening = "**" + capitalized(rule.severity().word()) + ".** " + rule.summary();
            assertTrue(text.startsWith(opening), () -> rule.page() + " should begin with: " + opening);
            List<DocPage.Block> blocks = page.blocks();
            assertEquals(2, blocks.size(), rule.page());
            assertTrue(!blocks.get(0).text().equals(blocks.get(1).text()), rule.page());
        }
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Test
    void everyRuleAboutContentIsBrokenByAKitOrABrokenFile() throws IOException {
        String recorded = text("src/test/resources/kits", "findings.txt")
                + text("src/test/resources/broken", ".txt")
                + text("src/test/java/org/kitpress/check", "FilesAsTheyComeTest.java");
        assertEquals(List.of(), absent(recorded, true));
    }

    @Test
    void everyOtherRuleIsNamedByAJavaTest() throws IOException {
        assertEquals(List.of(), absent(text("src/test/java", ".java"), false));
    }

    private static List<Rule> absent(String text, boolean content) {
        List<Rule> absent = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Pattern id =
                    Pattern.compile("(?<![a-z0-9-])" + rule.id() + "(?![a-z0-9-])|\\bRule\\." + rule.name() + "\\b");
            if (CONTENT.contains(rule.area()) == content && !id.matcher(text).find()) {
                absent.add(rule);
            }
        }
        return absent;
    }

    private static String text(String folder, String ending) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> walk = Files.walk(DocPage.ROOT.resolve(folder))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
