package org.kitpress.model;

import java.util.List;
import java.util.Set;

/** The addresses of the pages that the builder generates from the whole toolkit. */
public final class Generated {
    public static final Address A_TO_Z = new Address("a-z.html");
    public static final Address GLOSSARY = new Address("glossary.html");
    public static final Address SOURCES = new Address("sources.html");
    public static final Address SEARCH = new Address("search.html");
    public static final Address PRINT = new Address("print.html");
    public static final Address MY_PLAN = new Address("my-plan.html");
    public static final Address NOT_FOUND = new Address("404.html");

    /** All of them. */
    public static final List<Address> ALL = List.of(A_TO_Z, GLOSSARY, SOURCES, SEARCH, PRINT, MY_PLAN, NOT_FOUND);

    /** Folders at the root of the site that contain generated files. */
    public static final Set<String> FOLDERS = Set.of("assets", "search", "data", "print");

    private Generated() {}
}
