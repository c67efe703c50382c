package org.kitpress.cli.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * Formats findings in the Static Analysis Results Interchange Format (SARIF) 2.1.0 by OASIS, for platforms that show
 * results from many tools. Columns count code points, as they do elsewhere in Kitpress; {@code columnKind} states this.
 *
 * @param version the version of the program
 * @param folder the site folder within the repository, with a trailing slash; empty if they are the same
 */
public record SarifFormat(String version, String folder) implements Format {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The placeholder for the root of the sources that GitHub and others expect. */
    private static final String ROOT = "%SRCROOT%";

    @Override
    public String print(CheckResult checkResult) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Kitpress");
        driver.put("version", version);
        Map<Rule, Integer> rules = rules(checkResult, driver.putArray("rules"));
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .putObject("description")
                .put("text", folder.isEmpty() ? "The site's folder." : "The repository's folder.");
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        checkResult.findings().forEach(finding -> add(results.addObject(), finding, rules));
        return Json.print(root);
    }

    /** Writes the rules that the findings refer to, and returns the index of each. */
    private static Map<Rule, Integer> rules(CheckResult checkResult, ArrayNode list) {
        Map<Rule, Integer> index = new EnumMap<>(Rule.class);
        checkResult.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> {
                    index.put(rule, list.size());
                    describe(list.addObject(), rule);
                });
        return index;
    }

    private static void describe(ObjectNode node, Rule rule) {
        String page = page(rule);
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.summary());
        node.putObject("help").put("text", page).put("markdown", page);
        node.putObject("defaultConfiguration").put("level", rule.severity().word());
    }

    /** Returns the rule's documentation page in Markdown, which is in the jar so that a report can include it. */
    private static String page(Rule rule) {
        try (InputStream page = SarifFormat.class.getResourceAsStream("/rules/" + rule.id() + ".md")) {
            return new String(Objects.requireNonNull(page, rule.id()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ObjectNode result, Finding finding, Map<Rule, Integer> rules) {
        result.put("ruleId", finding.rule().id());
        result.put("ruleIndex", rules.get(finding.rule()));
        result.put("level", finding.severity().word());
        String remedy = finding.remedy().isEmpty() ? "" : " " + finding.remedy();
        // Unescaped braces would be placeholders.
        String text = (finding.problem() + "." + remedy).replace("{", "{{").replace("}", "}}");
        result.putObject("message").put("text", text);
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(finding.place())).put("uriBaseId", ROOT);
        ObjectNode region = place.putObject("region");
        region.put("startLine", finding.place().line());
        region.put("startColumn", finding.place().column());
        String excerpt = finding.shortExcerpt();
        if (excerpt != null) {
            region.putObject("snippet").put("text", excerpt);
        }
    }

    private String uri(Place place) {
        try {
            return new URI(null, null, folder + place.file(), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a relative path is always an address: " + place.file(), e);
        }
    }
}
