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

/** The schemas and the readers accept and reject the same files. */
class SchemasTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final String BASE = "https://example.org/schemas/";

    /** Rules that a schema can express: known fields, required fields, and the form of values. */
    private static final Set<String> SHAPE_RULES = Set.of(
            "unknown-field", "missing-field", "wrong-type", "unknown-value", "unknown-kind", "bad-date", "bad-id");

    /** Rules for files that are not read completely, or not as other YAML parsers read them. */
    private static final Set<String> YAML_RULES = Set.of(
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

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
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
        THREADS.shutdownNow();
    }

    /** Regenerate them with {@code ./kitpress schema}. */
    @Test
    void committedSchemasAreUpToDate() throws IOException {
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
    void schemasAreValid() {
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

    /** The fields of a small group are described in the description of the field that contains it. */
    @Test
    void everyFieldIsDescribed() {
        Set<String> undescribed = new TreeSet<>();
        GENERATED.forEach((name, text) -> collectUndescribed(name, json(text), undescribed));
        assertEquals(Set.of(), undescribed);
    }

    private static void collectUndescribed(String path, JsonNode schema, Set<String> undescribed) {
        String holder = schema.path("description").asText();
        for (JsonNode group :
                List.of(schema, schema.path("items"), schema.path("anyOf").path(1))) {
            group.path("properties").properties().forEach(property -> {
                boolean described = holder.contains("`" + property.getKey() + "`");
                if (!described && !property.getValue().has("description")) {
                    undescribed.add(path + "/" + property.getKey());
                }
                collectUndescribed(path + "/" + property.getKey(), property.getValue(), undescribed);
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
    void schemasAndReadersAcceptTheSameFiles(Path site) throws IOException {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (Finding finding : ContentReader.read(site, THREADS).findings()) {
            rules.computeIfAbsent(finding.place().file(), file -> new TreeSet<>())
                    .add(finding.rule().id());
        }
        List<String> disagreements = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            for (Path path : files.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList()) {
                String file = site.relativize(path).toString().replace('\\', '/');
                Set<String> found = rules.getOrDefault(file, Set.of());
                if (found.stream().noneMatch(YAML_RULES::contains)) {
                    compared++;
                    compare(site, file, rules, disagreements);
                }
            }
        }
        assertEquals(List.of(), disagreements);
        assertTrue(compared > 0, "no file was judged");
    }

    private static void compare(Path site, String file, Map<String, Set<String>> rules, List<String> disagreements)
            throws IOException {
        Set<String> found = rules.getOrDefault(file, Set.of());
        String text = new String(Files.readAllBytes(site.resolve(file)), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
        boolean markdown = file.endsWith(".md");
        String yaml = markdown ? text.substring(4, text.indexOf("\n---", 3) + 1) : text;
        Schema schema = SCHEMAS.get(schema(site, file, rules));
        List<?> errors = schema.validate(new YAMLMapper().readTree(yaml));
        boolean rejected = found.stream().anyMatch(SHAPE_RULES::contains);
        if (errors.isEmpty() == rejected) {
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
                && rules.getOrDefault(folder, Set.of()).stream().noneMatch(YAML_RULES::contains);
        JsonNode kind = readable
                ? new YAMLMapper().readTree(site.resolve(folder).toFile()).path("kind")
                : json("null");
        String defaultKind = kind.isTextual() ? kind.asText() : file.endsWith(".md") ? "page" : "";
        return defaultKind.isEmpty() ? "content.schema.json" : defaultKind + "-folder.schema.json";
    }
}
