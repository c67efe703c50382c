package org.kitpress.model;

import java.util.List;

/**
 * What a toolkit says about its checks.
 *
 * @param rules other severities for some rules
 * @param readingGrade the school grade above which a text is said to be hard to read
 * @param imageKilobytes the size above which a picture is said to be heavy, in units of 1000 bytes
 * @param pageKilobytes the size of a page with its pictures above which it is said to be heavy, in the same units
 */
public record CheckSettings(List<RuleSetting> rules, int readingGrade, int imageKilobytes, int pageKilobytes) {
    /** For a toolkit that says nothing. The grade is one above what plain language aims at: six to eight. */
    public static final CheckSettings DEFAULT = new CheckSettings(List.of(), 9, 500, 1500);

    public CheckSettings {
        rules = List.copyOf(rules);
    }

    /** How much the findings of a rule are to weigh. */
    public record RuleSetting(String rule, Level level) {}

    /** The severities, and none at all. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE,
        OFF
    }
}
