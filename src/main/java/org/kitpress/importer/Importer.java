package org.kitpress.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.editing.scaffold.NewFileLocator;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.importer.draft.Draft;
import org.kitpress.importer.plan.PartyMatcher;
import org.kitpress.report.Finding;

/** Makes drafts of documents, in memory. */
public final class Importer {
    private final NewFileLocator newFileLocator;
    private final ImportOptions importOptions;
    private final Set<String> pictureNames;

    /**
     * What the person asked for.
     *
     * @param kind one of {@link #kinds}; null for a guess
     * @param folder relative to {@code content/}; null for where pages of the kind are
     * @param language the tag of a language of the toolkit beside the first; null for the first
     */
    public record ImportOptions(
            @Nullable String kind,
            @Nullable String folder,
            @Nullable String language) {}

    private Importer(NewFileLocator newFileLocator, ImportOptions importOptions) {
        this.newFileLocator = newFileLocator;
        this.importOptions = importOptions;
        pictureNames = newFileLocator.names(Draft.PICTURES);
    }

    /** The kinds that drafts can have. */
    public static List<String> kinds() {
        return DraftKind.words();
    }

    /**
     * Reads all documents; one that cannot be read hides no other.
     *
     * @throws IOException when the content or a document cannot be read
     */
    public static ImportResult plan(Path site, List<Path> documents, ImportOptions importOptions) throws IOException {
        Importer importer = new Importer(NewFileLocator.of(site), importOptions);
        List<ImportResult.Document> made = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path document : documents) {
            try {
                made.add(importer.document(document));
            } catch (UnreadableDocumentException e) {
                findings.add(e.finding(document.toString().replace('\\', '/')));
            }
        }
        return new ImportResult(made, findings);
    }

    private ImportResult.Document document(Path file) throws IOException, UnreadableDocumentException {
        ImageCollector imageCollector = new ImageCollector(String.valueOf(file.getFileName()), pictureNames);
        Source source = DocumentReaders.read(file, imageCollector);
        DraftKind named = importOptions.kind() == null ? null : DraftKind.named(importOptions.kind());
        DraftKind kind = named == null ? DraftKind.guess(source) : named;
        List<ImportResult.File> files = new ArrayList<>();
        for (Draft draft : kind.drafts(source, PartyMatcher.of(newFileLocator.parties()))) {
            String path =
                    newFileLocator.path(draft.kind(), draft.path(), importOptions.folder(), importOptions.language());
            files.add(new ImportResult.File(path, draft));
        }
        String reason = named == null ? kind.reason : "";
        List<ImportResult.Image> placed = placed(files, imageCollector);
        List<String> notices = new ArrayList<>(source.notices());
        notices.addAll(imageCollector.notices());
        return new ImportResult.Document(source.file(), reason, files, placed, notices);
    }

    /** The pictures that drafts show, each beside its draft. Where only words can stand, a picture is left out. */
    private static List<ImportResult.Image> placed(List<ImportResult.File> files, ImageCollector imageCollector) {
        Map<String, byte[]> placed = new TreeMap<>();
        Set<String> shown = new HashSet<>();
        for (ImportResult.File file : files) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1) + Draft.PICTURES + "/";
            for (String name : file.draft().pictures()) {
                placed.put(
                        folder + name,
                        Objects.requireNonNull(imageCollector.files().get(name)));
                shown.add(name);
            }
        }
        imageCollector.files().keySet().stream()
                .filter(name -> !shown.contains(name))
                .forEach(name -> imageCollector.skip(ImageCollector.SkipReason.TEXT_ONLY_FIELD, name));
        return placed.entrySet().stream()
                .map(one -> new ImportResult.Image(one.getKey(), one.getValue()))
                .toList();
    }
}
