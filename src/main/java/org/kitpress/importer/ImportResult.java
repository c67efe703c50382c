package org.kitpress.importer;

import java.util.List;
import org.kitpress.importer.draft.Draft;
import org.kitpress.report.Finding;

/**
 * The drafts and images made from documents. Nothing has been written to disk yet.
 *
 * @param findings why documents could not be read, one finding for each
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
     * @param name the document's file name
     * @param reason why its kind was guessed, as a clause such as "it has a table of times and topics"; empty when the
     *     user named the kind
     * @param notices sentences about what the reader skipped or could not be sure of
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
