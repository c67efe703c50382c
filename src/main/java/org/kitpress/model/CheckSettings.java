package org.kitpress.model;

import java.util.List;

/**
 * A toolkit's settings for checks.
 *
 * @param readingGrade the school grade above which a text is reported as hard to read
 * @param imageKilobytes the size above which an image is reported as too large, in units of 1000 bytes
 * @param pageKilobytes the size above which a page, including its images, is reported as too large, in the same units
 */
public record CheckSettings(List<RuleSetting> rules, int readingGrade, int imageKilobytes, int pageKilobytes) {
    /** The settings of a toolkit that states none. Plain language is usually said to be of grade six to eight. */
    public static final CheckSettings DEFAULT = new CheckSettings(List.of(), 9, 500, 1500);

    public CheckSettings {
        rules = List.copyOf(rules);
    }

    public record RuleSetting(String rule, Level level) {}

    /** The severities, plus one that turns a rule off. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE,
        OFF
    }
}
