package org.kitpress.render.html;

import java.util.List;
import org.kitpress.model.Generated;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Term;
import org.kitpress.render.html.view.GlossaryEntry;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.TermView;

/** Prepares glossary terms for the glossary page and for the pages that use them. */
final class GlossaryViews {
    private final Site site;
    private final PageLinks links;
    private final HtmlProse prose;
    private final SourceViews sources;

    GlossaryViews(Site site, PageLinks links, HtmlProse prose) {
        this.site = site;
        this.links = links;
        this.prose = prose;
        this.sources = new SourceViews(site, links, prose);
    }

    List<GlossaryEntry> entries() {
        return site.toolkit().glossary().stream()
                .sorted(SortKey.by(Term::term))
                .map(this::entry)
                .toList();
    }

    private GlossaryEntry entry(Term term) {
        return new GlossaryEntry(
                term.id().value(),
                term.term(),
                term.abbreviation(),
                prose.writeDefinition(term),
                term.seeAlso().stream().map(this::link).toList(),
                term.source() == null ? null : sources.view(term.source()),
                term.defined());
    }

    private LinkView link(NamedReference named) {
        Term term = site.term(named.id());
        String href = links.here().to(Generated.GLOSSARY, named.id());
        return LinkView.of(term == null ? named.id() : term.term(), href);
    }

    /** Returns the terms marked on the page so far, in alphabetical order. */
    List<TermView> used() {
        return prose.used().stream()
                .sorted(SortKey.by(Term::term))
                .map(term -> new TermView(
                        HtmlProse.WORD + term.id(),
                        term.id().value(),
                        term.term(),
                        term.abbreviation(),
                        HtmlProse.inline(prose.writeQuiet(term.definition())),
                        links.here().to(Generated.GLOSSARY, term.id().value())))
                .toList();
    }
}
