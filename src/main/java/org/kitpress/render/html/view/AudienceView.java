package org.kitpress.render.html.view;

import java.util.List;

/** A group of readers and the pages where they start. */
public record AudienceView(String id, String name, String summary, List<LinkView> start) {}
