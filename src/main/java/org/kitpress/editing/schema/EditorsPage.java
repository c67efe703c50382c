package org.kitpress.editing.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page for editors that documents a type of file: its tables of fields and its examples.
 *
 * @param description what the file is for, in one paragraph
 * @param fields descriptions of fields by path: {@code areas/items/action}
 * @param examples the YAML of whole content files
 */
record EditorsPage(String description, Map<String, String> fields, List<String> examples) {
    private static final String HEADER = "| Field | Required | What it holds |";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern EXAMPLE =
            Pattern.compile("File: `content/[^`]+`\n\n```(?:yaml|markdown)\n(.*?)```\n", Pattern.DOTALL);

    /** @param name the page's file name without extension */
    static EditorsPage read(String name) {
        try (InputStream page = EditorsPage.class.getResourceAsStream("/editors/" + name + ".md")) {
            if (page == null) {
                throw new IllegalStateException("there is no page for editors on " + name);
            }
            return parse(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EditorsPage parse(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        String group = "";
        boolean table = false;
        for (String line : page.split("\n")) {
            if (line.startsWith("#")) {
                group = line.startsWith("### Inside ") ? String.join("/", code(line)) + "/" : "";
            }
            table = line.equals(HEADER) || table && line.startsWith("|");
            if (table && line.startsWith("| `")) {
                String[] cells = line.split(" \\| ");
                String holds = cells[2].replaceFirst(" \\|$", "");
                fields.put(group + code(cells[0]).get(0), plain(holds));
            }
        }
        List<String> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(page);
        while (example.find()) {
            String text = example.group(1);
            examples.add(text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---\n", 4) + 1) : text);
        }
        return new EditorsPage(plain(page.split("\n\n")[1].replace('\n', ' ')), fields, examples);
    }

    private static List<String> code(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Plain text with a capital letter and a period. */
    private static String plain(String text) {
        String words = LINK.matcher(text).replaceAll("$1").replaceFirst("[;,] see (?:below|above|Times)$", "");
        String start = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return start.endsWith(".") || start.endsWith(")") ? start : start + ".";
    }
}
