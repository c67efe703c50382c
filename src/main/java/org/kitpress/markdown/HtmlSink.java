package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What a text is written to: elements, text, and raw HTML as it stands in the source. */
interface HtmlSink {

    void open(Tag tag);

    void close(String name);

    /** Text that is not escaped. */
    void text(String text);

    /** A comment, a tag or a whole block of HTML; nothing about it has been checked. */
    void raw(BasedSequence html, boolean block);

    /** Whether everything comes out as written, safe or not; only CommonMark's own examples are read so. */
    default boolean trusts() {
        return false;
    }

    /** Says that something of the source does not come out. */
    void removed(int offset, String what);
}
