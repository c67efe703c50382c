package org.kitpress.render.html.view;

/**
 * A stated date.
 *
 * @param iso for {@code <time datetime>}: {@code 2011-06}
 * @param words for readers: June 2011
 */
public record DateView(String iso, String words) {}
