package org.kitpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.kitpress.model.Address;
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
    /** The kind of a Markdown file if neither the file nor its folder names one. */
    private static final String PROSE_KIND = PageKind.PAGE.key();

    /** The line that makes a file a draft, also if the file cannot be read. */
    private static final Pattern DRAFT = Pattern.compile("status:\\s*+[\"']?draft[\"']?\\s*+(#.*+)?");

    private final Markdown markdown;
    private final Function<String, ReadListener> listeners;

    PageReader(Markdown markdown, Function<String, ReadListener> listeners) {
        this.markdown = markdown;
        this.listeners = listeners;
    }

    /**
     * The result of reading a file.
     *
     * @param page null if it could not be read; {@code broken} then keeps its address
     * @param broken the file if it could not be read; otherwise the items in it that could not
     */
    record Result(@Nullable Page page, List<Broken> broken, List<Finding> findings, List<Suppression> suppressions) {}

    /** Collects the results while one file is read. */
    private record Results(List<Finding> findings, List<Broken> broken, List<Suppression> suppressions) {}

    /** @param folderKind the kind of files in the folder that do not name one; null if the folder does not say */
    Result read(SourceText source, @Nullable String folderKind) {
        Results results = new Results(new ArrayList<>(source.findings()), new ArrayList<>(), new ArrayList<>());
        Page page = null;
        if (source.isBlank()) {
            results.findings.add(empty(source));
        } else if (!source.isUnreadable()) {
            page = page(source, folderKind, results);
        }
        if (page == null) {
            results.broken.add(broken(source));
        }
        return new Result(
                page, List.copyOf(results.broken), List.copyOf(results.findings), List.copyOf(results.suppressions));
    }

    private static Finding empty(SourceText source) {
        return Rule.EMPTY_FILE.at(
                Place.startOf(source.file()), "the file is empty", "Write the page, or delete the file.");
    }

    private @Nullable Page page(SourceText source, @Nullable String folderKind, Results results) {
        if (!source.file().endsWith(".md")) {
            YamlSource yaml = new YamlSource(source.file(), source.lines(), 1);
            return page(source, yaml, folderKind, null, results);
        }
        String otherwise = folderKind == null ? PROSE_KIND : folderKind;
        FrontMatter parts = FrontMatter.split(source);
        if (parts == null) {
            results.findings.add(MissingFrontMatter.explain(source));
            parts = source.isDecoded() ? MissingFrontMatter.guess(source) : null;
        }
        return parts == null ? null : page(source, parts.head(), otherwise, parts, results);
    }

    /** @param parts the two parts of a Markdown file; null for a YAML file */
    private @Nullable Page page(
            SourceText source,
            YamlSource yaml,
            @Nullable String otherwise,
            @Nullable FrontMatter parts,
            Results results) {
        boolean hasFields = parts == null || !yaml.lines().isEmpty() || yaml.firstLine() > 1;
        Node.Mapping root = hasFields ? root(yaml, results.findings) : null;
        if (root == null && parts == null) {
            return null;
        }
        if (root == null) {
            // The body is read all the same.
            root = new Node.Mapping(new Place(yaml.file(), yaml.firstLine(), 1), List.of(), Set.of(yaml.firstLine()));
        }
        boolean complete = root.isComplete();
        ReadListener listener = complete ? listeners.apply(yaml.file()) : ReadListener.NOBODY;
        ReadContext readContext = new ReadContext(yaml.file(), markdown, root, listener);
        PageKind kind = kind(root, otherwise, readContext);
        Fields fields = new Fields(root, readContext);
        Prose prose = parts == null ? null : readContext.body(parts.body(), parts.bodyOrigin());
        Page page = null;
        if (kind != null) {
            page = page(yaml.file(), kind, fields, prose, results.suppressions);
            if (parts != null) {
                int from = parts.bodyOrigin().line() - 1;
                results.suppressions.addAll(SuppressionReader.comments(source.lines(), from, readContext));
            }
            fields.done();
            results.broken.addAll(readContext.lost(page.address()));
            if (!complete) {
                results.broken.add(broken(source));
            }
        } else if (root.get("title") != null) {
            HeadReader.read(yaml.file(), PageKind.PAGE, fields, prose);
        }
        results.findings.addAll(readContext.findings());
        return page;
    }

    /** A file of which not everything is known. */
    private static Broken broken(SourceText source) {
        boolean draft =
                source.lines().stream().anyMatch(line -> DRAFT.matcher(line).matches());
        return Broken.file(source.file(), Address.ofFile(source.file()), draft);
    }

    /** Reads all fields that a page of a kind can have. */
    static Page page(String file, PageKind kind, Fields fields, @Nullable Prose prose, List<Suppression> suppressions) {
        Page page = Kinds.reader(kind).read(HeadReader.read(file, kind, fields, prose), fields);
        suppressions.addAll(SuppressionReader.fields(fields));
        return page;
    }

    /** The fields of a file; null after a finding. */
    static Node.@Nullable Mapping root(YamlSource yaml, List<Finding> findings) {
        int before = findings.size();
        Node root = YamlReader.read(yaml, findings);
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        boolean reported = findings.subList(before, findings.size()).stream().anyMatch(Finding::isError);
        if (root == null && !reported) {
            findings.add(Rule.EMPTY_FILE.at(
                    new Place(yaml.file(), yaml.firstLine(), 1),
                    "the file has no fields",
                    "Write at least `title: …` and `summary: …`."));
        } else if (root != null && !reported) {
            findings.add(Rule.WRONG_TYPE.at(
                    root.place(),
                    "the file should contain fields, but this is " + root.describe(),
                    "Write `field: value`, with a line for each field."));
        }
        return null;
    }

    private static @Nullable PageKind kind(Node.Mapping root, @Nullable String otherwise, ReadContext readContext) {
        Node.Entry entry = root.get("kind");
        Node.Entry misspelled = entry == null && otherwise == null ? misspelled(root) : null;
        if (misspelled != null) {
            readContext.add(Rule.UNKNOWN_FIELD.at(
                    misspelled.keyPlace(),
                    "there is no field '" + misspelled.key() + "'",
                    "Did you mean 'kind'? Without a kind, the rest of the file cannot be read."));
            return null;
        }
        if (entry == null && otherwise == null) {
            readContext.add(Rule.MISSING_FIELD.at(
                    root.place(),
                    "the field 'kind' is missing",
                    "Add a line `kind: …` with one of these kinds: " + String.join(", ", PageKind.keys()) + "."));
            return null;
        }
        String name = entry == null ? otherwise : entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        PageKind kind = name == null ? null : PageKind.named(name);
        if (kind == null && entry != null) {
            if (entry.value() instanceof Node.Scalar scalar) {
                readContext.listener().misread(scalar, FieldType.CHOICE, PageKind.keys());
            }
            readContext.add(Rule.UNKNOWN_KIND.at(
                    entry.value().place(),
                    "there is no kind of page '" + name + "'",
                    Suggestions.didYouMean(String.valueOf(name), PageKind.keys()) + "Possible kinds: "
                            + String.join(", ", PageKind.keys()) + "."));
        }
        return kind;
    }

    /** The field that was probably meant to name the kind. */
    private static Node.@Nullable Entry misspelled(Node.Mapping root) {
        return root.entries().stream()
                .filter(entry -> Suggestions.nearest(entry.key(), List.of("kind")) != null)
                .findFirst()
                .orElse(null);
    }
}
