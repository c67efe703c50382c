package org.kitpress.importer.draft;

import java.util.List;
import java.util.Set;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/**
 * The draft of a page.
 *
 * @param path relative to the folder for which it is meant
 * @param counts how many parts it has, for the summary that is printed
 * @param images file names of the images that it shows; they belong in the folder {@link #IMAGE_FOLDER} next to the
 *     draft
 */
public record Draft(
        String path,
        PageKind kind,
        String text,
        List<PartCount> counts,
        List<ReviewNote> reviewNotes,
        Set<String> images) {
    /** The folder for images, next to the draft. */
    public static final String IMAGE_FOLDER = "images";

    public Draft {
        counts = List.copyOf(counts);
        reviewNotes = List.copyOf(reviewNotes);
        images = Set.copyOf(images);
    }

    /** The draft of a page that consists of fields, in a file that is named after the document. */
    public static Draft of(Source source, PageKind kind, YamlWriter yaml, PartCount... counts) {
        return of(DraftNames.fileName(source.title()), kind, yaml, counts);
    }

    /** The same in a file of another name. */
    public static Draft of(String path, PageKind kind, YamlWriter yaml, PartCount... counts) {
        String text = yaml.finish();
        return new Draft(path, kind, text, List.of(counts), yaml.reviewNotes(), yaml.images());
    }
}
