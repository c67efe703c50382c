package org.kitpress.importer.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.editing.scaffold.YamlWords;
import org.kitpress.importer.document.Block;

/** How an organization is tied to others, as sentences tell it. The sentences stay where they are. */
final class OrganizationRelations {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAME = "\\s+(?:the |la |el )?([^.;:,()\\n]{2,79}[^.;:,()\\s](?:\\s\\([A-Z]{2,10}\\))?)";
    private static final Map<String, Pattern> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put("located-in", told("(?:located|housed) (?:in|within|at)|(?:is|are) (?:a )?part of|forma parte de"));
        TOLD.put("overseen-by", told("overseen by|supervised by|reports? to|supervisad[ao] por"));
        TOLD.put("created-with", told("(?:created|founded|set up) (?:together )?(?:with|by)|cread[ao] (?:con|por)"));
        TOLD.put("renamed-from", told("formerly(?: known as| called)?|renamed from|antes(?: llamad[ao])?"));
    }

    private static final List<String> LISTS = List.of("created-with", "renamed-from");

    private OrganizationRelations() {}

    private static Pattern told(String words) {
        return Pattern.compile("\\b(?:" + words + ")" + NAME, FLAGS);
    }

    /** Writes the first of each sort, marked as a guess. */
    static void write(YamlLines yamlLines, List<Block> blocks) {
        TOLD.forEach((field, pattern) -> {
            String name = find(pattern, blocks);
            if (!name.isEmpty()) {
                yamlLines.lookAt("read from a sentence of the document. Is it the right name?");
                if (LISTS.contains(field)) {
                    yamlLines.items(field, List.of(name), one -> yamlLines.line(YamlWords.quoted(one)));
                } else {
                    yamlLines.text(field, name);
                }
            }
        });
    }

    private static String find(Pattern pattern, List<Block> blocks) {
        for (Block block : blocks) {
            Matcher told = pattern.matcher(block.line().plain());
            if (block instanceof Block.Paragraph && told.find()) {
                return told.group(1).strip();
            }
        }
        return "";
    }
}
