package org.kitpress.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;

/**
 * Writes an index in parts, each a classic script, so that the search page works from disk and under a strict
 * content security policy, and loads only what a query needs. {@code docs/search-format.md} describes the format, and
 * {@code docs/decisions/0006-search-in-parts.md} explains why the results equal those of the whole index.
 *
 * <p>The entries are written before the index is built, so that the memory for both is not needed at once.
 */
public final class SplitIndexWriter {
    static final String START = "start.js";
    private static final int FORMAT = 3;
    private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

    /** Files whose content never changes under the same name, so that servers can let browsers cache them forever. */
    private static final String PARTS = "parts/";

    private final String folder;
    private final Outlet outlet;
    private final EntryParts documents;
    private final FacetParts facets;
    private final TermParts terms;
    private final WordParts words;
    private final LengthParts lengths;
    private List<String> refs = List.of();

    /**
     * @param folder below the output folder, with a slash at the end, for example {@code search/}
     * @param names what results can be filtered by
     */
    public SplitIndexWriter(String folder, FacetNames names, Outlet outlet) {
        this(folder, PartSizes.USUAL, names, outlet);
    }

    SplitIndexWriter(String folder, PartSizes sizes, FacetNames names, Outlet outlet) {
        this.folder = folder;
        this.outlet = outlet;
        String parts = folder + PARTS;
        FacetNumbers numbers = new FacetNumbers(names);
        documents = new EntryParts(parts, numbers);
        facets = new FacetParts(parts, sizes, numbers);
        terms = new TermParts(parts, sizes);
        words = new WordParts(parts);
        lengths = new LengthParts(parts, sizes);
    }

    /**
     * Writes what results show of the documents of the index, in order.
     *
     * @throws IllegalArgumentException if an entry has an id without a name
     */
    public void entries(List<SearchEntry> entries) throws IOException {
        refs = entries.stream().map(SearchEntry::ref).toList();
        documents.write(entries, outlet);
        facets.write(entries, outlet);
    }

    /**
     * Writes the index, and the start file, which refers to all other files.
     *
     * @throws IllegalArgumentException if the entries do not match the documents of the index
     */
    public void index(BuiltIndex built) throws IOException {
        LunrIndex index = built.index();
        if (!refs.equals(index.refs())) {
            throw new IllegalArgumentException("the entries are not those of the index's documents");
        }
        words.write(built.words(), outlet);
        lengths.write(index.scoring(), outlet);
        terms.write(index, outlet);
        OutputFile lunr = lunr();
        outlet.accept(lunr);
        outlet.accept(start(index, lunr));
    }

    /** Its name is always the same, so that pages do not change when the index does. */
    private OutputFile start(LunrIndex index, OutputFile lunr) {
        byte[] script = PartFiles.script(json -> {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("lunr", lunr.path().substring(folder.length() + PARTS.length()));
            JsonBytes.strings(json, "fields", index.fields());
            terms.describe(json);
            words.describe(json);
            documents.describe(json);
            facets.describe(json);
            if (!refs.isEmpty()) {
                lengths.describe(json, index.scoring());
            }
            json.writeEndObject();
        });
        return new OutputFile(folder + START, script, "");
    }

    private OutputFile lunr() throws IOException {
        try (InputStream in = SplitIndexWriter.class.getResourceAsStream(LUNR)) {
            if (in == null) {
                throw new IllegalStateException("lunr is missing from the program");
            }
            byte[] bytes = in.readAllBytes();
            return new OutputFile(folder + PARTS + "lunr." + PartFiles.hash(List.of(bytes)) + ".js", bytes, "");
        }
    }
}
