package org.kitpress.render.html.view;

/**
 * What a template for paper is asked for.
 *
 * @param full with details, examples, help and sources; otherwise the items alone
 * @param fields whether boxes and lines are form fields, which can be filled in on a screen
 */
public record SheetView(boolean full, boolean fields) {}
