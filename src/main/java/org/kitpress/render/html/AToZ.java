package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.kitpress.model.Address;
import org.kitpress.model.Folder;
import org.kitpress.model.Generated;
import org.kitpress.model.Id;
import org.kitpress.model.Item;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.Term;
import org.kitpress.render.html.view.AToZEntry;
import org.kitpress.render.html.view.LetterView;

/** Lists everything that has a name in alphabetical order: pages, parts of pages, and glossary terms. */
record AToZ(Site site, PageLinks links) {
    List<LetterView<AToZEntry>> letters() {
        List<AToZEntry> entries = new ArrayList<>();
        for (Page page : site.listed()) {
            add(
                    entries,
                    new AToZEntry(
                            null,
                            page.head().title(),
                            links.href(page.address(), ""),
                            site.resourceType(page.head()),
                            null,
                            page.head().summary()),
                    page.head().also());
            page.items().stream().filter(item -> item.kind().isNamed()).forEach(item -> entries.add(entry(page, item)));
        }
        for (Folder section : site.sections()) {
            Address address = SectionTree.index(section);
            entries.add(new AToZEntry(
                    null,
                    section.title(),
                    links.href(address, ""),
                    site.words().get("type-section"),
                    null,
                    section.summary()));
        }
        site.toolkit().glossary().forEach(term -> add(entries, entry(term), term.also()));
        for (Address made : List.of(Generated.GLOSSARY, Generated.SOURCES, Generated.MY_PLAN, Generated.PRINT)) {
            entries.add(new AToZEntry(
                    null,
                    site.titleOf(made),
                    links.here().to(made, ""),
                    site.words().get("type-section"),
                    null,
                    null));
        }
        return letters(site.words(), entries, AToZEntry::key);
    }

    /** Adds an entry for the title, and one for each other word that does not already begin the title. */
    private static void add(List<AToZEntry> entries, AToZEntry entry, List<String> also) {
        entries.add(entry);
        String title = entry.title().toLowerCase(Locale.ROOT);
        also.stream()
                .filter(word -> !title.startsWith(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> entries.add(entry.as(word)));
    }

    private AToZEntry entry(Page page, Item item) {
        return new AToZEntry(
                null,
                item.name(site.words()).replace('\n', ' '),
                links.href(page.address(), item.id().value()),
                site.words().get("item-" + item.kind()),
                page.head().title(),
                null);
    }

    private AToZEntry entry(Term term) {
        String title = term.abbreviation() == null ? term.term() : term.term() + " (" + term.abbreviation() + ")";
        return new AToZEntry(
                null,
                title,
                links.here().to(Generated.GLOSSARY, term.id().value()),
                site.words().get("item-term"),
                site.titleOf(Generated.GLOSSARY),
                null);
    }

    /** Sorts entries by title and groups those that start alike; digits and symbols come first. */
    static <E> List<LetterView<E>> letters(Messages messages, List<E> entries, Function<E, String> title) {
        Map<String, List<E>> byLetter = new TreeMap<>();
        entries.stream()
                .sorted(SortKey.by(title))
                .forEach(entry -> byLetter.computeIfAbsent(
                                SortKey.of(title.apply(entry)).letter(), l -> new ArrayList<>())
                        .add(entry));
        List<LetterView<E>> letters = new ArrayList<>();
        byLetter.forEach((letter, own) -> letters.add(
                switch (letter) {
                    case "#" ->
                        new LetterView<>(messages.get("letter-other"), Id.SITE + "letter-other", List.copyOf(own));
                    case "0" ->
                        new LetterView<>(messages.get("letter-digits"), Id.SITE + "letter-digits", List.copyOf(own));
                    default ->
                        new LetterView<>(
                                letter, Id.SITE + "letter-" + letter.toLowerCase(Locale.ROOT), List.copyOf(own));
                }));
        return List.copyOf(letters);
    }
}
