package org.kitpress.build;

/** How long a stage of the build took, by the wall clock. */
public record StageTime(String stage, long millis) {}
