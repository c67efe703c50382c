package org.kitpress.editing.scaffold;

/** @param path relative to the site folder, with forward slashes */
public record NewFile(String path, String text) {}
