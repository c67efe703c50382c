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
    public record Image(String path, byte[] bytes) {}

    /**
     * @param name of the document's file
     * @param reason why its kind was guessed, as half a sentence; empty when it was named
     * @param notices what a person should know about the reading
     */
    public record Document(String name, String reason, List<File> files, List<Image> images, List<String> notices) {
        public Document {
            files = List.copyOf(files);
            images = List.copyOf(images);
            notices = List.copyOf(notices);
        }
    }

    public List<Image> images() {
        return documents.stream()
                .flatMap(document -> document.images().stream())
                .toList();
    }

    public List<File> files() {
        return documents.stream().flatMap(document -> document.files().stream()).toList();
    }
}
