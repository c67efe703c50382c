package org.kitpress.render.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.kitpress.output.OutputFile;

/** Makes an index in parts in memory, as {@link SplitIndexWriter} writes it. */
public final class SplitIndexBuilder {
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
        List<OutputFile> files = new ArrayList<>();
        try {
            SplitIndexWriter writer = new SplitIndexWriter(folder, sizes, names, files::add);
            writer.entries(entries);
            writer.index(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return new SplitIndex(folder + SplitIndexWriter.START, files);
    }
}
