package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kitpress.report.Rules;

/** Every rule has its page, its line in the table, and a bad input in the tests; and no page is about no rule. */
class RulesTest {
    private static final Pattern NAMED =
            Pattern.compile("Finding\\s*\\.\\s*(error|warning|note)\\(\\s*(?:\"([a-z0-9-]+)\"|(rule\\(\\)|[A-Z]+))");
    private static final Pattern INSPECTED = Pattern.compile("report\\s*\\.\\s*(?:page|theme)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern OWN = Pattern.compile("String rule\\(\\) \\{\\s*return \"([a-z0-9-]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("static final String ([A-Z]+) = \"([a-z0-9-]+)\"");
    private static final Pattern ROW =
            Pattern.compile("\\| \\[([a-z0-9-]+)]\\(([a-z0-9-]+)\\.md\\) \\| (\\w+) \\| (.+) \\|");

    /** Rules with their severities, as the sources have them. */
    private static final Map<String, Set<String>> RULES = new TreeMap<>();

    @BeforeAll
    static void findRules() throws IOException {
        for (Path file : files("src/main/java", ".java")) {
            String source = Files.readString(file);
            Matcher named = NAMED.matcher(source);
            while (named.find()) {
                String rule = named.group(2) != null ? named.group(2) : resolve(named.group(3), source);
                add(rule, named.group(1));
            }
            Matcher inspected = INSPECTED.matcher(source);
            while (inspected.find()) {
                add(inspected.group(1), "error");
            }
        }
    }

    private static String resolve(String name, String source) {
        Matcher own = OWN.matcher(source);
        if (name.equals("rule()")) {
            assertTrue(own.find(), source);
            return own.group(1);
        }
        return CONSTANT.matcher(source)
                .results()
                .filter(constant -> constant.group(1).equals(name))
                .map(constant -> constant.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static void add(String rule, String severity) {
        RULES.computeIfAbsent(rule, r -> new TreeSet<>()).add(severity);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(Paper.ROOT.resolve(folder))) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void rulesAreFoundInTheSources() {
        assertTrue(RULES.keySet().containsAll(Set.of("dead-link", "yaml-syntax", "page-h1", "duplicate-id")));
        assertTrue(RULES.size() > 70, RULES.keySet().toString());
    }

    @Test
    void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
        Set<String> pages = Paper.under("docs/rules").stream()
                .map(Paper::name)
                .filter(name -> !name.equals("index"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(RULES.keySet(), pages);
    }

    @Test
    void theTableNamesEveryRuleOnceWithItsSeverity() {
        Map<String, Set<String>> table = new TreeMap<>();
        for (String line : Paper.read("docs/rules/index.md").lines()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertEquals(row.group(1), row.group(2));
                assertEquals(null, table.put(row.group(1), Set.of(row.group(3))), row.group(1) + " stands twice");
            }
        }
        assertEquals(RULES, table);
    }

    @Test
    void everyPageTellsTheSeverityOfTheTableAndHasABadExampleAndTheSameMended() throws IOException {
        for (Paper page : Paper.under("docs/rules")) {
            if (!page.name().equals("index")) {
                assertEquals("# " + page.name(), page.lines().get(0));
                String severity = opening(RULES.get(page.name()));
                assertTrue(page.lines().get(2).startsWith(severity), page.file());
                assertEquals(2, page.blocks().size(), page.file());
                assertTrue(
                        !page.blocks().get(0).text().equals(page.blocks().get(1).text()), page.file());
            }
        }
    }

    private static String opening(Set<String> severities) {
        String word = severities.iterator().next();
        return "**" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ".** ";
    }

    @Test
    void theProgramKnowsTheRulesOfTheTableAndTheirPages() {
        Map<String, Set<String>> known = new TreeMap<>();
        Rules.all().forEach((id, rule) -> known.put(id, Set.of(rule.severity().word())));
        assertEquals(RULES, known);
        Rules.all().values().forEach(rule -> assertTrue(Rules.page(rule).startsWith("# " + rule.id() + "\n")));
    }

    @Test
    void everyRuleHasABadInputInAKitOrATest() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (Path file : files("src/test/resources/kits", "findings.txt")) {
            tests.append(Files.readString(file));
        }
        for (Path file : files("src/test/resources/broken", ".txt")) {
            tests.append(Files.readString(file));
        }
        for (Path file : files("src/test/java", ".java")) {
            if (!file.endsWith("RulesTest.java")) {
                tests.append(Files.readString(file));
            }
        }
        Set<String> untested = new TreeSet<>();
        for (String rule : RULES.keySet()) {
            if (!Pattern.compile("(?<![a-z0-9-])" + rule + "(?![a-z0-9-])")
                    .matcher(tests)
                    .find()) {
                untested.add(rule);
            }
        }
        assertEquals(Set.of(), untested);
    }
}
