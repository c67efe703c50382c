package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Head;
import org.kitpress.model.Home;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Page;
import org.kitpress.model.PageLink;
import org.kitpress.model.Party;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Source;
import org.kitpress.model.SourceUse;
import org.kitpress.model.Subject;
import org.kitpress.model.Term;
import org.kitpress.model.Toolkit;
import org.kitpress.model.Work;

/**
 * Collects the texts and links that checks look at. A checklist item that is reused from another file has the places of
 * that file; its texts and links are collected only there, so that each problem is reported once.
 */
final class TextCollector {
    private TextCollector() {}

    static List<TextInFile> texts(Toolkit toolkit) {
        List<TextInFile> texts = new ArrayList<>();
        for (Page page : toolkit.pages()) {
            for (Prose prose : page.texts()) {
                if (prose.place().file().equals(page.head().file())) {
                    texts.add(new TextInFile(
                            page.head().file(),
                            prose,
                            prose.place().equals(page.head().body().place())));
                }
            }
        }
        toolkit.folders().forEach(folder -> add(texts, folder.intro()));
        toolkit.glossary().forEach(term -> add(texts, term.definition()));
        toolkit.sources().forEach(source -> add(texts, source.note()));
        toolkit.parties().forEach(party -> add(texts, party.note()));
        return List.copyOf(texts);
    }

    private static void add(List<TextInFile> texts, Prose prose) {
        if (!prose.isEmpty()) {
            texts.add(new TextInFile(prose.place().file(), prose, false));
        }
    }

    static List<LinkReference> refs(Toolkit toolkit, List<TextInFile> texts) {
        List<LinkReference> refs = new ArrayList<>();
        texts.forEach(textInFile -> textInFile.prose().links().forEach(link -> refs.add(LinkReference.of(link))));
        for (Page page : toolkit.pages()) {
            Head head = page.head();
            fields(refs, head.related());
            field(refs, head.supersededBy());
            fields(
                    refs,
                    page.links().stream()
                            .filter(link -> link.place().file().equals(head.file()))
                            .toList());
        }
        toolkit.settings().audiences().forEach(audience -> fields(refs, audience.start()));
        Home home = toolkit.settings().home();
        home.tasks().forEach(task -> field(refs, task.page()));
        field(refs, home.figure());
        fields(refs, toolkit.settings().navigation());
        toolkit.settings().footer().forEach(link -> refs.add(LinkReference.of(link, LinkReference.Sort.FOOTER)));
        toolkit.parties().forEach(party -> field(refs, party.page()));
        return List.copyOf(refs);
    }

    private static void fields(List<LinkReference> refs, List<PageLink> links) {
        links.forEach(link -> field(refs, link));
    }

    private static void field(List<LinkReference> refs, @Nullable PageLink link) {
        if (link != null) {
            refs.add(LinkReference.of(link, LinkReference.Sort.FIELD));
        }
    }

    /** The short texts of a page without markup, whose abbreviations and marks may need an explanation, too. */
    static List<ShortText> labels(Page page) {
        List<ShortText> labels = new ArrayList<>();
        labels.add(new ShortText(page.head().title(), page.head().place()));
        labels.add(new ShortText(page.head().summary(), page.head().place()));
        Work work = page.work();
        if (work != null) {
            work.entries().forEach(entry -> {
                Place place = entry.item().id().place();
                if (entry.responsibility() != null) {
                    labels.add(new ShortText(entry.responsibility().wording(), place));
                }
                if (entry.product() != null) {
                    labels.add(new ShortText(entry.product(), place));
                }
                labels.add(new ShortText(entry.timeframe().wording(), place));
            });
        }
        return labels;
    }

    /** Every reference to a source by its key: of pages, of other sources, and of terms. */
    static Stream<NamedReference> sources(Toolkit toolkit) {
        return Stream.of(
                        toolkit.pages().stream()
                                .flatMap(page -> page.head().sources().stream())
                                .map(SourceUse::source),
                        toolkit.sources().stream()
                                .flatMap(source -> source.chain().stream())
                                .map(Source.Link::source),
                        toolkit.glossary().stream()
                                .map(Term::source)
                                .filter(Objects::nonNull)
                                .map(SourceUse::source))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
    }

    /** The names that the toolkit explains or that are its own: terms, parties, organizations, the publisher. */
    static Stream<String> names(Toolkit toolkit) {
        List<@Nullable String> names = new ArrayList<>();
        for (Term term : toolkit.glossary()) {
            names.addAll(term.forms());
            names.add(term.term());
            names.add(term.abbreviation());
        }
        for (Party party : toolkit.parties()) {
            names.add(party.name());
            names.add(party.abbreviation());
        }
        for (Page page : toolkit.pages()) {
            Subject subject = page.subject();
            if (subject != null) {
                names.add(subject.name());
                names.add(subject.shortName());
            }
        }
        names.add(toolkit.settings().shortTitle());
        names.add(toolkit.settings().publisher().name());
        names.add(toolkit.settings().publisher().shortName());
        return names.stream().filter(Objects::nonNull);
    }
}
