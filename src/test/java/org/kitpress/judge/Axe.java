package org.kitpress.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deque's axe-core on the page of a tab: the rules of WCAG 2.0 to 2.2 at levels A and AA, and its best practices.
 *
 * <p>The script is put in through the protocol, not as an element, so a strict Content Security Policy lets it run
 * and is not touched by it. The page's own scripts must not be switched off in the tab.
 */
public final class Axe {
    /** The rules that look at colors. All others look at the same elements in light and in dark. */
    private static final String COLORS = "{preload: false, resultTypes: ['violations', 'incomplete'], runOnly:"
            + " {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}";

    /** Keys of the colors that {@link #judgeInLightAndDark} looks at: all rules in light, and those above in dark. */
    public static final List<String> MODES = List.of("light", "dark-colors");

    /** The key of the standard whose rules run, besides best practices. */
    public static final String STANDARD = "wcag-22-aa";

    private static final Pattern VERSION = Pattern.compile("axe v(\\d[\\d.]*\\d)");

    private static final String OPTIONS = "{preload: false, resultTypes: ['violations', 'incomplete'], runOnly:"
            + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    /**
     * One place of a page.
     *
     * @param selector where it is; through frames joined by {@code >>>}
     * @param advice axe's words on what would fix it
     */
    public record Spot(String selector, String html, String advice) {}

    /**
     * A rule that is broken, with all places where it is.
     *
     * @param rule axe's rule id, such as {@code color-contrast}
     * @param impact {@code minor}, {@code moderate}, {@code serious} or {@code critical}
     */
    public record Violation(String rule, String impact, String help, List<Spot> spots) {
        public Violation {
            spots = List.copyOf(spots);
        }

        @Override
        public String toString() {
            return impact + " " + rule + ": " + help
                    + spots.stream()
                            .map(spot -> "\n  " + spot.selector() + "  " + spot.html() + "\n    "
                                    + spot.advice().replace("\n", "\n    "))
                            .collect(Collectors.joining());
        }
    }

    /**
     * What axe found on one page.
     *
     * @param violations what is wrong for certain
     * @param undecided what axe could not decide, for example text over an image
     */
    public record Result(List<Violation> violations, List<Violation> undecided) {
        public Result {
            violations = List.copyOf(violations);
            undecided = List.copyOf(undecided);
        }

        /** In how many places the contrast could not be computed. */
        public int undecidedContrasts() {
            return undecided.stream()
                    .filter(violation -> violation.rule().startsWith("color-contrast"))
                    .mapToInt(violation -> violation.spots().size())
                    .sum();
        }

        /** For people; empty when nothing is wrong. */
        public String report() {
            return violations.stream().map(Violation::toString).collect(Collectors.joining("\n"));
        }
    }

    /**
     * axe converts the text of a color again for every element and layer that has it, which takes almost half of its
     * time. The conversion depends on the text alone.
     */
    private static final String REMEMBER_COLORS = """
            (() => {
              const prototype = axe.commons.color.Color.prototype;
              const parse = prototype.parseString;
              const known = new Map();
              prototype.parseString = function (text) {
                const color = known.get(text);
                if (color) return Object.assign(this, color);
                parse.call(this, text);
                known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
                return this;
              };
            })();
            """;

    /**
     * The published file keeps the fields of its objects in weak maps, as old browsers need it, which takes a fifth of
     * its time on a long page. A property that nothing else knows does the same for the life of a page.
     */
    private static final String FIELDS_AS_PROPERTIES = """
            class {
              key = Symbol();
              has(owner) { return Object(owner) === owner && Object.hasOwn(owner, this.key); }
              get(owner) { return owner?.[this.key]; }
              set(owner, value) { owner[this.key] = value; return this; }
              delete(owner) { return this.has(owner) && delete owner[this.key]; }
            }
            """;

    private final String script;

    public Axe() {
        this("((WeakMap) => {", REMEMBER_COLORS + "})(" + FIELDS_AS_PROPERTIES + ");");
    }

    private Axe(String before, String after) {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not on the class path.");
            }
            script = before + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n;" + after + "true";
        } catch (IOException e) {
            throw new UncheckedIOException("axe.min.js could not be read.", e);
        }
    }

    /** axe as it is published. */
    static Axe unchanged() {
        return new Axe("", "");
    }

    public String version() {
        Matcher version = VERSION.matcher(script);
        if (!version.find()) {
            throw new IllegalStateException("axe.min.js does not say its version.");
        }
        return version.group(1);
    }

    /** Checks the page as it is in the tab, with the tab's width and media. */
    public Result judge(Tab tab) {
        return judge(tab, OPTIONS);
    }

    /**
     * Switches the tab to light, then to dark, and checks the page in both. In dark, only the rules that look at colors
     * run: all others see the same page again.
     *
     * @return what is violated, each report preceded by the mode; empty if nothing is
     */
    public List<String> judgeInLightAndDark(Tab tab) {
        tab.setMedia(Media.SCREEN);
        String light = judge(tab).report();
        tab.setMedia(Media.DARK);
        String dark = judge(tab, COLORS).report();
        return Stream.of("light: " + light, "dark: " + dark)
                .filter(report -> !report.endsWith(": "))
                .toList();
    }

    private Result judge(Tab tab, String options) {
        if (!tab.evaluate("typeof window.axe === 'object'").asBoolean()) {
            tab.evaluate(script);
        }
        JsonNode result = tab.evaluate("axe.run(document, " + options + ")");
        return new Result(violations(result.path("violations")), violations(result.path("incomplete")));
    }

    private static List<Violation> violations(JsonNode list) {
        List<Violation> violations = new ArrayList<>();
        for (JsonNode rule : list) {
            List<Spot> spots = new ArrayList<>();
            for (JsonNode node : rule.path("nodes")) {
                List<String> selectors = new ArrayList<>();
                node.path("target").forEach(step -> selectors.add(step.isArray() ? step.toString() : step.asText()));
                spots.add(new Spot(
                        String.join(" >>> ", selectors),
                        node.path("html").asText(),
                        node.path("failureSummary").asText()));
            }
            violations.add(new Violation(
                    rule.path("id").asText(),
                    rule.path("impact").asText(),
                    rule.path("help").asText(),
                    spots));
        }
        return violations;
    }
}
