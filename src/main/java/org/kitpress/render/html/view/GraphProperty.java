package org.kitpress.render.html.view;

/** A property of the Open Graph protocol: {@code og:title} and its content. */
public record GraphProperty(String property, String content) {}
