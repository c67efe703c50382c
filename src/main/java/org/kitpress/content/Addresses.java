package org.kitpress.content;

import org.kitpress.model.Address;
import org.kitpress.model.Paths;

/** The addresses of content files on the site. */
final class Addresses {
    private static final String CONTENT = "content/";

    private Addresses() {}

    /** {@code content/planning/1-mission.yaml} becomes {@code planning/mission.html}. */
    static Address of(String file) {
        return new Address(Paths.withoutOrder(Paths.withoutExtension(file.substring(CONTENT.length()))) + ".html");
    }
}
