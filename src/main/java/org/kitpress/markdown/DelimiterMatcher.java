package org.kitpress.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matches runs of delimiters above a bracket, or in a whole block. Like cmark, and unlike flexmark, it never looks again
 * where an equal run found no opener, so that a text of many runs does not take quadratic time.
 */
final class DelimiterMatcher {
    private final CommonMarkInlineParser parser;
    private final Map<Character, DelimiterProcessor> rules;
    private final @Nullable Delimiter bottom;

    /** The first index at which an opener for such a closer can be. */
    private final Map<Closer, Integer> earliest = new HashMap<>();

    /** What decides whether a run can close another one. */
    private record Closer(char character, boolean opens, int remainder) {
        static Closer of(Delimiter run) {
            return new Closer(run.getDelimiterChar(), run.canOpen(), DelimiterRule.sourceLength(run) % 3);
        }
    }

    DelimiterMatcher(
            CommonMarkInlineParser parser, Map<Character, DelimiterProcessor> rules, @Nullable Delimiter bottom) {
        this.parser = parser;
        this.rules = rules;
        this.bottom = bottom;
    }

    void match() {
        Delimiter closer = first();
        while (closer != null) {
            DelimiterProcessor rule = rules.get(closer.getDelimiterChar());
            Delimiter opener = rule == null || !closer.canClose() ? null : opener(closer, rule);
            closer = opener == null || rule == null ? withoutOpener(closer) : join(opener, closer, rule);
        }
        for (Delimiter top = parser.topDelimiter(); top != null && top != bottom; top = parser.topDelimiter()) {
            parser.removeDelimiterKeepNode(top);
        }
    }

    private @Nullable Delimiter first() {
        Delimiter first = parser.topDelimiter();
        while (first != null && first.getPrevious() != bottom) {
            first = first.getPrevious();
        }
        return first;
    }

    private @Nullable Delimiter opener(Delimiter closer, DelimiterProcessor rule) {
        Closer key = Closer.of(closer);
        int from = earliest.getOrDefault(key, 0);
        Delimiter opener = closer.getPrevious();
        while (opener != null && opener != bottom && opener.getStartIndex() >= from) {
            if (opener.canOpen()
                    && opener.getDelimiterChar() == closer.getDelimiterChar()
                    && rule.getDelimiterUse(opener, closer) > 0) {
                return opener;
            }
            opener = opener.getPrevious();
        }
        earliest.put(key, closer.getStartIndex());
        return null;
    }

    /** @return the next run */
    private @Nullable Delimiter withoutOpener(Delimiter closer) {
        Delimiter next = closer.getNext();
        if (closer.canClose() && !closer.canOpen()) {
            parser.removeDelimiterKeepNode(closer);
        }
        return next;
    }

    /** @return the next run, which is the same one if some of it is left */
    private @Nullable Delimiter join(Delimiter opener, Delimiter closer, DelimiterProcessor rule) {
        int used = rule.getDelimiterUse(opener, closer);
        parser.removeDelimitersBetween(opener, closer);
        rule.process(opener, closer, used);
        opener.setNumDelims(opener.length() - used);
        closer.setNumDelims(closer.length() - used);
        if (opener.length() == 0) {
            parser.removeDelimiterAndNode(opener);
        } else {
            BasedSequence signs = opener.getNode().getChars();
            opener.getNode().setChars(signs.subSequence(0, opener.length()));
        }
        if (closer.length() == 0) {
            Delimiter next = closer.getNext();
            parser.removeDelimiterAndNode(closer);
            return next;
        }
        BasedSequence signs = closer.getNode().getChars();
        closer.getNode().setChars(signs.subSequence(signs.length() - closer.length(), signs.length()));
        closer.setIndex(closer.getStartIndex() + used);
        return closer;
    }
}
