package org.kitpress.content.kind;

import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.ReadContext;
import org.kitpress.model.Place;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

/** Rules that content names: those that there are, and those whose findings may weigh less than an error. */
public final class RuleNames {
    private RuleNames() {}

    /** The rule with that id; null, and a finding, if there is none. */
    static @Nullable Rule find(String id, Place place, ReadContext readContext) {
        Rule rule = Rule.find(id);
        if (rule != null) {
            return rule;
        }
        String near = Suggestions.nearest(id, Rule.ids());
        readContext.add(Rule.UNKNOWN_RULE.at(
                place,
                "there is no rule '" + id + "'",
                (near == null ? "" : "Did you mean '" + near + "'? ")
                        + "Write the rule's name as findings have it, in square brackets behind their severity."));
        return null;
    }

    /** Whether a finding of the rule may be silenced; a finding when it may not, or when there is no such rule. */
    public static boolean canBeSilenced(String id, Place place, ReadContext readContext) {
        Rule rule = find(id, place, readContext);
        if (rule == null) {
            return false;
        }
        if (rule.isFixed()) {
            readContext.add(Rule.FIXED_RULE.at(
                    place,
                    "findings of the rule '" + id + "' cannot be silenced: the site would be broken",
                    "Mend what the finding says, and take the silence out."));
        }
        return !rule.isFixed();
    }
}
