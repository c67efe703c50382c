package org.kitpress.editing.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.FolderWalk;
import org.kitpress.content.yaml.Node;
import org.kitpress.content.yaml.YamlReader;
import org.kitpress.content.yaml.YamlSource;
import org.kitpress.model.Paths;

/**
 * The settings that associate schemas with the files of a site in VS Code. Each file must match exactly one schema,
 * because all matching schemas apply. Patterns that exclude files work only in recent versions, so the patterns list
 * folders and, at the root of the content, each page.
 */
public final class EditorSettings {
    private static final String KEY = "yaml.schemas";

    /** Files whose names do not start with an underscore. */
    private static final String PAGES = "/[a-zA-Z0-9]*.yaml";

    private static final String FOLDER_FILE = "_folder.yaml";
    private static final String CONTENT_SCHEMA = "content.schema.json";
    private static final List<String> ROOT_FILES = List.of("toolkit", "glossary", "sources", "parties");

    private EditorSettings() {}

    /**
     * The settings for the existing files.
     *
     * @param site the folder that contains {@code content/}
     * @param schemas the folder of the schemas, relative to the site
     */
    public static String of(Path site, String schemas) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        ROOT_FILES.forEach(name -> add(files, name + ".schema.json", "content/" + name + ".yaml"));
        add(files, "folder.schema.json", "content/**/_folder.yaml");
        Path content = site.resolve("content");
        if (Files.isDirectory(content) && FolderWalk.isWithin(site, content)) {
            addFolders(content, files);
        }
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        ObjectNode associations = settings.putObject(KEY);
        files.forEach((schema, patterns) -> {
            ArrayNode list = associations.putArray("./" + schemas + "/" + schema);
            patterns.forEach(list::add);
        });
        return Schemas.toJson(settings);
    }

    private static void addFolders(Path content, Map<String, List<String>> files) throws IOException {
        List<Path> folders = new ArrayList<>();
        Map<Path, List<String>> names = new HashMap<>();
        FolderWalk.walk(content, new FolderWalk.Visitor() {
            @Override
            public void folder(Path folder) {
                folders.add(folder);
                names.put(folder, new ArrayList<>());
            }

            @Override
            public void file(Path file, BasicFileAttributes attributes) {
                names.getOrDefault(file.getParent(), new ArrayList<>()).add(String.valueOf(file.getFileName()));
            }
        });
        for (Path folder : folders.stream().sorted().toList()) {
            List<String> inFolder = names.getOrDefault(folder, List.of());
            String path = "content/" + Paths.slashed(content.relativize(folder));
            String schema = inFolder.contains(FOLDER_FILE) ? schema(folder.resolve(FOLDER_FILE)) : CONTENT_SCHEMA;
            if (!folder.equals(content)) {
                add(files, schema, path + PAGES);
            } else {
                pages(inFolder).forEach(page -> add(files, schema, path + page));
            }
        }
    }

    private static List<String> pages(List<String> root) {
        return root.stream()
                .filter(name -> name.endsWith(".yaml") && !name.startsWith("_"))
                .filter(name -> !ROOT_FILES.contains(name.substring(0, name.length() - ".yaml".length())))
                .sorted()
                .toList();
    }

    private static String schema(Path folderFile) throws IOException {
        String kind = kind(Files.readString(folderFile));
        return kind == null ? CONTENT_SCHEMA : Schemas.inFolderOf(kind);
    }

    private static @Nullable String kind(String folderFile) {
        Node fields = YamlReader.read(
                new YamlSource("_folder.yaml", folderFile.lines().toList(), 1), new ArrayList<>());
        Node.Entry kind = fields instanceof Node.Mapping mapping ? mapping.get("kind") : null;
        return kind != null && kind.value() instanceof Node.Scalar scalar ? scalar.text() : null;
    }

    private static void add(Map<String, List<String>> files, String schema, String pattern) {
        files.computeIfAbsent(schema, name -> new ArrayList<>()).add(pattern);
    }

    /** Whether existing settings contain only schema associations, so that they can be overwritten. */
    public static boolean isGenerated(byte[] settings) {
        try {
            JsonNode tree = new ObjectMapper().readTree(new String(settings, StandardCharsets.UTF_8));
            return tree.isObject() && tree.size() == 1 && tree.has(KEY);
        } catch (JsonProcessingException e) {
            // Settings with comments were edited by hand.
            return false;
        }
    }
}
