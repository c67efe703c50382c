package org.kitpress.render.html.view;

/**
 * Safe HTML that a template prints as it is. Everything else that a template prints is escaped.
 */
public record Markup(String html) {
    public static final Markup EMPTY = new Markup("");
}
