package org.kitpress.render.search.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kitpress.model.Head;
import org.kitpress.model.Item;
import org.kitpress.model.Named;
import org.kitpress.model.Page;
import org.kitpress.model.Prose;

/** What can be found of one page: the page itself, its sections, its parts, its items. */
final class PageFindables {
    private final Page page;
    private final Head head;
    private final TermNames terms;
    private final UnaryOperator<String> words;
    private final Kind kind;
    private final List<Findable> found = new ArrayList<>();

    private PageFindables(Page page, TermNames terms, UnaryOperator<String> words) {
        this.page = page;
        this.head = page.head();
        this.terms = terms;
        this.words = words;
        this.kind = Kind.of(head.resourceType());
    }

    /**
     * @param folder the title of the folder that holds the page; empty if the page stands for the folder
     * @param words the theme's words by their keys
     */
    static List<Findable> of(Page page, String folder, TermNames terms, UnaryOperator<String> words) {
        PageFindables findables = new PageFindables(page, terms, words);
        findables.page(folder);
        findables.sections();
        FixedParts.of(page)
                .forEach(part ->
                        findables.part("section-" + part.name(), words.apply("section-" + part.name()), part.text()));
        findables.items();
        return findables.found;
    }

    private void page(String folder) {
        String lead = "";
        for (Prose.Section section : head.body().sections()) {
            lead = section.heading() == null ? Texts.join(lead, section.text()) : lead;
        }
        String summary = Texts.line(head.summary());
        found.add(new Findable(
                head.address().path(),
                Texts.line(head.title()),
                folder,
                kind,
                summary,
                lead,
                Texts.join(kindNames(), terms.in(head.title(), summary, lead)),
                ids(head.audiences()),
                ids(head.topics()),
                Boosts.PAGE));
    }

    /** What readers and editors call such a page, which its text need not say: a worksheet may be asked for as a checklist. */
    private String kindNames() {
        return Texts.line(head.resourceType() + " " + head.kind().replace('-', ' '));
    }

    private static List<String> ids(List<Named> names) {
        return names.stream().map(Named::id).distinct().toList();
    }

    private void sections() {
        String above = "";
        for (Prose.Section section : head.body().sections()) {
            Prose.Heading heading = section.heading();
            if (heading != null) {
                above = heading.level() <= 2 ? "" : above;
                add(heading.id(), Texts.line(heading.text()), above, kind, section.text(), Boosts.SECTION);
                above = heading.level() <= 2 ? Texts.line(heading.text()) : above;
            }
        }
    }

    private void part(String id, String title, String text) {
        add(id, title, "", kind, text, Boosts.SECTION);
    }

    private void items() {
        ItemDetails details = new ItemDetails(page);
        for (Item item : page.items()) {
            ItemDetails.Detail detail = details.of(item.id());
            String title = Texts.line(item.title());
            String text = item.text().plain();
            String body = Texts.join(Texts.line(text).equals(title) ? "" : text, detail.text());
            add(item.id(), title, detail.group(), Kind.of(item.kind()), body, Boosts.ITEM);
        }
    }

    private void add(String id, String title, String group, Kind own, String body, double boost) {
        String section = Texts.line(head.title()) + (group.isEmpty() ? "" : ": " + Texts.line(group));
        found.add(new Findable(
                head.address().path() + "#" + id,
                title,
                section,
                own,
                "",
                body.strip(),
                terms.in(title, body),
                ids(head.audiences()),
                ids(head.topics()),
                boost));
    }
}
