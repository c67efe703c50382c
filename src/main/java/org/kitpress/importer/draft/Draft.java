package org.kitpress.importer.draft;

import java.util.List;
import java.util.Set;
import org.kitpress.model.PageKind;

/**
 * A draft of a page.
 *
 * @param path within the folder where it is put
 * @param counts what it holds
 * @param pictures the names of those that it shows; they are to stand in the folder {@link #PICTURES} beside it
 */
public record Draft(
        String path,
        PageKind kind,
        String text,
        List<PartCount> counts,
        List<ReviewNote> unsure,
        Set<String> pictures) {
    /** The folder for pictures, beside the draft. */
    public static final String PICTURES = "pictures";

    public Draft {
        counts = List.copyOf(counts);
        unsure = List.copyOf(unsure);
        pictures = Set.copyOf(pictures);
    }

    /** The draft of a page that is made of fields. */
    public static Draft of(String path, PageKind kind, YamlLines yamlLines, List<PartCount> counts) {
        String text = yamlLines.finish();
        return new Draft(path, kind, text, counts, yamlLines.unsure(), yamlLines.pictures());
    }
}
