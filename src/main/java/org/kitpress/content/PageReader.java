package org.kitpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.FieldType;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.fields.ReadContext;
import org.kitpress.content.fields.ReadListener;
import org.kitpress.content.files.FrontMatter;
import org.kitpress.content.files.MissingFrontMatter;
import org.kitpress.content.files.SourceText;
import org.kitpress.content.kind.Kinds;
import org.kitpress.content.kind.SuppressionReader;
import org.kitpress.content.yaml.Node;
import org.kitpress.content.yaml.YamlReader;
import org.kitpress.content.yaml.YamlSource;
import org.kitpress.markdown.Markdown;
import org.kitpress.model.Broken;
import org.kitpress.model.Page;
import org.kitpress.model.PageKind;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Suppression;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

/** Reads one content file into its page. Used by many threads. */
final class PageReader {
    /** The kind of a Markdown file that names none, and whose folder names none. */
    private static final String PROSE_KIND = PageKind.PAGE.key();

    private final Markdown markdown;
    private final Function<String, ReadListener> witnesses;

    PageReader(Markdown markdown, Function<String, ReadListener> witnesses) {
        this.markdown = markdown;
        this.witnesses = witnesses;
    }

    /**
     * What became of a file.
     *
     * @param page null when it could not be read; then {@code broken} keeps its address
     * @param broken the file when it could not be read, else the items of it that could not
     * @param silences findings in the file that are known and accepted
     */
    record Result(@Nullable Page page, List<Broken> broken, List<Finding> findings, List<Suppression> silences) {}

    /** What the reading of one file gathers. */
    private record Gathered(List<Finding> findings, List<Broken> broken, List<Suppression> silences) {}

    /** @param folderKind the kind of the folder's files that name none; null when the folder does not say */
    Result read(SourceText source, @Nullable String folderKind) {
        Gathered gathered = new Gathered(new ArrayList<>(source.findings()), new ArrayList<>(), new ArrayList<>());
        Page page = null;
        if (source.isBlank()) {
            gathered.findings.add(empty(source));
        } else if (!source.isConflicted()) {
            page = page(source, folderKind, gathered);
        }
        if (page == null) {
            gathered.broken.add(Broken.file(source.file(), Addresses.of(source.file())));
        }
        return new Result(
                page, List.copyOf(gathered.broken), List.copyOf(gathered.findings), List.copyOf(gathered.silences));
    }

    private static Finding empty(SourceText source) {
        return Rule.EMPTY_FILE.at(
                Place.startOf(source.file()), "the file is empty", "Write the page, or delete the file.");
    }

    private @Nullable Page page(SourceText source, @Nullable String folderKind, Gathered gathered) {
        if (!source.file().endsWith(".md")) {
            YamlSource yaml = new YamlSource(source.file(), source.lines(), 1);
            return page(source, yaml, folderKind, null, gathered);
        }
        FrontMatter parts = FrontMatter.split(source);
        if (parts == null) {
            gathered.findings.add(MissingFrontMatter.explain(source));
            return null;
        }
        return page(source, parts.head(), folderKind == null ? PROSE_KIND : folderKind, parts, gathered);
    }

    /** @param parts a Markdown file cut in two; null for a YAML file */
    private @Nullable Page page(
            SourceText source,
            YamlSource yaml,
            @Nullable String otherwise,
            @Nullable FrontMatter parts,
            Gathered gathered) {
        Node.Mapping root = root(yaml, gathered.findings);
        if (root == null) {
            return null;
        }
        ReadContext readContext = new ReadContext(yaml.file(), markdown, root, witnesses.apply(yaml.file()));
        PageKind kind = kind(root, otherwise, readContext);
        Page page = null;
        if (kind != null) {
            Fields fields = new Fields(root, readContext);
            Prose prose = parts == null ? null : readContext.prose(parts.body(), parts.bodyOrigin());
            page = page(yaml.file(), kind, fields, prose, gathered.silences);
            if (parts != null) {
                int from = parts.bodyOrigin().line() - 1;
                gathered.silences.addAll(SuppressionReader.comments(source.lines(), from, readContext));
            }
            fields.done();
            gathered.broken.addAll(readContext.lost(page.address()));
        }
        gathered.findings.addAll(readContext.findings());
        return page;
    }

    /** Asks for all fields that a page of a kind can have. */
    static Page page(String file, PageKind kind, Fields fields, @Nullable Prose prose, List<Suppression> silences) {
        Page page = Kinds.reader(kind).read(HeadReader.read(file, kind, fields, prose), fields);
        silences.addAll(SuppressionReader.fields(fields));
        return page;
    }

    /** The file's fields; null after a finding. */
    static Node.@Nullable Mapping root(YamlSource yaml, List<Finding> findings) {
        int before = findings.size();
        Node root = YamlReader.read(yaml, findings);
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        boolean told = findings.subList(before, findings.size()).stream().anyMatch(Finding::isError);
        if (root == null && !told) {
            findings.add(Rule.EMPTY_FILE.at(
                    new Place(yaml.file(), yaml.firstLine(), 1),
                    "no fields stand here",
                    "Write at least `title: …` and `summary: …`."));
        } else if (root != null) {
            findings.add(Rule.WRONG_TYPE.at(
                    root.place(),
                    "the file should hold fields, but this is " + root.describe(),
                    "Write `field: value`, a line for each field."));
        }
        return null;
    }

    private static @Nullable PageKind kind(Node.Mapping root, @Nullable String otherwise, ReadContext readContext) {
        Node.Entry entry = root.get("kind");
        Node.Entry misspelt = entry == null && otherwise == null ? misspelt(root) : null;
        if (misspelt != null) {
            readContext.add(Rule.UNKNOWN_FIELD.at(
                    misspelt.keyPlace(),
                    "unknown field '" + misspelt.key() + "'",
                    "Did you mean 'kind'? Without a kind the rest of the file cannot be read."));
            return null;
        }
        if (entry == null && otherwise == null) {
            readContext.add(Rule.MISSING_FIELD.at(
                    root.place(),
                    "the field 'kind' is missing",
                    "Add a line `kind: …` with one of: " + String.join(", ", PageKind.keys()) + "."));
            return null;
        }
        String name = entry == null ? otherwise : entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        PageKind kind = name == null ? null : PageKind.named(name);
        if (kind == null && entry != null) {
            if (entry.value() instanceof Node.Scalar scalar) {
                readContext.witness().misread(scalar, FieldType.CHOICE, PageKind.keys());
            }
            String near = Suggestions.nearest(String.valueOf(name), PageKind.keys());
            readContext.add(Rule.UNKNOWN_KIND.at(
                    entry.value().place(),
                    "there is no kind '" + name + "'",
                    (near == null ? "" : "Did you mean '" + near + "'? ") + "The kinds are: "
                            + String.join(", ", PageKind.keys()) + "."));
        }
        return kind;
    }

    /** The field that was probably meant to name the kind. */
    private static Node.@Nullable Entry misspelt(Node.Mapping root) {
        return root.entries().stream()
                .filter(entry -> Suggestions.nearest(entry.key(), List.of("kind")) != null)
                .findFirst()
                .orElse(null);
    }
}
