package org.kitpress.build;

/** How long a stage of the build took, in wall-clock time. */
public record StageTime(String stage, long millis) {}
