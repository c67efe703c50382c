package org.kitpress.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kitpress.build.Answer;
import org.kitpress.build.Edition;
import org.kitpress.output.OutputFile;

/** The files of an edition as browsers get them. */
final class Pages {
    private final FindingsJson json;

    /** @param json knows how a page's content file opens in an editor */
    Pages(FindingsJson json) {
        this.json = json;
    }

    byte[] bytes(OutputFile file, Edition edition, String version) {
        String path = file.path();
        return path.endsWith(".html")
                ? LivePage.of(file.bytes(), version, path, json.editorLink(edition.source(path), ""))
                : file.bytes();
    }

    /** A page as it would be sent now; empty when there is none at that path, or it cannot be made. */
    Optional<String> text(String path, Showing showing) {
        Edition edition = showing.edition();
        try {
            return edition != null && path.endsWith(".html") && edition.file(path) instanceof Answer.Found found
                    ? Optional.of(new String(bytes(found.file(), edition, showing.version()), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // told to whoever asks for the page
        }
    }
}
