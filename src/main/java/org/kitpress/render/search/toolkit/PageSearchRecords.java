package org.kitpress.render.search.toolkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Head;
import org.kitpress.model.Item;
import org.kitpress.model.ItemKind;
import org.kitpress.model.Messages;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Outline;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;
import org.kitpress.model.StatementPart;

/** The search records of one page: the page itself, its sections, and its items. */
final class PageSearchRecords {
    private final Page page;
    private final Head head;
    private final TermNames terms;
    private final Messages messages;
    private final ResultKind resultKind;
    private final Map<ItemKind, ResultKind> kinds = new EnumMap<>(ItemKind.class);

    private final List<String> audiences;
    private final List<String> topics;
    private final String title;
    private final List<SearchRecord> found = new ArrayList<>();

    private PageSearchRecords(Page page, TermNames terms, Messages messages) {
        this.page = page;
        this.head = page.head();
        this.terms = terms;
        this.messages = messages;
        this.resultKind = ResultKind.of(head, messages);
        this.audiences = ids(head.audiences());
        this.topics = ids(head.topics());
        this.title = Texts.line(head.title());
    }

    /**
     * @param folder the title of the folder that contains the page; empty if the page is the index of the folder
     * @param messages the words around the content
     * @param statement what the program adds to a page that is a statement
     */
    static List<SearchRecord> of(
            Page page, String folder, TermNames terms, Messages messages, List<StatementPart> statement) {
        PageSearchRecords records = new PageSearchRecords(page, terms, messages);
        records.page(folder);
        records.sections();
        if (page.statement() != null) {
            statement.forEach(records::part);
        }
        records.outline();
        return records.found;
    }

    private void page(String folder) {
        String lead = "";
        for (Prose.Section section : head.body().sections()) {
            lead = section.heading() == null ? Texts.join(lead, section.text()) : lead;
        }
        String summary = Texts.line(head.summary());
        found.add(new SearchRecord(
                head.address().path(),
                title,
                new SearchRecord.Origin("", resultKind, folder),
                resultKind,
                summary,
                lead,
                head.also(),
                Texts.join(kindNames(), terms.in(head.title(), summary, lead)),
                audiences,
                topics,
                SearchRecord.PAGE_BOOST));
    }

    /**
     * What readers call such a page, even if its text does not: someone may search for a worksheet as a checklist.
     */
    private String kindNames() {
        return Texts.line(resultKind.name() + " " + messages.get("kind-" + head.kind()));
    }

    private static List<String> ids(List<NamedReference> names) {
        return names.stream().map(NamedReference::id).distinct().toList();
    }

    private void sections() {
        String above = "";
        for (Prose.Section section : head.body().sections()) {
            Prose.Heading heading = section.heading();
            if (heading != null) {
                above = heading.level() <= 2 ? "" : above;
                add(
                        heading.id(),
                        Texts.line(heading.text()),
                        above,
                        resultKind,
                        section.text(),
                        SearchRecord.SECTION_BOOST);
                above = heading.level() <= 2 ? Texts.line(heading.text()) : above;
            }
        }
    }

    /** Sections with text of their own come before all items. */
    private void outline() {
        Outline outline = page.outline();
        for (Outline.Section section : outline.sections()) {
            String text = text(section.details());
            if (!text.isEmpty()) {
                add(section.id(), messages.get(section.word()), "", resultKind, text, SearchRecord.SECTION_BOOST);
            }
        }
        outline.forEach(this::item);
    }

    private void part(StatementPart part) {
        add(part.id(), part.title(), "", resultKind, Texts.join(part.lines()), SearchRecord.SECTION_BOOST);
    }

    private void item(Outline.Entry entry, @Nullable Item group) {
        Item item = entry.item();
        String name = Texts.line(item.name(messages));
        String text = item.text().plain();
        add(
                item.id().value(),
                name,
                group == null ? "" : group.name(messages),
                kinds.computeIfAbsent(item.kind(), kind -> ResultKind.of(kind, messages)),
                Texts.join(Texts.line(text).equals(name) ? "" : text, text(entry.details())),
                SearchRecord.ITEM_BOOST);
    }

    private static String text(List<Outline.Detail> details) {
        return Texts.join(
                details.stream().flatMap(detail -> detail.lines().stream()).toList());
    }

    private void add(String id, String name, String group, ResultKind own, String body, double boost) {
        found.add(new SearchRecord(
                head.address().path() + "#" + id,
                name,
                new SearchRecord.Origin(title, resultKind, Texts.line(group)),
                own,
                "",
                body.strip(),
                List.of(),
                terms.in(name, body),
                audiences,
                topics,
                boost));
    }
}
