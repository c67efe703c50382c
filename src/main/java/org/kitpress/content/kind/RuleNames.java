package org.kitpress.content.kind;

import org.kitpress.content.fields.ReadContext;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rules;
import org.kitpress.report.Suggestions;

/** Rules that content names: those that there are, and those whose findings may weigh less than an error. */
public final class RuleNames {
    private RuleNames() {}

    /** Whether there is such a rule; a finding when there is none. */
    static boolean isKnown(String rule, Place place, ReadContext readContext) {
        if (Rules.all().containsKey(rule)) {
            return true;
        }
        String near = Suggestions.nearest(rule, Rules.all().keySet());
        readContext.add(Finding.error(
                "unknown-rule",
                place,
                "there is no rule '" + rule + "'",
                (near == null ? "" : "Did you mean '" + near + "'? ")
                        + "Write the rule's name as findings have it, in square brackets behind their severity."));
        return false;
    }

    /** Whether a finding of the rule may be silenced; a finding when it may not, or when there is no such rule. */
    public static boolean canBeSilenced(String rule, Place place, ReadContext readContext) {
        if (!isKnown(rule, place, readContext)) {
            return false;
        }
        boolean fixed = Rules.isFixed(rule);
        if (fixed) {
            readContext.add(Finding.error(
                    "fixed-rule",
                    place,
                    "findings of the rule '" + rule + "' cannot be silenced: the site would be broken",
                    "Mend what the finding says, and take the silence out."));
        }
        return !fixed;
    }
}
