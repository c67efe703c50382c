package org.kitpress.render.html.view;

import java.util.List;

/**
 * The entries that start with one letter.
 *
 * @param letter the letter as it appears on the page
 * @param id the id of its heading: {@code letter-a}
 */
public record LetterView<E>(String letter, String id, List<E> entries) {}
