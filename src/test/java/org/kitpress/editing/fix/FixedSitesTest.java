package org.kitpress.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.build.Workspace;

/** Fixing whole sites, including the shipped one, is idempotent; unreadable files are not changed. */
class FixedSitesTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));

    @TempDir
    private Path temp;

    @Test
    void unreadableFileIsNotChanged() throws IOException {
        FixedSite site = FixedSite.small(temp);
        String broken = "kind: checklist\r\ntitle: A: list\r\nareas:\r\n\t- title: x\r\n";
        site.write("list.yaml", broken);
        assertEquals(List.of(), site.fix());
        assertEquals(broken, site.text("list.yaml"));
        Files.write(
                temp.resolve("content/list.yaml"), new byte[] {'t', 'i', 't', 'e', 'l', ':', ' ', (byte) 0xF1, '\n'});
        assertEquals(List.of(), site.fix());
    }

    static List<Path> sites() throws IOException {
        try (Stream<Path> kits = Files.list(ROOT.resolve("src/test/resources/kits"))) {
            return Stream.concat(Stream.of(ROOT), kits.sorted())
                    .filter(kit -> Files.isDirectory(kit.resolve("content")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void fixingASecondTimeChangesNothing(Path kit) {
        FixedSite copy = FixedSite.copy(kit, temp.resolve("copy"));
        long errors = errors(copy);
        copy.fix();
        assertTrue(errors(copy) <= errors, "there are more errors than before");
        Map<String, String> once = copy.texts();
        assertEquals(List.of(), copy.fix());
        assertEquals(once, copy.texts());
    }

    private static long errors(FixedSite site) {
        return site.read().findings().stream()
                .filter(finding -> finding.isError())
                .count();
    }

    @Test
    void shippedContentNeedsNoFixes() throws IOException {
        try (Workspace workspace = new Workspace(ROOT)) {
            assertEquals(List.of(), Fix.plan(workspace).fixes());
        }
    }
}
