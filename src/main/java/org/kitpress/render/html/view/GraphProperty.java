package org.kitpress.render.html.view;

/** An Open Graph property, such as {@code og:title}, and its content. */
public record GraphProperty(String property, String content) {}
