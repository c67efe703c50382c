package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Files that only the host of the repository reads name what is really there. */
class RepositoryFilesTest {
    private static final Path ROOT = DocPage.ROOT;

    @Test
    void codeOwnersAreGivenForPathsThatExist() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve(".github/CODEOWNERS"))) {
            if (line.startsWith("/")) {
                paths.add(line.substring(1, line.indexOf(' ')));
            }
        }
        assertTrue(paths.contains("themes/"), "themes can run scripts, so somebody owns them");
        assertEquals(
                List.of(),
                paths.stream().filter(path -> !Files.exists(ROOT.resolve(path))).toList());
    }

    @Test
    void dependabotWatchesEveryFileThatPinsVersions() throws IOException {
        Set<String> watched = new TreeSet<>();
        new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(ROOT.resolve(".github/dependabot.yml")))
                .path("updates")
                .forEach(update -> watched.add(update.path("package-ecosystem").asText()));
        assertEquals(Set.of("maven", "npm", "github-actions"), watched);
    }
}
