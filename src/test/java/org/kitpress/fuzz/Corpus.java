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

/** What inputs are made from: real files, the names of all fields, and pieces of text that parsers stumble over. */
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

    /** Pieces of Markdown, HTML, and YAML. */
    static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "***a*",
            "~~",
            "`",
            "```",
            "~~~\n",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[a](b)",
            "[a][b]",
            "[a]: b\n",
            "[^1]",
            "[^1]: note\n\n",
            "[^1]:",
            "<",
            ">",
            "<!--",
            "-->",
            "<?",
            "<![CDATA[",
            "]]>",
            "<a",
            "<a href=x>",
            "</a>",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "<div>\n\n",
            "<p>",
            "</p>",
            "<table>",
            "<tr><td>",
            "</table>",
            "<th>",
            "<ul><li>",
            "</ul>",
            "<script>",
            "</script>",
            "<style>",
            "<svg>",
            "<math>",
            "<pre>",
            "<textarea>",
            "<title>",
            "<select><option>",
            "<img src=table.png alt=\"\">",
            "<br>",
            "<hr>",
            "<kbd>",
            "<sup>",
            "<ruby>a<rt>b</rt></ruby>",
            "<details><summary>",
            "<dl><dt>",
            "<dd>",
            "<iframe src=\"x\">",
            "<x-y>",
            "<h1>",
            "</h1>",
            "<p id=\"a\">",
            "<p style=\"",
            "onclick=\"a\"",
            "# ",
            "#",
            "## Same\n\n",
            "###### a {#b}\n\n",
            "{#a}",
            "{.b}",
            "{",
            "}",
            "{a=\"b\"}",
            "{decorative}",
            "- ",
            "1. ",
            "1) ",
            "* ",
            "+ ",
            "- [ ] ",
            "- [x] a\n",
            "> ",
            "> [!NOTE]\n> ",
            "> [!FOO]\n",
            "!!! note\n    ",
            ":::",
            "::: tip\n",
            "a\n: b\n",
            ": ",
            "| ",
            "| a | b |\n|---|---|\n",
            "|--:|:-:|\n",
            "\\|",
            "\\",
            "\\\n",
            "  \n",
            "---\n",
            "***\n",
            "===\n",
            "\n",
            "\n\n",
            "    ",
            "\t",
            " ",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "&#x1F600;",
            "&nbsp;",
            "&",
            "&lt;b&gt;",
            "https://example.org/",
            "<https://example.org/>",
            "http://[::1",
            "mailto:a@b",
            "mailto:?subject=x",
            "javascript:alert(1)",
            "index.md",
            "#top",
            "index.md#top",
            "../..",
            "/",
            "//",
            "?",
            "%00",
            "%C3%A9",
            "%",
            "table.png",
            "more/list.yaml#names",
            "list.yaml#",
            "ABC",
            "NOT",
            "A.B.C.",
            "a@b.org",
            "TBD",
            "n/a",
            "Ongoing",
            "2026-02-30",
            "2026",
            "Q1 2026",
            "0",
            "-1",
            "1e400",
            "99999999999999999999",
            "true",
            "no",
            "null",
            "~",
            "''",
            "\"\"",
            "\"",
            "'",
            "%",
            "@",
            "`a",
            ",",
            "?",
            "? ",
            "&a ",
            "*a",
            "<<: ",
            "!!binary ",
            "!a ",
            "|\n",
            ">-\n",
            "...\n",
            "[]",
            "{}",
            "[[[[",
            "{a: {b: ",
            "#a",
            " #a",
            ": a: b",
            "a: b\n",
            "- - - a\n",
            "-a\n",
            "\t- a\n",
            "\u0000",
            "\u0001",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u0130",
            "\u200b",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\udc00",
            "\u65e5\u672c\u8a9e",
            "\u0645\u0631\u062d\u0628\u0627",
            "\u00df",
            "\u2020",
            "\r",
            "\r\n",
            "\f",
            "word ",
            "A sentence. ",
            "x".repeat(300),
            "a ".repeat(200),
            "( ".repeat(60),
            "> ".repeat(60),
            "- ".repeat(60),
            "[".repeat(90),
            "*a ".repeat(60),
            "<b>".repeat(90));

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
