package org.kitpress.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kitpress.build.FileLookup;
import org.kitpress.build.SiteSnapshot;
import org.kitpress.output.OutputFile;

/**
 * The files of a snapshot as browsers receive them.
 *
 * @param json makes the addresses that open content files in an editor
 */
record SnapshotFiles(FindingsJson json) {
    byte[] bytes(OutputFile file, SiteSnapshot siteSnapshot, String version) {
        String path = file.path();
        return path.endsWith(".html")
                ? ScriptInjector.of(file.bytes(), version, path, json.editorLink(siteSnapshot.source(path), ""))
                : file.bytes();
    }

    /** A page as it would be sent now; empty if there is none at that path, or it cannot be rendered. */
    Optional<String> text(String path, PreviewState previewState) {
        SiteSnapshot siteSnapshot = previewState.snapshot();
        try {
            return siteSnapshot != null
                            && path.endsWith(".html")
                            && siteSnapshot.file(path) instanceof FileLookup.Found found
                    ? Optional.of(new String(
                            bytes(found.file(), siteSnapshot, previewState.version()), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // reported when the page is requested
        }
    }
}
