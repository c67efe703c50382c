package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.model.Responsibility.Mode;

/**
 * The parties that a text names, and how they share a task.
 *
 * @param parties their ids, in the order of the text
 * @param unknownNames names in the text that match no party
 * @param doubts questions for the editor
 */
record ParsedResponsibility(List<String> parties, Mode mode, List<String> unknownNames, List<String> doubts) {
    /** Words between names, in English or Spanish. */
    static final String CONNECTIVES =
            "(?:and|or|with|plus|together|jointly|both|either|as well as|the|y|e|o|u|con|junto|ambos|el|la|los|las)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SEPARATOR = Pattern.compile(
            "[,;/&+|()\\n" + PartyMatcher.MATCHED + "]|(?<![\\p{L}\\p{N}])" + CONNECTIVES + "(?![\\p{L}\\p{N}])",
            FLAGS);
    private static final Pattern EITHER = Pattern.compile("(?<!\\p{L})(or|either|o|u)(?!\\p{L})", FLAGS);
    private static final Pattern JOINT = Pattern.compile(
            "[&+]|(?<!\\p{L})(and|with|plus|together|jointly|both|as well as|y|e|con|junto|ambos)(?!\\p{L})", FLAGS);
    private static final Pattern ADJACENT = Pattern.compile(PartyMatcher.MATCHED + "[ ]+" + PartyMatcher.MATCHED);
    /** Words for nobody in particular. */
    private static final Pattern NOBODY = Pattern.compile(
            "(all|all members|all partners|everyone|everybody|each|none|n/?a|tbd|to be (decided|determined)"
                    + "|todos|todas|por (definir|decidir))\\.?",
            FLAGS);

    /**
     * @param parties the ids that were found
     * @param rest the text with each match replaced by {@link PartyMatcher#MATCHED}
     */
    static ParsedResponsibility of(List<String> parties, String rest) {
        List<String> unknownNames = Arrays.stream(SEPARATOR.split(rest))
                .map(String::strip)
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .filter(words -> !NOBODY.matcher(words).matches())
                .distinct()
                .toList();
        boolean several = parties.size() + unknownNames.size() > 1;
        Mode mode = several ? mode(rest) : Mode.SINGLE;
        List<String> doubts = new ArrayList<>();
        if (!parties.isEmpty()) {
            doubts.addAll(doubts(rest, several, mode));
        }
        if (!unknownNames.isEmpty()) {
            doubts.add("Not found in parties.yaml: " + String.join(", ", unknownNames)
                    + ". Add them there, or leave the text as it is.");
        }
        return new ParsedResponsibility(parties, parties.isEmpty() ? Mode.UNKNOWN : mode, unknownNames, doubts);
    }

    private static Mode mode(String rest) {
        boolean either = EITHER.matcher(rest).find();
        boolean joint = JOINT.matcher(rest).find();
        if (rest.contains("/") || either && joint) {
            return Mode.UNKNOWN;
        }
        return either ? Mode.EITHER : Mode.JOINT;
    }

    private static List<String> doubts(String rest, boolean several, Mode mode) {
        if (!several) {
            return List.of();
        }
        if (mode == Mode.UNKNOWN) {
            return List.of("The document does not say whether they all do it or one of them does."
                    + " Write joint or either instead of unknown.");
        }
        boolean hasConjunction =
                EITHER.matcher(rest).find() || JOINT.matcher(rest).find();
        if (ADJACENT.matcher(rest).find()) {
            return List.of("The document lists these names with nothing between them. Does it mean all of them?");
        }
        return hasConjunction ? List.of() : List.of("The document only lists them. Do they share the task?");
    }
}
