package org.kitpress.importer.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.editing.scaffold.YamlStrings;
import org.kitpress.importer.document.Block;

/** Finds relations to other organizations in sentences. The sentences themselves stay in the text. */
final class OrganizationRelations {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAME = "\\s+(?:the |la |el )?([^.;:,()\\n]{2,79}[^.;:,()\\s](?:\\s\\([A-Z]{2,10}\\))?)";
    private static final Map<String, Pattern> RELATIONS = new LinkedHashMap<>();

    static {
        RELATIONS.put(
                "located-in", relation("(?:located|housed) (?:in|within|at)|(?:is|are) (?:a )?part of|forma parte de"));
        RELATIONS.put("overseen-by", relation("overseen by|supervised by|reports? to|supervisad[ao] por"));
        RELATIONS.put(
                "created-with", relation("(?:created|founded|set up) (?:together )?(?:with|by)|cread[ao] (?:con|por)"));
        RELATIONS.put("renamed-from", relation("formerly(?: known as| called)?|renamed from|antes(?: llamad[ao])?"));
    }

    private static final List<String> LISTS = List.of("created-with", "renamed-from");

    private OrganizationRelations() {}

    private static Pattern relation(String words) {
        return Pattern.compile("\\b(?:" + words + ")" + NAME, FLAGS);
    }

    /** Writes the first match for each field, marked as a guess. */
    static void write(YamlWriter yaml, List<Block> blocks) {
        RELATIONS.forEach((field, pattern) -> {
            String name = find(pattern, blocks);
            if (!name.isEmpty()) {
                yaml.reviewNote("This was found in a sentence. Is it the right name?");
                if (LISTS.contains(field)) {
                    yaml.list(field, List.of(name), one -> yaml.line(YamlStrings.quote(one)));
                } else {
                    yaml.text(field, name);
                }
            }
        });
    }

    private static String find(Pattern pattern, List<Block> blocks) {
        for (Block block : blocks) {
            Matcher relation = pattern.matcher(block.line().plain());
            if (block instanceof Block.Paragraph && relation.find()) {
                return relation.group(1).strip();
            }
        }
        return "";
    }
}
