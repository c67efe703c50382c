package org.kitpress.render.html.view;

import java.util.List;

/** An entry in "On this page"; {@code id} is the fragment that links to it, without {@code #}. */
public record TocEntry(String id, String title, List<TocEntry> children) {}
