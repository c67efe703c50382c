package org.kitpress.editing.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kitpress.content.FileShapes;
import org.kitpress.content.fields.GroupShape;

/** The JSON Schemas (2020-12) of all types of content files. */
public final class Schemas {
    private static final String SUFFIX = ".schema.json";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, GroupShape> pages = FileShapes.pages();
    private final Map<String, GroupShape> others = FileShapes.others();
    private final EditorsPage commonFields = EditorsPage.read("page");
    private final Examples commonExamples = new Examples(examples(new ArrayList<>(pages.keySet())));

    private Schemas() {}

    /**
     * The schemas by file name: {@code KIND.schema.json} for each kind, {@code KIND-folder.schema.json} for pages in a
     * folder whose
     * {@code _folder.yaml} sets that kind, and {@code content.schema.json} for pages that must state their kind.
     */
    public static Map<String, String> files() {
        return new Schemas().build();
    }

    static String page(String kind) {
        return kind + SUFFIX;
    }

    static String inFolderOf(String kind) {
        return kind + "-folder" + SUFFIX;
    }

    private Map<String, String> build() {
        Map<String, String> files = new TreeMap<>();
        pages.forEach((kind, shape) -> {
            ObjectNode schema = schema(kind, shape);
            ((ObjectNode) schema.get("properties"))
                    .putObject("kind")
                    .put("description", "The kind of this page.")
                    .put("const", kind);
            files.put(page(kind), toJson(schema));
            files.put(inFolderOf(kind), toJson(folderOf(kind)));
        });
        others.forEach((name, shape) -> files.put(name + SUFFIX, toJson(schema(name, shape))));
        files.put("content" + SUFFIX, toJson(content()));
        return files;
    }

    private static List<String> examples(List<String> names) {
        List<String> examples = new ArrayList<>();
        names.forEach(name -> examples.addAll(EditorsPage.read(name).examples()));
        return examples;
    }

    private ObjectNode schema(String name, GroupShape shape) {
        EditorsPage page = EditorsPage.read(name);
        Map<String, String> common = pages.containsKey(name) ? commonFields.fields() : Map.of();
        Examples examples = new Examples(page.examples());
        GroupSchemas groups = new GroupSchemas(
                path -> page.fields().getOrDefault(path, common.getOrDefault(path, "")),
                path -> examples.of(path).isEmpty() && common.containsKey(path)
                        ? commonExamples.of(path)
                        : examples.of(path));
        ObjectNode schema = head(name, page.description());
        schema.setAll(groups.of("", shape));
        return schema;
    }

    private static ObjectNode head(String title, String description) {
        return JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title)
                .put("description", description);
    }

    /** Refers to the schema of the kind that the page states. */
    private ObjectNode content() {
        ObjectNode schema = head("content", "A page of the toolkit. Its kind says which fields it can have.");
        schema.put("type", "object");
        ObjectNode kind = schema.putObject("properties").putObject("kind");
        kind.put("description", "What the page is.");
        kind.setAll(ValueSchemas.oneOf(List.copyOf(pages.keySet())));
        schema.putArray("required").add("kind");
        ArrayNode kinds = schema.putArray("allOf");
        for (String name : pages.keySet()) {
            ObjectNode pageCase = kinds.addObject();
            ObjectNode condition = pageCase.putObject("if");
            condition.putArray("required").add("kind");
            condition.putObject("properties").putObject("kind").put("const", name);
            pageCase.putObject("then").put("$ref", page(name));
        }
        return schema;
    }

    private static ObjectNode folderOf(String kind) {
        ObjectNode schema = head(kind, "A file of a folder whose files are of this kind when they name none.");
        schema.putObject("if").putArray("required").add("kind");
        schema.putObject("then").put("$ref", "content" + SUFFIX);
        schema.putObject("else").put("$ref", page(kind));
        return schema;
    }

    static String toJson(ObjectNode schema) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators).withObjectIndenter(indent);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("printing JSON", e);
        }
    }
}
