package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Receives the output: elements, text, and unchanged raw HTML from the source. */
interface HtmlSink {

    void open(Tag tag);

    void close(String name);

    void text(String text);

    /** A comment, a tag or a whole block of HTML; nothing about it has been checked. */
    void raw(BasedSequence html, boolean block);

    /** Whether everything is written, safe or not; true only for CommonMark's own examples. */
    default boolean trusts() {
        return false;
    }

    /** Reports that markup in the source is left out because it is not safe. */
    default void removed(int offset, String what) {
        removed(offset, what, Parsed.Reason.UNSAFE);
    }

    /** Reports that something in the source is left out. */
    void removed(int offset, String what, Parsed.Reason reason);
}
