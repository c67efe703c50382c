package org.kitpress.render.search.toolkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Generated;
import org.kitpress.model.ItemKind;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.PageLanguages;
import org.kitpress.model.PageLink;
import org.kitpress.model.Source;
import org.kitpress.model.StatementPart;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;
import org.kitpress.model.Term;
import org.kitpress.model.Toolkit;

/** Everything in a toolkit that can be found, in the order of its pages. */
final class SearchRecords {
    private final Toolkit toolkit;
    private final Targets targets;
    private final List<Page> pages;
    private final Messages messages;
    private final List<StatementPart> statement;
    private final TermNames terms;
    private final Map<String, Folder> folders = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private SearchRecords(
            Toolkit toolkit, Targets targets, boolean drafts, Messages messages, List<StatementPart> statement) {
        this.toolkit = toolkit;
        this.targets = targets;
        this.messages = messages;
        this.statement = statement;
        this.terms = new TermNames(toolkit.glossary());
        PageLanguages languages =
                new PageLanguages(toolkit.pages(), toolkit.settings().languages());
        this.pages = toolkit.pages().stream()
                .filter(languages::isFirst)
                .filter(page -> drafts || page.head().status() != Status.DRAFT)
                .toList();
        toolkit.folders().forEach(folder -> folders.put(folder.address(), folder));
        pages.forEach(page -> taken.add(page.address().path()));
    }

    static List<SearchRecord> of(
            Toolkit toolkit, Targets targets, boolean drafts, Messages messages, List<StatementPart> statement) {
        return new SearchRecords(toolkit, targets, drafts, messages, statement).collect();
    }

    private List<SearchRecord> collect() {
        List<SearchRecord> all = new ArrayList<>(pages.parallelStream()
                .flatMap(page ->
                        PageSearchRecords.of(page, folderOf(page.address()), terms, messages, statement).stream())
                .toList());
        Set<String> reused = reused();
        all.removeIf(item -> reused.contains(item.url()));
        for (Folder folder : toolkit.folders()) {
            String url = folder.address() + "index.html";
            if (pages.stream().anyMatch(page -> page.address().path().startsWith(folder.address())) && taken.add(url)) {
                all.add(made(
                        url, folder.title(), folder.summary(), folder.intro().plain()));
            }
        }
        if (taken.add(Generated.GLOSSARY.path())) {
            all.add(made(
                    Generated.GLOSSARY.path(),
                    messages.get("title-glossary"),
                    messages.get("description-glossary"),
                    ""));
            toolkit.glossary().forEach(term -> all.add(term(term)));
        }
        if (taken.add(Generated.SOURCES.path())) {
            all.add(made(
                    Generated.SOURCES.path(), messages.get("title-sources"), messages.get("description-sources"), ""));
            toolkit.sources().forEach(source -> all.add(source(source)));
        }
        return List.copyOf(all);
    }

    private String folderOf(Address address) {
        Folder folder = folders.get(address.folder());
        if (folder == null || folder.address().isEmpty() || address.path().equals(folder.address() + "index.html")) {
            return "";
        }
        return Texts.line(folder.title());
    }

    /** A page that the builder generates. */
    private SearchRecord made(String url, String title, String summary, String body) {
        ResultKind resultKind = ResultKind.section(messages);
        return new SearchRecord(
                url,
                Texts.line(title),
                new SearchRecord.Origin("", resultKind, ""),
                resultKind,
                Texts.line(summary),
                body,
                List.of(),
                terms.in(title, summary, body),
                List.of(),
                List.of(),
                SearchRecord.PAGE_BOOST);
    }

    /** The origin of an entry on a page that the builder generates. */
    private SearchRecord.Origin generated(String title) {
        return new SearchRecord.Origin(messages.get(title), ResultKind.section(messages), "");
    }

    private SearchRecord term(Term term) {
        String title = term.abbreviation() == null ? term.term() : term.term() + " (" + term.abbreviation() + ")";
        String body = term.definition().plain();
        return new SearchRecord(
                Generated.GLOSSARY.path() + "#" + term.id(),
                Texts.line(title),
                generated("title-glossary"),
                ResultKind.of(ItemKind.TERM, messages),
                "",
                body,
                term.also(),
                Texts.join(terms.in(title, body), String.join("\n", term.forms())),
                List.of(),
                List.of(),
                SearchRecord.TERM_BOOST);
    }

    private SearchRecord source(Source source) {
        String body = Texts.join(source.citation(), source.note().plain());
        return new SearchRecord(
                Generated.SOURCES.path() + "#" + source.key(),
                Texts.line(source.title().isEmpty() ? source.citation() : source.title()),
                generated("title-sources"),
                ResultKind.of(ItemKind.SOURCE, messages),
                "",
                body,
                List.of(),
                terms.in(source.title(), body),
                List.of(),
                List.of(),
                SearchRecord.ITEM_BOOST);
    }

    /** The addresses of items whose wording belongs to an item on another page: readers find only the original. */
    private Set<String> reused() {
        // By address, because hashing a page reads all of it.
        Set<String> addresses = new HashSet<>();
        pages.forEach(page -> addresses.add(page.address().path()));
        Map<String, PageLink> reused = new LinkedHashMap<>();
        pages.forEach(page -> page.outline().forEach((entry, group) -> {
            if (entry.reusedFrom() != null) {
                reused.put(page.address().path() + "#" + entry.item().id(), entry.reusedFrom());
            }
        }));
        reused.values()
                .removeIf(from -> !(targets.find(from) instanceof Target.ToPage to
                        && addresses.contains(to.page().address().path())));
        return reused.keySet();
    }
}
