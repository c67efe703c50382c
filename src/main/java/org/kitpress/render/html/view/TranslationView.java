package org.kitpress.render.html.view;

/**
 * A link to the same page in another language.
 *
 * @param language the tag for {@code lang}
 * @param name the name of the language in that language
 */
public record TranslationView(String language, String name, LinkView link) {}
