package org.kitpress.model;

/** What a link in a content file leads to. */
public sealed interface Target {

    /**
     * A page, or a place in it.
     *
     * @param fragment the id it names, without {@code #}; empty for the page as a whole
     */
    record ToPage(Page page, String fragment) implements Target {}

    /** A page that the builder makes itself (a folder's list, the glossary), or a file that goes along unchanged. */
    record ToAddress(Address address, String fragment) implements Target {}

    /** A content file, or an item in it, that exists but could not be read; its own findings say why. */
    record ToBroken(Address address) implements Target {}

    /** An address outside of the toolkit: with a scheme, or a mail or telephone address. */
    record Outside(String address) implements Target {}

    /** The file is there, what the fragment names is not. */
    record NoSuchFragment(String file, String fragment) implements Target {}

    /** No such file. */
    record Missing(String file) implements Target {}
}
