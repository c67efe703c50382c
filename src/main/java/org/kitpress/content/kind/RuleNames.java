package org.kitpress.content.kind;

import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.ReadContext;
import org.kitpress.model.Place;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

/** Resolves the ids of rules in content, and reports those that do not exist or that must stay errors. */
public final class RuleNames {
    private RuleNames() {}

    /** The rule with that id; null, and a finding, if there is none. */
    static @Nullable Rule find(String id, Place place, ReadContext readContext) {
        Rule rule = Rule.find(id);
        if (rule != null) {
            return rule;
        }
        readContext.add(
                Rule.UNKNOWN_RULE.at(
                        place,
                        "there is no rule '" + id + "'",
                        Suggestions.didYouMean(id, Rule.ids())
                                + "Write the name of a rule as it appears in the message, in square brackets after the severity."));
        return null;
    }

    /** Whether findings of the rule can be suppressed; adds a finding if not, or if there is no such rule. */
    public static boolean canBeSuppressed(String id, Place place, ReadContext readContext) {
        Rule rule = find(id, place, readContext);
        if (rule == null) {
            return false;
        }
        if (rule.isFixed()) {
            readContext.add(Rule.FIXED_RULE.at(
                    place,
                    "the rule '" + id + "' cannot be silenced, because the site would be broken",
                    "Fix the problem itself, and remove the `silence`."));
        }
        return !rule.isFixed();
    }
}
