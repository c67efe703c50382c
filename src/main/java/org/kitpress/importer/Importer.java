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

/** Turns documents into drafts, in memory. */
public final class Importer {
    /** What decoding writes for bytes that are no character. */
    private static final char UNREADABLE = '\uFFFD';

    private final NewFileLocator locator;
    private final ImportOptions options;
    private final Set<String> usedImageNames;

    /**
     * The user's choices.
     *
     * @param kind one of {@link #kinds}; null to guess
     * @param folder relative to {@code content/}; null for the folder that holds most pages of the kind
     * @param language the tag of one of the toolkit's other languages; null for its first language
     */
    public record ImportOptions(
            @Nullable String kind,
            @Nullable String folder,
            @Nullable String language) {}

    private Importer(NewFileLocator locator, ImportOptions options) {
        this.locator = locator;
        this.options = options;
        usedImageNames = locator.fileNamesIn(Draft.IMAGE_FOLDER);
    }

    /** The keys of the kinds that drafts can have. */
    public static List<String> kinds() {
        return DraftKind.words();
    }

    /**
     * Turns documents into drafts. A document that cannot be read becomes a finding and does not stop the others.
     *
     * @throws IOException when the content or a document cannot be read from disk
     */
    public static ImportResult plan(Path site, List<Path> documents, ImportOptions options) throws IOException {
        Importer importer = new Importer(NewFileLocator.of(site), options);
        List<ImportResult.Document> imported = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path document : documents) {
            try {
                imported.add(importer.importDocument(document));
            } catch (UnreadableDocumentException e) {
                findings.add(e.finding(document.toString().replace('\\', '/')));
            }
        }
        return new ImportResult(imported, findings);
    }

    private ImportResult.Document importDocument(Path file) throws IOException, UnreadableDocumentException {
        ImageCollector images = new ImageCollector(String.valueOf(file.getFileName()), usedImageNames);
        Source source = DocumentReaders.read(file, images);
        DraftKind chosen = options.kind() == null ? null : DraftKind.named(options.kind());
        DraftKind kind = chosen == null ? DraftKind.guess(source) : chosen;
        List<ImportResult.File> files = new ArrayList<>();
        for (Draft draft : kind.drafts(source, PartyMatcher.of(locator.parties()))) {
            String path = locator.path(draft.kind(), draft.path(), options.folder(), options.language());
            files.add(new ImportResult.File(path, draft));
        }
        String reason = chosen == null ? kind.reason : "";
        List<ImportResult.Image> placed = placeImages(files, images);
        List<String> notices = new ArrayList<>(source.notices());
        addUnreadable(files, notices);
        notices.addAll(images.notices());
        return new ImportResult.Document(source.file(), reason, files, placed, notices);
    }

    /** Says where characters were lost before the document was read. */
    private static void addUnreadable(List<ImportResult.File> files, List<String> notices) {
        for (ImportResult.File file : files) {
            List<String> lines = file.draft().text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).indexOf(UNREADABLE) >= 0) {
                    notices.add("Some characters could not be read and became " + UNREADABLE + ", the first in "
                            + file.path() + ":" + (i + 1) + ". Save the document as UTF-8, and import it again.");
                    break;
                }
            }
        }
    }

    /**
     * The images that the drafts show, each with its path next to the draft. Images that ended up where a draft can
     * only have text are skipped.
     */
    private static List<ImportResult.Image> placeImages(List<ImportResult.File> files, ImageCollector images) {
        Map<String, byte[]> placed = new TreeMap<>();
        Set<String> shown = new HashSet<>();
        for (ImportResult.File file : files) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1) + Draft.IMAGE_FOLDER + "/";
            for (String name : file.draft().images()) {
                placed.put(folder + name, Objects.requireNonNull(images.files().get(name)));
                shown.add(name);
            }
        }
        images.files().keySet().stream()
                .filter(name -> !shown.contains(name))
                .forEach(name -> images.skip(ImageCollector.SkipReason.TEXT_ONLY_FIELD, name));
        return placed.entrySet().stream()
                .map(image -> new ImportResult.Image(image.getKey(), image.getValue()))
                .toList();
    }
}
