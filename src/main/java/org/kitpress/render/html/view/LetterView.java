package org.kitpress.render.html.view;

import java.util.List;

/**
 * What begins with a letter.
 *
 * @param letter as printed
 * @param id of its heading: {@code letter-a}
 */
public record LetterView<E>(String letter, String id, List<E> entries) {}
