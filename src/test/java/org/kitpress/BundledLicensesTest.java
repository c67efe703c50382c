package org.kitpress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The jar carries the license of everything that it bundles. {@code target/bundled.txt} is Maven's list of that; it and
 * the jar are made before this test runs.
 */
@Tag("jar")
class BundledLicensesTest {
    private static final Path ROOT =
            Path.of(System.getProperty("kitpress.root", ".")).toAbsolutePath();

    /** A line of Maven's list: group, artifact and file. */
    private static final Pattern BUNDLED = Pattern.compile("^\\s+([\\w.-]+:[\\w.-]+):jar:[^:]+:\\w+:(.+?\\.jar)");

    /** A line of NOTICE: group and artifact, license, and its files in META-INF. */
    private static final Pattern NOTED = Pattern.compile("^([\\w.-]+:[\\w.-]+) +(\\S+) +(\\S.*)$");

    private static final Pattern LICENSE_FILE =
            Pattern.compile("(.*/)?((LICENSE|NOTICE)([.-][^/]*)?|[^/]*-LICENSE)", Pattern.CASE_INSENSITIVE);

    @Test
    void noticeNamesExactlyTheArtifactsThatAreBundled() throws IOException {
        assertTrue(bundled().size() > 20, "the list of bundled artifacts is complete");
        assertEquals(bundled().keySet(), noted().keySet());
    }

    @Test
    void everyLicenseThatNoticeNamesIsInTheJar() throws IOException {
        try (ZipFile jar = jar()) {
            Set<String> missing = new TreeSet<>();
            noted().forEach((artifact, files) -> {
                for (String file : files) {
                    ZipEntry entry = jar.getEntry("META-INF/" + file);
                    if (entry == null || entry.getSize() < 50) {
                        missing.add(artifact + ": " + file);
                    }
                }
            });
            assertEquals(Set.of(), missing);
        }
    }

    /** So that a new version with another text is noticed. */
    @Test
    void everyLicenseAndNoticeInsideALibraryIsCarriedUnchanged() throws IOException {
        Set<String> carried = new HashSet<>();
        try (ZipFile jar = jar()) {
            for (ZipEntry entry : entries(jar, Pattern.compile("META-INF/(LICENSE|NOTICE|licenses/.*)"))) {
                carried.add(text(jar, entry));
            }
        }
        Set<String> lost = new TreeSet<>();
        for (Map.Entry<String, Path> library : bundled().entrySet()) {
            try (ZipFile jar = new ZipFile(library.getValue().toFile())) {
                for (ZipEntry entry : entries(jar, LICENSE_FILE)) {
                    if (!carried.contains(text(jar, entry))) {
                        lost.add(library.getKey() + ": " + entry.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), lost);
    }

    @Test
    void theBillOfMaterialsListsExactlyWhatIsBundled() throws IOException {
        try (ZipFile jar = jar()) {
            ZipEntry entry = jar.getEntry("META-INF/sbom/kitpress.cdx.json");
            assumeTrue(entry != null, "Without a network, Maven makes no bill of materials: run it without -o.");
            JsonNode bill = new ObjectMapper().readTree(jar.getInputStream(entry));
            Set<String> listed = new TreeSet<>();
            for (JsonNode part : bill.path("components")) {
                String name =
                        part.path("group").asText() + ":" + part.path("name").asText();
                listed.add(name);
                assertFalse(part.path("licenses").isEmpty(), name);
                assertTrue(part.path("hashes").findValuesAsText("alg").contains("SHA-256"), name);
            }
            assertEquals(bundled().keySet(), listed);
        }
    }

    @Test
    void licenseAndNoticeOfTheJarAreThoseOfKitpress() throws IOException {
        try (ZipFile jar = jar()) {
            for (String name : List.of("LICENSE", "NOTICE")) {
                byte[] bytes =
                        jar.getInputStream(jar.getEntry("META-INF/" + name)).readAllBytes();
                assertArrayEquals(Files.readAllBytes(ROOT.resolve(name)), bytes, name);
            }
        }
    }

    @Test
    void everyFolderOfFontsHoldsTheirLicense() throws IOException {
        try (ZipFile jar = jar()) {
            List<ZipEntry> fonts = entries(jar, Pattern.compile("themes/.*\\.(woff2|ttf|otf)"));
            assertFalse(fonts.isEmpty());
            for (ZipEntry font : fonts) {
                String folder = font.getName().substring(0, font.getName().lastIndexOf('/'));
                assertTrue(jar.getEntry(folder + "/OFL.txt") != null, font.getName());
            }
        }
    }

    private static ZipFile jar() throws IOException {
        return new ZipFile(ROOT.resolve("target/kitpress.jar").toFile());
    }

    /** The jar of each bundled artifact. */
    private static Map<String, Path> bundled() throws IOException {
        Map<String, Path> bundled = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("target/bundled.txt"))) {
            Matcher match = BUNDLED.matcher(line);
            if (match.find()) {
                bundled.put(match.group(1), Path.of(match.group(2)));
            }
        }
        return bundled;
    }

    /** The files that NOTICE names for each artifact. */
    private static Map<String, List<String>> noted() throws IOException {
        Map<String, List<String>> noted = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("NOTICE"))) {
            Matcher match = NOTED.matcher(line);
            if (match.matches()) {
                noted.put(match.group(1), List.of(match.group(3).split(" ")));
            }
        }
        return noted;
    }

    private static List<ZipEntry> entries(ZipFile jar, Pattern name) {
        return jar.stream()
                .filter(entry ->
                        !entry.isDirectory() && name.matcher(entry.getName()).matches())
                .<ZipEntry>map(entry -> entry)
                .toList();
    }

    /** Copies of one text differ in their line ends and indents. */
    private static String text(ZipFile jar, ZipEntry entry) throws IOException {
        String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        return text.strip().replaceAll("\\s+", " ");
    }
}
