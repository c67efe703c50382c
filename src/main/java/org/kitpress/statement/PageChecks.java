package org.kitpress.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Messages;
import org.kitpress.model.Statement;
import org.kitpress.model.StatementPart;
import org.kitpress.report.Rule;

/** The rules about accessibility, by what they are about. */
enum PageChecks {
    HEADINGS(Rule.HEADING_LEVEL, Rule.PAGE_H1, Rule.PAGE_HEADINGS),
    IMAGES(Rule.IMAGE_WITHOUT_ALTERNATIVE, Rule.PAGE_IMAGE_ALT),
    NAMES(Rule.LINK_WITHOUT_WORDS, Rule.PAGE_CONTROL_NAME),
    TABLES(Rule.PAGE_TABLE_HEADERS),
    STRUCTURE(Rule.PAGE_TITLE, Rule.PAGE_LANGUAGE, Rule.PAGE_SKIP_LINK, Rule.PAGE_MAIN, Rule.PAGE_NAVIGATION_NAME),
    REFERENCES(Rule.PAGE_DUPLICATE_ID, Rule.PAGE_MISSING_ID);

    /** Rules whose findings only the editors see, unless the toolkit makes them errors. */
    private static final List<Rule> HINTS = List.of(
            Rule.VAGUE_LINK_TEXT,
            Rule.USELESS_ALTERNATIVE,
            Rule.UNDEFINED_ABBREVIATION,
            Rule.READING_GRADE,
            Rule.MISSING_LETTER);

    private final List<Rule> rules;

    PageChecks(Rule... rules) {
        this.rules = List.of(rules);
    }

    List<Rule> rules() {
        return rules;
    }

    /** What is checked of each page of the site, without the rules that the toolkit turns off. */
    static StatementPart part(BuiltSite site, Messages words) {
        Set<String> off = site.checks().rules().stream()
                .filter(setting -> setting.level() == CheckSettings.Level.OFF)
                .map(CheckSettings.RuleSetting::rule)
                .collect(Collectors.toSet());
        List<StatementPart.Fact> facts = new ArrayList<>();
        for (PageChecks check : values()) {
            if (check.rules().stream().map(Rule::id).noneMatch(off::contains)) {
                String key = "statement-check-" + EnumKeys.of(check);
                facts.add(new StatementPart.Fact(words.get(key), List.of(words.get(key + "-text"))));
            }
        }
        List<String> hints =
                HINTS.stream().map(Rule::id).filter(rule -> !off.contains(rule)).toList();
        if (!hints.isEmpty()) {
            List<String> texts = new ArrayList<>();
            hints.forEach(rule -> texts.add(words.get("statement-rule-" + rule)));
            long silenced = site.suppressions().stream()
                    .filter(suppression -> hints.contains(suppression.rule()))
                    .count();
            if (silenced > 0) {
                texts.add(words.get("statement-silenced", silenced));
            }
            facts.add(new StatementPart.Fact(words.get("statement-check-hints"), texts));
        }
        return Statement.Part.CHECKS.with(words, words.get("statement-checks-lead"), facts);
    }
}
