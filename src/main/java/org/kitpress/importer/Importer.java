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
import org.kitpress.editing.scaffold.Shelf;
import org.kitpress.importer.document.Pictures;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.Unreadable;
import org.kitpress.importer.draft.Draft;
import org.kitpress.importer.plan.Parties;
import org.kitpress.report.Finding;
import org.kitpress.report.Suggestions;

/** Makes drafts of documents, in memory. */
public final class Importer {
    private final Shelf shelf;
    private final Wishes wishes;
    private final Set<String> pictureNames;

    /**
     * What the person asked for.
     *
     * @param kind one of {@link #kinds}; null for a guess
     * @param folder relative to {@code content/}; null for where pages of the kind are
     * @param language the tag of a language of the toolkit beside the first; null for the first
     */
    public record Wishes(
            @Nullable String kind,
            @Nullable String folder,
            @Nullable String language) {}

    private Importer(Shelf shelf, Wishes wishes) {
        this.shelf = shelf;
        this.wishes = wishes;
        pictureNames = shelf.names(Draft.PICTURES);
    }

    /** The kinds that drafts can have. */
    public static List<String> kinds() {
        return DraftKind.words();
    }

    /** What is wrong with the name of a kind, and which are right; null when nothing is. */
    public static @Nullable String faultOf(String kind) {
        if (DraftKind.named(kind) != null) {
            return null;
        }
        String near = Suggestions.nearest(kind, kinds());
        return "a document cannot become a '" + kind + "'. " + (near == null ? "" : "Did you mean '" + near + "'? ")
                + "It can become: " + String.join(", ", kinds()) + ".";
    }

    /** What is wrong with the tag of a language; null when nothing is. */
    public static @Nullable String faultOfLanguage(Path site, String tag) throws IOException {
        List<String> languages = Shelf.of(site).languages();
        return languages.contains(tag)
                ? null
                : "--language: the toolkit has no language '" + tag + "'. It has: " + String.join(", ", languages)
                        + ". Languages are named in toolkit.yaml.";
    }

    /**
     * Reads all documents; one that cannot be read hides no other.
     *
     * @throws IOException when the content or a document cannot be read
     */
    public static Imported plan(Path site, List<Path> documents, Wishes wishes) throws IOException {
        Importer importer = new Importer(Shelf.of(site), wishes);
        List<Imported.Document> made = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path document : documents) {
            try {
                made.add(importer.document(document));
            } catch (Unreadable e) {
                findings.add(e.finding(document.toString().replace('\\', '/')));
            }
        }
        return new Imported(made, findings);
    }

    private Imported.Document document(Path file) throws IOException, Unreadable {
        Pictures pictures = new Pictures(String.valueOf(file.getFileName()), pictureNames);
        Source source = Documents.read(file, pictures);
        DraftKind named = wishes.kind() == null ? null : DraftKind.named(wishes.kind());
        DraftKind kind = named == null ? DraftKind.guess(source) : named;
        List<Imported.File> files = new ArrayList<>();
        for (Draft draft : kind.drafts(source, Parties.of(shelf.parties()))) {
            String path = shelf.path(draft.kind(), draft.path(), wishes.folder(), wishes.language());
            files.add(new Imported.File(path, draft));
        }
        String reason = named == null ? kind.reason : "";
        List<Imported.Picture> placed = placed(files, pictures);
        List<String> asides = new ArrayList<>(source.asides());
        asides.addAll(pictures.asides());
        return new Imported.Document(source.file(), reason, files, placed, asides);
    }

    /** The pictures that drafts show, each beside its draft. Where only words can stand, a picture is left out. */
    private static List<Imported.Picture> placed(List<Imported.File> files, Pictures pictures) {
        Map<String, byte[]> placed = new TreeMap<>();
        Set<String> shown = new HashSet<>();
        for (Imported.File file : files) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1) + Draft.PICTURES + "/";
            for (String name : file.draft().pictures()) {
                placed.put(
                        folder + name, Objects.requireNonNull(pictures.files().get(name)));
                shown.add(name);
            }
        }
        pictures.files().keySet().stream()
                .filter(name -> !shown.contains(name))
                .forEach(name -> pictures.leaveOut(Pictures.Reason.NO_PLACE, name));
        return placed.entrySet().stream()
                .map(one -> new Imported.Picture(one.getKey(), one.getValue()))
                .toList();
    }
}
