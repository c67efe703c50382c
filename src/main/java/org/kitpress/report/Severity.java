package org.kitpress.report;

/** How much a finding weighs: an error stops the build, a warning only with {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING
}
