package org.kitpress.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All rules, by id. What is known of them stands in {@code docs/rules}, whose pages travel in the jar: so the papers
 * and the program cannot disagree.
 */
public final class Rules {
    private static final Pattern ROW =
            Pattern.compile("\\| \\[([a-z0-9-]+)]\\([a-z0-9-]+\\.md\\) \\| (error|warning|note) \\| (.+) \\|");

    /** Errors that spoil no page: the site works, and a toolkit may see them otherwise. */
    private static final Set<String> BENIGN =
            Set.of("bad-telephone", "byte-order-mark", "date-order", "line-endings", "long-summary", "step-numbers");

    private static final Map<String, Rule> ALL = read(resource("index"));

    private Rules() {}

    /** In the order of their ids. */
    public static Map<String, Rule> all() {
        return ALL;
    }

    /** Whether findings of the rule are always errors, because the site would be broken, unsafe or inaccessible. */
    public static boolean isFixed(String id) {
        Rule rule = ALL.get(id);
        return rule != null && rule.severity() == Severity.ERROR && !BENIGN.contains(id);
    }

    /** The rule's page in Markdown; it begins with the id as a heading. */
    public static String page(Rule rule) {
        return resource(rule.id());
    }

    private static Map<String, Rule> read(String table) {
        Map<String, Rule> rules = new TreeMap<>();
        for (String line : table.split("\n")) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Severity severity = Severity.valueOf(row.group(2).toUpperCase(Locale.ROOT));
                rules.put(row.group(1), new Rule(row.group(1), severity, row.group(3)));
            }
        }
        return Collections.unmodifiableMap(rules);
    }

    private static String resource(String name) {
        try (InputStream page = Rules.class.getResourceAsStream("/rules/" + name + ".md")) {
            if (page == null) {
                throw new IllegalStateException("the page about the rule '" + name + "' is not in the program");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
