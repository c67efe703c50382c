package org.kitpress.render.html.view;

/**
 * The options for a print template.
 *
 * @param full whether to include details, examples, help, and sources; otherwise, the items only
 * @param fields whether boxes and lines are form fields that can be filled in on a screen
 */
public record SheetView(boolean full, boolean fields) {}
