package org.kitpress.render.html.view;

/** Safe HTML that templates print without escaping. Templates escape everything else that they print. */
public record Markup(String html) {
    public static final Markup EMPTY = new Markup("");
}
