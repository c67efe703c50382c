package org.kitpress.render.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.GlossaryMatcher;
import org.kitpress.model.HtmlText;
import org.kitpress.model.Id;
import org.kitpress.model.Messages;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.model.Term;
import org.kitpress.render.html.view.Markup;

/**
 * Writes the texts of one page, in the order in which a template requests them. It keeps track of the terms that were
 * marked and the ids that were used, so each instance belongs to one page and one thread.
 *
 * <p>Ids in the page's own body do not change, because other pages link to them. Ids in any other text get a prefix of
 * their own.
 */
final class HtmlProse {
    private final PageLinks links;
    private final GlossaryMatcher matcher;
    private final Messages messages;
    private final Marking marking;
    private final @Nullable Prose body;
    private final Set<Place> written = new HashSet<>();
    private final Map<String, Term> used = new LinkedHashMap<>();
    private int prefixes;

    /** Starts the id of a term in "Words on this page". */
    static final String WORD = Id.SITE + "word-";

    /** How to treat a glossary term where it first appears. */
    enum Marking {
        /** Link it to "Words on this page". */
        LINKS,
        /** Spell out an abbreviation after it, because paper has no links. */
        SPELLED_OUT
    }

    /** @param body the page's own text; null if it has none */
    HtmlProse(PageLinks links, GlossaryMatcher matcher, Messages messages, Marking marking, @Nullable Prose body) {
        this.links = links;
        this.matcher = matcher;
        this.messages = messages;
        this.marking = marking;
        this.body = body;
    }

    /** Writes the text and marks terms where they first appear on the page. */
    Markup write(Prose prose) {
        return write(prose, marking == Marking.LINKS ? new FirstUse() : new SpellingOut());
    }

    /** Writes the text without marking terms. */
    Markup writeQuiet(Prose prose) {
        return write(prose, (text, match, out) -> false);
    }

    /**
     * Writes a definition for the glossary page: other terms link to their entries there, and the term itself is not
     * marked.
     */
    Markup writeDefinition(Term self) {
        Set<String> marked = new HashSet<>(Set.of(self.id().value()));
        return write(
                self.definition(),
                (text, match, out) ->
                        marked.add(match.term().id().value()) && link(match.term(), "", match.in(text), out));
    }

    /** Returns the terms marked so far, in the order of their first use. */
    List<Term> used() {
        return List.copyOf(used.values());
    }

    /**
     * Removes the element around a single paragraph, so that the text can go inside another element. Other markup stays
     * unchanged.
     */
    static Markup inline(Markup block) {
        String html = block.html().strip();
        boolean lone = html.startsWith("<p>")
                && html.endsWith("</p>")
                && html.indexOf("<p", 1) < 0
                && html.indexOf("</p>") == html.length() - "</p>".length();
        return lone ? new Markup(html.substring("<p>".length(), html.length() - "</p>".length())) : block;
    }

    private interface Marker {
        /** Writes the mark with the words inside it; returns false if the words should stay plain. */
        boolean mark(String text, GlossaryMatcher.Match match, StringBuilder out);
    }

    private final class FirstUse implements Marker {
        @Override
        public boolean mark(String text, GlossaryMatcher.Match match, StringBuilder out) {
            Term term = match.term();
            return used.putIfAbsent(term.id().value(), term) == null && link(term, WORD, match.in(text), out);
        }
    }

    /** Spells out an abbreviation where it first appears alone: {@code Early Learning Council (ELC)} needs no help. */
    private final class SpellingOut implements Marker {
        @Override
        public boolean mark(String text, GlossaryMatcher.Match match, StringBuilder out) {
            Term term = match.term();
            String found = match.in(text);
            String abbreviation = term.abbreviation();
            boolean shortForm = abbreviation != null && found.contains(abbreviation);
            if (!term.defined() || (shortForm && !found.equals(abbreviation))) {
                return false;
            }
            boolean bracketed = text.startsWith("(", match.start() - 1) || text.startsWith(" (", match.end());
            if (used.putIfAbsent(term.id().value(), term) != null || !shortForm || bracketed) {
                return false;
            }
            HtmlText.escape(found + " (" + term.term() + ")", out);
            return true;
        }
    }

    private static boolean link(Term term, String prefix, String found, StringBuilder out) {
        out.append("<a class=\"term\" href=\"#").append(HtmlText.escape(PercentEncoding.fragment(prefix + term.id())));
        if (!prefix.isEmpty()) {
            out.append("\" data-term=\"");
            HtmlText.escape(term.id().value(), out);
        }
        out.append("\">");
        HtmlText.escape(found, out);
        out.append("</a>");
        return true;
    }

    private Markup write(Prose prose, Marker marker) {
        String prefix = prefix(prose);
        StringBuilder out = new StringBuilder(64 + prose.words() * 8);
        for (Span span : prose.spans()) {
            if (span instanceof Span.Markup markup) {
                out.append(markup.html());
            } else if (span instanceof Span.Words words) {
                words(words.text(), marker, out);
            } else if (span instanceof Span.Quiet quiet) {
                HtmlText.escape(quiet.text(), out);
            } else if (span instanceof Span.Label label) {
                HtmlText.escape(label.in(messages), out);
            } else if (span instanceof Span.Anchor anchor) {
                HtmlText.escape(prefix + anchor.id(), out);
            } else if (span instanceof Span.LocalReference reference) {
                HtmlText.escape("#" + prefix + reference.id(), out);
            } else if (span instanceof Span.Reference reference) {
                HtmlText.escape(links.href(prose.links().get(reference.link())), out);
            }
        }
        return new Markup(out.toString());
    }

    private void words(String text, Marker marker, StringBuilder out) {
        int from = 0;
        for (GlossaryMatcher.Match match : matcher.find(text)) {
            HtmlText.escape(text.substring(from, match.start()), out);
            if (!marker.mark(text, match, out)) {
                HtmlText.escape(match.in(text), out);
            }
            from = match.end();
        }
        HtmlText.escape(text.substring(from), out);
    }

    /** Returns an empty prefix the first time that the body is written; otherwise, a prefix that has not been used. */
    private String prefix(Prose prose) {
        boolean first = written.add(prose.place());
        boolean hasIds = prose.spans().stream()
                .anyMatch(span -> span instanceof Span.Anchor || span instanceof Span.LocalReference);
        if (!hasIds || (first && body != null && body.place().equals(prose.place()))) {
            return "";
        }
        return Id.SITE + "t" + ++prefixes + "-";
    }
}
