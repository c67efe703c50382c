package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.CheckSettings.Level;
import org.kitpress.model.Place;
import org.kitpress.model.Suppression;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;
import org.kitpress.report.Severity;

/** Applies a toolkit's severities and suppressions, and records which suppressions were needed. Used by one thread. */
public final class SeverityOverrides {
    private final Map<String, Level> levels = new HashMap<>();
    private final List<Suppression> suppressions;
    private final Set<Suppression> used = new LinkedHashSet<>();

    public SeverityOverrides(CheckSettings settings, List<Suppression> suppressions) {
        settings.rules().forEach(rule -> levels.put(rule.rule(), rule.level()));
        this.suppressions = List.copyOf(suppressions);
    }

    /** @param findings with their excerpts, which the texts of suppressions are compared with */
    public List<Finding> apply(List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Finding adjusted = isSuppressed(finding) ? null : withSeverity(finding);
            if (adjusted != null) {
                left.add(adjusted);
            }
        }
        return left;
    }

    /** Findings about suppressions that have suppressed nothing so far. */
    public List<Finding> unused() {
        return suppressions.stream()
                .filter(suppression -> !used.contains(suppression) && !isOnRequest(suppression))
                .map(suppression -> Rule.NEEDLESS_SILENCE.at(
                        suppression.place(),
                        "there is no finding of the rule '" + suppression.rule() + "' to silence here",
                        "Remove the `silence`. The problem that it was for has been fixed."))
                .flatMap(finding -> apply(List.of(finding)).stream())
                .toList();
    }

    private static boolean isOnRequest(Suppression suppression) {
        Rule rule = Rule.find(suppression.rule());
        return rule != null && rule.isOnRequest();
    }

    private boolean isSuppressed(Finding finding) {
        boolean suppressed = false;
        for (Suppression suppression : suppressions) {
            if (suppression.rule().equals(finding.rule().id())
                    && suppression.covers(finding.place())
                    && fits(suppression, finding)) {
                used.add(suppression);
                suppressed = true;
            }
        }
        return suppressed;
    }

    /** Whether the text of the suppression is in the message, or at the place that the finding points to. */
    private static boolean fits(Suppression suppression, Finding finding) {
        String text = suppression.text();
        if (text == null || finding.problem().contains(text)) {
            return true;
        }
        String line = finding.excerpt();
        return line != null
                && line.startsWith(text, Place.index(line, finding.place().column()));
    }

    private @Nullable Finding withSeverity(Finding finding) {
        Level level = levels.get(finding.rule().id());
        if (level == null) {
            return finding;
        }
        return switch (level) {
            case ERROR -> finding.with(Severity.ERROR);
            case WARNING -> finding.with(Severity.WARNING);
            case NOTE -> finding.with(Severity.NOTE);
            case OFF -> null;
        };
    }
}
