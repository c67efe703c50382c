package org.kitpress.render.html;

import org.kitpress.model.Address;
import org.kitpress.model.Generated;

/**
 * The pages that are generated from the toolkit as a whole. The id names the template and is the prefix of the page's
 * message keys.
 */
enum GeneratedKind {
    A_TO_Z("a-z", Generated.A_TO_Z),
    GLOSSARY("glossary", Generated.GLOSSARY),
    SOURCES("sources", Generated.SOURCES),
    SEARCH("search", Generated.SEARCH),
    MY_PLAN("my-plan", Generated.MY_PLAN),
    PRINT("print", Generated.PRINT),
    NOT_FOUND("not-found", Generated.NOT_FOUND);

    private final String id;
    private final Address address;

    GeneratedKind(String id, Address address) {
        this.id = id;
        this.address = address;
    }

    String id() {
        return id;
    }

    Address address() {
        return address;
    }
}
