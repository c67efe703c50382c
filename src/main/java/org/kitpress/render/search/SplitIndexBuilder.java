package org.kitpress.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.kitpress.output.OutputFile;

/**
 * Writes an index in parts, each a classic script, so that the search page works from disk and under a strict
 * content security policy, and loads only what a query needs. {@code docs/search-format.md} tells the format,
 * {@code docs/decisions/0006-search-in-parts.md} why its results are the whole index's.
 */
public final class SplitIndexBuilder {
    private static final int FORMAT = 1;
    private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

    /** What never changes under its name lies apart, so that a server can let browsers keep it for good. */
    private static final String PARTS = "parts/";

    private final String folder;
    private final PartSizes sizes;

    /** @param folder below the output folder, with a slash at the end, for example {@code search/} */
    public SplitIndexBuilder(String folder) {
        this(folder, PartSizes.USUAL);
    }

    SplitIndexBuilder(String folder, PartSizes sizes) {
        this.folder = folder;
        this.sizes = sizes;
    }

    /**
     * @param entries what is shown of the index's documents, in their order
     * @param names what results can be filtered by
     * @throws IllegalArgumentException if the entries are not those of the index's documents, or use other ids
     */
    public SplitIndex build(BuiltIndex built, List<SearchEntry> entries, FacetNames names) {
        LunrIndex index = built.index();
        if (!entries.stream().map(SearchEntry::ref).toList().equals(index.refs())) {
            throw new IllegalArgumentException("the entries are not those of the index's documents");
        }
        String parts = folder + PARTS;
        TermParts terms = new TermParts(parts, sizes);
        terms.build(index);
        WordParts words = new WordParts(parts);
        words.build(built.words());
        FacetNumbers numbers = new FacetNumbers(names);
        EntryParts documents = new EntryParts(parts, numbers);
        documents.build(entries);
        FacetParts facets = new FacetParts(parts, sizes, numbers);
        facets.build(entries);
        LengthParts lengths = new LengthParts(parts, sizes);
        lengths.build(index.scoring());

        List<OutputFile> files = new ArrayList<>();
        terms.collect(files);
        words.collect(files);
        documents.collect(files);
        facets.collect(files);
        lengths.collect(files);
        OutputFile lunr = lunr(parts);
        files.add(lunr);
        JsonText json = beginning(index, lunr);
        terms.describe(json.raw(","));
        words.describe(json.raw(","));
        documents.describe(json.raw(","));
        facets.describe(json.raw(","));
        if (!entries.isEmpty()) {
            lengths.describe(json.raw(","), index.scoring());
        }
        // Its name stays, so that pages do not change when an index does.
        OutputFile start = new OutputFile(folder + "start.js", PartFiles.script(json.raw("}")), "");
        files.add(start);
        return new SplitIndex(start.path(), files);
    }

    private JsonText beginning(LunrIndex index, OutputFile lunr) {
        JsonText json = new JsonText().raw("{\"format\":").number(FORMAT);
        json.raw(",\"lunr\":").string(lunr.path().substring(folder.length() + PARTS.length()));
        json.raw(",\"fields\":[");
        for (int field = 0; field < index.fields().size(); field++) {
            json.raw(field == 0 ? "" : ",").string(index.fields().get(field));
        }
        return json.raw("]");
    }

    private static OutputFile lunr(String parts) {
        try (InputStream in = SplitIndexBuilder.class.getResourceAsStream(LUNR)) {
            if (in == null) {
                throw new IllegalStateException("lunr is missing from the program");
            }
            byte[] bytes = in.readAllBytes();
            return new OutputFile(parts + "lunr." + PartFiles.hash(List.of(bytes)) + ".js", bytes, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
