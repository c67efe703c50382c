package org.kitpress.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.files.FileNames;
import org.kitpress.content.kind.SourceUseReader;
import org.kitpress.model.Address;
import org.kitpress.model.Head;
import org.kitpress.model.PageKind;
import org.kitpress.model.PageLink;
import org.kitpress.model.Paths;
import org.kitpress.model.Prose;
import org.kitpress.model.SourceUse;
import org.kitpress.model.Status;
import org.kitpress.report.Rule;

/** Reads the fields that every page has. */
final class HeadReader {
    /** Search engines and feed readers cut off longer summaries. */
    private static final int LONGEST_SUMMARY = 200;

    private HeadReader() {}

    /**
     * @param kind the page's kind
     * @param body the Markdown under the front matter; null for a YAML file, whose body is a field
     */
    static Head read(String file, PageKind kind, Fields fields, @Nullable Prose body) {
        fields.value("kind");
        String title = fields.text("title");
        return new Head(
                file,
                address(file, fields),
                kind,
                title,
                fields.text("short-title", title),
                summary(fields),
                fields.optionalText("resource-type"),
                fields.names("audiences"),
                fields.names("topics"),
                fields.texts("also"),
                fields.date("updated"),
                fields.date("reviewed"),
                fields.date("review-by"),
                fields.optionalText("owner"),
                fields.choice("status", Status.class, Status.CURRENT),
                supersededBy(fields),
                SourceUseReader.all(fields, "sources", SourceUse.Relation.ADAPTED_FROM),
                fields.links("related", "reason"),
                fields.optionalText("series"),
                fields.number("order", Paths.order(Paths.withoutExtension(file))),
                aliases(fields),
                body == null ? fields.body("body") : body);
    }

    private static String summary(Fields fields) {
        String summary = fields.text("summary");
        int length = summary.codePointCount(0, summary.length());
        if (length > LONGEST_SUMMARY) {
            fields.context()
                    .add(Rule.LONG_SUMMARY.at(
                            fields.placeOf("summary"),
                            "the summary has " + length + " characters, but can have at most " + LONGEST_SUMMARY,
                            "Shorten it to one or two sentences that say what the page is useful for."));
        }
        return summary;
    }

    private static @Nullable PageLink supersededBy(Fields fields) {
        PageLink successor = fields.link("superseded-by");
        if (successor == null && "superseded".equals(fields.optionalText("status"))) {
            fields.missing(
                    "superseded-by",
                    Rule.MISSING_FIELD.at(
                            fields.placeOf("status"),
                            "the page is superseded, but does not say which page replaces it",
                            "Add a line `superseded-by: PATH` with the path of the page that replaces this one."));
        }
        return successor;
    }

    private static Address address(String file, Fields fields) {
        Address address = Address.ofFile(file);
        String slug = fields.optionalText("slug");
        if (slug == null) {
            return address;
        }
        String problem = slug.matches("[a-z0-9]+(-[a-z0-9]+)*+")
                ? FileNames.problem(slug)
                : "'" + slug + "' cannot be used in a web address";
        if (problem != null) {
            fields.context()
                    .add(Rule.BAD_ADDRESS.at(
                            fields.placeOf("slug"),
                            problem,
                            "Use another name, with only lowercase letters, digits, and hyphens."));
            return address;
        }
        return new Address(address.folder() + slug + ".html");
    }

    /** Old addresses, relative to the root of the site; {@code .html} can be omitted. */
    private static List<Address> aliases(Fields fields) {
        return fields.texts("aliases").stream()
                .map(alias -> alias.startsWith("/") ? alias.substring(1) : alias)
                .map(alias -> alias.endsWith("/") ? alias + "index" : alias)
                .filter(alias -> isAddress(alias, fields))
                .map(alias -> new Address(alias.endsWith(".html") ? alias : alias + ".html"))
                .toList();
    }

    private static boolean isAddress(String alias, Fields fields) {
        boolean fits = alias.matches("[\\p{L}\\p{N}._~-]+(/[\\p{L}\\p{N}._~-]+)*+") && !alias.contains("..");
        if (!fits) {
            fields.context()
                    .add(Rule.BAD_ADDRESS.at(
                            fields.placeOf("aliases"),
                            "'" + alias + "' cannot be the old address of a page",
                            "Write the address without the name of the site, as in `planning/first-step.html`."));
        }
        return fits;
    }
}
