package org.kitpress.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitpress.docs.EditorsPages;

/** What inputs are made from: real files and the names of all fields. */
final class Corpus {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));

    /** The toolkit of the examples in the pages for editors, which shows every field, and an image. */
    static final Map<String, byte[]> TOOLKIT = examples();

    /** The texts of the shipped toolkit, to take parts from. */
    static final List<String> SHIPPED = texts(files("content"));

    /** Web pages of every kind that can be imported. */
    static final List<String> WEB_PAGES = texts(files("src/test/resources/imports")).stream()
            .filter(text -> text.startsWith("<"))
            .toList();

    /** The names of all fields, and all values that a field can choose from. */
    static final List<String> FIELDS = fields();
    /** Instead of the settings and the home page, which link to all pages. */
    private static final Map<String, String> SMALL = Map.of(
            "content/toolkit.yaml",
            """
            title: A small toolkit
            tagline: For tests
            organization: {name: Example Office}
            audiences:
              - {id: teachers, name: Teachers, summary: You teach.}
              - {id: helpers, name: Helpers, summary: You help.}
            topics: [{id: planning, name: Planning}, {id: families, name: Families}]
            navigation: [glossary.yaml]
            perspectives: {families: Families, staff: Staff, leadership: Leadership, partners: Partners}
            """,
            "content/index.md",
            "---\ntitle: Home\nsummary: Use this to begin.\n---\nRead on.\n");

    private static final Pattern LINKED = Pattern.compile("[\\w./-]+\\.(?:md|yaml|png)");

    private Corpus() {}

    /** A toolkit with these files of {@link #TOOLKIT} and the files that they link to: it is read sooner than all of them. */
    static Map<String, byte[]> toolkit(Collection<String> names) {
        Map<String, byte[]> files = new TreeMap<>();
        SMALL.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Deque<String> missing = new ArrayDeque<>(names);
        missing.addAll(List.of("content/glossary.yaml", "content/sources.yaml", "content/parties.yaml"));
        while (!missing.isEmpty()) {
            String name = missing.pop();
            byte[] file = TOOLKIT.get(name);
            boolean isNew = SMALL.containsKey(name) ? names.contains(name) : !files.containsKey(name);
            if (file != null && isNew && files.put(name, file) != file && !name.endsWith(".png")) {
                Path folder = Path.of(name).resolveSibling("");
                missing.add(target(folder, "_folder.yaml"));
                LINKED.matcher(new String(file, StandardCharsets.UTF_8))
                        .results()
                        .forEach(link -> missing.add(target(folder, link.group())));
            }
        }
        return files;
    }

    private static String target(Path folder, String link) {
        Path target = link.startsWith("/") ? Path.of("content" + link) : folder.resolve(link);
        return target.normalize().toString().replace('\\', '/');
    }

    private static Map<String, byte[]> examples() {
        try {
            Map<String, byte[]> files = new TreeMap<>();
            EditorsPages.exampleFiles().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            files.put("content/table.png", Files.readAllBytes(ROOT.resolve("src/test/resources/imports/bean.png")));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> files(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        Path root = ROOT.resolve(folder);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<String> texts(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(md|yaml|html)"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> fields() {
        TreeSet<String> fields = new TreeSet<>();
        for (byte[] schema : files("schemas").values()) {
            try {
                collect(new ObjectMapper().readTree(schema), fields);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(fields);
    }

    private static void collect(JsonNode schema, TreeSet<String> fields) {
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        schema.path("enum").forEach(value -> fields.add(value.asText()));
        schema.forEach(part -> collect(part, fields));
    }
}
