package org.kitpress.render.html.view;

import java.util.List;

/** A line of "on this page"; {@code id} is the fragment that leads to it, without {@code #}. */
public record TocEntry(String id, String title, List<TocEntry> children) {}
