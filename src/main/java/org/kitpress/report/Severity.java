package org.kitpress.report;

import org.kitpress.model.EnumKeys;

/**
 * How serious a finding is: an error stops the build, a warning only with {@code --strict}, a note never. Most serious
 * first.
 */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** As editors read and write it: {@code warning}. */
    public String word() {
        return EnumKeys.of(this);
    }
}
