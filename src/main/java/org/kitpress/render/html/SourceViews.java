package org.kitpress.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Generated;
import org.kitpress.model.Source;
import org.kitpress.model.SourceUse;
import org.kitpress.render.html.view.SourceEntry;
import org.kitpress.render.html.view.SourceView;

/** Prepares sources for one page. */
record SourceViews(Site site, PageLinks links, HtmlProse prose) {
    /** Uses the key as the citation of a source that is not listed; a check has already reported it. */
    SourceView view(SourceUse use) {
        Source source = site.source(use.source().id());
        return new SourceView(
                use.source().id(),
                links.here().to(Generated.SOURCES, use.source().id()),
                source == null ? use.source().id() : source.citation(),
                words(use.relation()),
                use.part(),
                source == null || source.unresolved());
    }

    List<SourceView> views(List<SourceUse> uses) {
        return uses.stream().map(this::view).toList();
    }

    /** Returns all sources, sorted by citation. */
    List<SourceEntry> entries() {
        return site.toolkit().sources().stream()
                .sorted(SortKey.by(Source::citation))
                .map(this::entry)
                .toList();
    }

    private SourceEntry entry(Source source) {
        String address = source.address();
        return new SourceEntry(
                source.key(),
                source.key(),
                source.citation(),
                address == null ? null : PageLinks.outside(address),
                site.dates().viewOrNull(source.checked()),
                source.permission(),
                source.unresolved(),
                prose.write(source.note()),
                source.chain().stream().map(this::link).toList(),
                site.backLinks().usersOf(source.key()).stream().map(links::view).toList());
    }

    private SourceEntry.Link link(Source.Link link) {
        String key = link.source() == null ? null : link.source().id();
        Source source = key == null ? null : site.source(key);
        String text = source == null ? link.text() : source.citation();
        return new SourceEntry.Link(words(link.relation()), text, href(source));
    }

    private @Nullable String href(@Nullable Source source) {
        return source == null ? null : links.here().to(Generated.SOURCES, source.key());
    }

    private String words(SourceUse.Relation relation) {
        return site.words().get("relation-" + EnumKeys.of(relation));
    }
}
