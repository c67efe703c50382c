package org.kitpress.render.html.view;

import java.util.List;

/**
 * The pages of a series.
 *
 * @param pages in order, with the page itself as the current one
 */
public record SeriesView(String name, List<LinkView> pages) {}
