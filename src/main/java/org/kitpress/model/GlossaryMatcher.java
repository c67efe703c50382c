package org.kitpress.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds glossary terms in a text. It matches whole words only, prefers the longest term, and finds all terms in one
 * pass.
 *
 * <p>Abbreviations match case-sensitively; names and other forms match in any case. Spaces, apostrophes, and hyphens
 * match any character of the same sort: any white space, any apostrophe, any hyphen. The terms are stored in a trie of
 * code points, which is searched from each start of a word, so the time does not depend on the number of terms. A
 * matcher does not change after construction.
 */
public final class GlossaryMatcher {
    /** Folded ASCII characters, computed in advance because most text is ASCII and every code unit is looked up. */
    private static final int[] FOLDED =
            IntStream.range(0, 128).map(GlossaryMatcher::foldAny).toArray();

    private static final boolean[] WORD = new boolean[FOLDED.length];

    static {
        for (int c = 0; c < WORD.length; c++) {
            WORD[c] = isAnyWord(c);
        }
    }

    private final Node root = new Node();

    /** A term found in a text, from {@code start} (inclusive) to {@code end} (exclusive). */
    public record Match(int start, int end, Term term) {
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** @param exact the spelling to match exactly; null to ignore case */
    private record Entry(Term term, @Nullable String exact) {}

    private static final class Node {
        final Map<Integer, Node> next = new HashMap<>();
        final List<Entry> entries = new ArrayList<>();
    }

    public GlossaryMatcher(List<Term> glossary) {
        for (Term term : glossary) {
            String abbreviation = term.abbreviation();
            if (abbreviation != null) {
                add(abbreviation, new Entry(term, abbreviation));
            }
        }
        for (Term term : glossary) {
            add(term.term(), new Entry(term, null));
            term.forms().forEach(form -> add(form, new Entry(term, spelling(form, term.abbreviation()))));
        }
    }

    /** The exact spelling of a form that contains the abbreviation, as its plural does; null for any case. */
    private static @Nullable String spelling(String form, @Nullable String abbreviation) {
        return abbreviation != null && form.contains(abbreviation) ? form : null;
    }

    private void add(String words, Entry entry) {
        String wanted = words.strip().replaceAll("\\s+", " ");
        if (wanted.isEmpty()) {
            return;
        }
        Node node = root;
        for (int i = 0; i < wanted.length(); i += Character.charCount(wanted.codePointAt(i))) {
            node = node.next.computeIfAbsent(fold(wanted.codePointAt(i)), c -> new Node());
        }
        node.entries.add(entry);
    }

    /** Finds every term in the text, from left to right, without overlaps. */
    public List<Match> find(String text) {
        if (root.next.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        int i = 0;
        int before = ' ';
        while (i < text.length()) {
            int c = text.codePointAt(i);
            Match match = isWord(before) && isWord(c) ? null : longest(text, i);
            if (match == null) {
                before = c;
                i += Character.charCount(c);
            } else {
                matches.add(match);
                i = match.end;
                before = text.codePointBefore(i);
            }
        }
        return matches;
    }

    private @Nullable Match longest(String text, int start) {
        Match best = null;
        Node node = root;
        int i = start;
        while (i < text.length()) {
            node = node.next.get(fold(text.codePointAt(i)));
            if (node == null) {
                break;
            }
            int last = text.codePointAt(i);
            i = fold(last) == ' ' ? skipSpace(text, i) : i + Character.charCount(last);
            boolean wordEnds = i == text.length() || !isWord(last) || !isWord(text.codePointAt(i));
            Term term = wordEnds ? node.entries.isEmpty() ? null : term(node, text.substring(start, i)) : null;
            if (term != null) {
                best = new Match(start, i, term);
            }
        }
        return best;
    }

    private static @Nullable Term term(Node node, String found) {
        for (Entry entry : node.entries) {
            if (entry.exact == null || entry.exact.equals(found)) {
                return entry.term;
            }
        }
        return null;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && fold(text.charAt(i)) == ' ') {
            i++;
        }
        return i;
    }

    private static int fold(int c) {
        return c < FOLDED.length ? FOLDED[c] : foldAny(c);
    }

    private static int foldAny(int c) {
        return switch (c) {
            case '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c)
                        ? ' '
                        : Character.toLowerCase(Character.toUpperCase(c));
        };
    }

    private static boolean isWord(int c) {
        return c < WORD.length ? WORD[c] : isAnyWord(c);
    }

    private static boolean isAnyWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || isMark(Character.getType(c));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
