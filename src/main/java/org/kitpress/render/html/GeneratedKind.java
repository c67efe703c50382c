package org.kitpress.render.html;

import org.kitpress.model.Address;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Generated;

/**
 * The pages that are generated from the toolkit as a whole. The id names the template and is the prefix of the page's
 * message keys.
 */
enum GeneratedKind {
    A_TO_Z(Generated.A_TO_Z),
    GLOSSARY(Generated.GLOSSARY),
    SOURCES(Generated.SOURCES),
    SEARCH(Generated.SEARCH),
    MY_PLAN(Generated.MY_PLAN),
    PRINT(Generated.PRINT),
    NOT_FOUND(Generated.NOT_FOUND);

    private final Address address;

    GeneratedKind(Address address) {
        this.address = address;
    }

    String id() {
        return EnumKeys.of(this);
    }

    Address address() {
        return address;
    }
}
