package org.kitpress.content.fields;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields that pages have in other programs (Hugo, Jekyll, Docusaurus, MkDocs, Eleventy), and what they are here. */
final class ForeignFields {
    /** A field that only the group of a whole page has. */
    private static final String PAGE_FIELD = "superseded-by";

    private static final Map<String, Hint> HINTS = new HashMap<>();

    /** @param field the field for the same purpose; empty if there is none */
    record Hint(String field, String remedy) {}

    static {
        add("title", "Write `title: …`.", "name", "heading", "pagetitle");
        add("summary", "Write `summary: …`.", "description", "excerpt", "abstract", "lead", "intro", "teaser");
        add(
                "status",
                "A page with `status: draft` is not published; every other page is.",
                "draft",
                "published",
                "publish",
                "unlisted");
        add(
                "kind",
                "The kind of a page decides how it looks: write `kind: …`, or delete the line.",
                "layout",
                "template",
                "type");
        add(
                "slug",
                "Write only the last part of the address, as in `slug: your-mission`.",
                "permalink",
                "url",
                "path",
                "id");
        add(
                "topics",
                "Write `topics: [planning]`, with names that `toolkit.yaml` declares.",
                "tags",
                "tag",
                "categories",
                "category",
                "keywords",
                "labels");
        add(
                "updated",
                "Write `updated: 2026-11-30` for the day of the last change.",
                "date",
                "lastmod",
                "modified",
                "last_modified_at",
                "last_update",
                "pubdate",
                "publishdate",
                "created");
        add("review-by", "Write `review-by: 2026-11-30` for the day of the next review.", "expirydate", "expires");
        add(
                "order",
                "Write `order: 1`, or put the number in front of the file name, as in `1-mission.md`.",
                "weight",
                "nav_order",
                "sidebar_position",
                "position",
                "menu_order",
                "sort_order");
        add("short-title", "Write `short-title: …`.", "linktitle", "sidebar_label", "nav_title", "menu_title");
        add("owner", "Write `owner: …` for the person or office that keeps the page up to date.", "author", "authors");
        add("aliases", "Write old addresses as `aliases: [old-page.html]`.", "redirect_from", "redirects");
        add("body", "Write `body: …`.", "content", "text");
        add(
                "",
                "The name of a file says its language, as in `mission.es.md`. Delete the line.",
                "lang",
                "language",
                "locale");
        add(
                "",
                "Put the image in the text: `![What it shows](images/table.png)`.",
                "image",
                "images",
                "cover",
                "thumbnail",
                "banner",
                "featured_image",
                "hero");
        add(
                "",
                "Menus and contents follow from the folders and the headings. Delete the line.",
                "toc",
                "menu",
                "menus",
                "nav",
                "nav_exclude",
                "sidebar",
                "parent",
                "has_children",
                "comments");
    }

    private ForeignFields() {}

    private static void add(String field, String remedy, String... names) {
        for (String name : names) {
            HINTS.put(name, new Hint(field, remedy));
        }
    }

    /**
     * What to write instead of a field.
     *
     * @param known the fields of the group
     * @return null for a field of no such program, and for groups that are no whole page
     */
    static @Nullable Hint of(String name, Collection<String> known) {
        Hint hint = HINTS.get(name.toLowerCase(Locale.ROOT));
        boolean fits =
                known.contains(PAGE_FIELD) && hint != null && (hint.field.isEmpty() || known.contains(hint.field));
        return fits ? hint : null;
    }
}
