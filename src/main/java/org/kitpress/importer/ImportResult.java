package org.kitpress.importer;

import java.util.List;
import org.kitpress.importer.draft.Draft;
import org.kitpress.report.Finding;

/**
 * What was made of documents. Nothing has been written yet.
 *
 * @param findings of the documents that cannot be read
 */
public record ImportResult(List<Document> documents, List<Finding> findings) {
    public ImportResult {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** @param path relative to the site folder, with forward slashes */
    public record File(String path, Draft draft) {}

    /** @param path relative to the site folder, with forward slashes */
    public record Picture(String path, byte[] bytes) {}

    /**
     * @param name of the document's file
     * @param reason why its kind was guessed, as half a sentence; empty when it was named
     * @param asides what a person should know about the reading
     */
    public record Document(String name, String reason, List<File> files, List<Picture> pictures, List<String> asides) {
        public Document {
            files = List.copyOf(files);
            pictures = List.copyOf(pictures);
            asides = List.copyOf(asides);
        }
    }

    public List<Picture> pictures() {
        return documents.stream()
                .flatMap(document -> document.pictures().stream())
                .toList();
    }

    public List<File> files() {
        return documents.stream().flatMap(document -> document.files().stream()).toList();
    }
}
