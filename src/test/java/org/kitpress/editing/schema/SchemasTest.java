package org.kitpress.editing.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.content.ContentReader;
import org.kitpress.report.Finding;

/** The schemas and the readers say the same about a file: a validator and the readers are asked about the same files. */
class SchemasTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final String BASE = "https://example.org/schemas/";

    /** What a schema can know: which fields there are, which must be there, and of what form their values are. */
    private static final Set<String> OF_THE_SHAPE = Set.of(
            "unknown-field", "missing-field", "wrong-type", "unknown-value", "unknown-kind", "bad-date", "bad-id");

    /** Files that are not read to their end, or not as other YAML readers read them. */
    private static final Set<String> OF_THE_YAML = Set.of(
            "yaml-syntax",
            "yaml-indentation",
            "yaml-tab",
            "yaml-alias",
            "yaml-tag",
            "yaml-too-deep",
            "duplicate-key",
            "second-document",
            "empty-file",
            "no-front-matter",
            "not-utf-8",
            "text-cut-off");

    private static final ExecutorService CORES = Executors.newFixedThreadPool(2);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();
    private static final Map<String, String> GENERATED = Schemas.files();

    @BeforeAll
    static void load() {
        Map<String, String> texts = new HashMap<>();
        GENERATED.forEach((name, text) -> texts.put(BASE + name, text));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
        GENERATED.keySet().forEach(name -> SCHEMAS.put(name, registry.getSchema(SchemaLocation.of(BASE + name))));
    }

    @AfterAll
    static void stop() {
        CORES.shutdownNow();
    }

    /** Write them anew with {@code ./kitpress schema}. */
    @Test
    void theSchemasOfTheRepositoryAreThoseThatTheReadersMake() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("schemas"))) {
            for (Path file : files.toList()) {
                committed.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        assertEquals(GENERATED.keySet(), committed.keySet());
        GENERATED.forEach((name, text) -> assertEquals(text, committed.get(name), name));
        assertEquals(EditorSettings.of(ROOT, "schemas"), Files.readString(ROOT.resolve(".vscode/settings.json")));
    }

    @Test
    void theSchemasAreSchemas() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        GENERATED.forEach((name, text) -> assertEquals(List.of(), meta.validate(json(text)), name));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A small group is told in the description of the field that holds it. */
    @Test
    void everyFieldIsDescribed() {
        Set<String> silent = new TreeSet<>();
        GENERATED.forEach((name, text) -> describe(name, json(text), silent));
        assertEquals(Set.of(), silent);
    }

    private static void describe(String path, JsonNode schema, Set<String> silent) {
        String holder = schema.path("description").asText();
        for (JsonNode group :
                List.of(schema, schema.path("items"), schema.path("anyOf").path(1))) {
            group.path("properties").properties().forEach(property -> {
                boolean told = holder.contains("`" + property.getKey() + "`");
                if (!told && !property.getValue().has("description")) {
                    silent.add(path + "/" + property.getKey());
                }
                describe(path + "/" + property.getKey(), property.getValue(), silent);
            });
        }
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
    void whatTheReadersAcceptTheSchemasAcceptAndWhatTheyRefuseTheyRefuse(Path site) throws IOException {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (Finding finding : ContentReader.read(site, CORES).findings()) {
            rules.computeIfAbsent(finding.place().file(), file -> new TreeSet<>())
                    .add(finding.rule().id());
        }
        List<String> disagreements = new ArrayList<>();
        int judged = 0;
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            for (Path path : files.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList()) {
                String file = site.relativize(path).toString().replace('\\', '/');
                Set<String> found = rules.getOrDefault(file, Set.of());
                if (found.stream().noneMatch(OF_THE_YAML::contains)) {
                    judged++;
                    judge(site, file, rules, disagreements);
                }
            }
        }
        assertEquals(List.of(), disagreements);
        assertTrue(judged > 0, "no file was judged");
    }

    private static void judge(Path site, String file, Map<String, Set<String>> rules, List<String> disagreements)
            throws IOException {
        Set<String> found = rules.getOrDefault(file, Set.of());
        String text = new String(Files.readAllBytes(site.resolve(file)), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
        boolean markdown = file.endsWith(".md");
        String yaml = markdown ? text.substring(4, text.indexOf("\n---", 3) + 1) : text;
        Schema schema = SCHEMAS.get(schema(site, file, rules));
        List<?> errors = schema.validate(new YAMLMapper().readTree(yaml));
        boolean refused = found.stream().anyMatch(OF_THE_SHAPE::contains);
        if (errors.isEmpty() == refused) {
            disagreements.add(file + ": the reader says " + found + ", the schema says " + errors);
        }
    }

    private static String schema(Path site, String file, Map<String, Set<String>> rules) throws IOException {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (name.equals("_folder.yaml")) {
            return "folder.schema.json";
        }
        if (Set.of("content/toolkit.yaml", "content/glossary.yaml", "content/sources.yaml", "content/parties.yaml")
                .contains(file)) {
            return name.replace(".yaml", ".schema.json");
        }
        String folder = file.substring(0, file.lastIndexOf('/')) + "/_folder.yaml";
        boolean readable = Files.exists(site.resolve(folder))
                && rules.getOrDefault(folder, Set.of()).stream().noneMatch(OF_THE_YAML::contains);
        JsonNode kind = readable
                ? new YAMLMapper().readTree(site.resolve(folder).toFile()).path("kind")
                : json("null");
        String otherwise = kind.isTextual() ? kind.asText() : file.endsWith(".md") ? "page" : "";
        return otherwise.isEmpty() ? "content.schema.json" : otherwise + "-folder.schema.json";
    }
}
