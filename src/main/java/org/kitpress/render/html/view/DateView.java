package org.kitpress.render.html.view;

/**
 * A date that the content states.
 *
 * @param iso the value for {@code <time datetime>}: {@code 2011-06}
 * @param words the date as readers see it: June 2011
 */
public record DateView(String iso, String words) {}
