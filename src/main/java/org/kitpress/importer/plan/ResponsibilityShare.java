package org.kitpress.importer.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.model.Responsibility.Mode;

/**
 * How the parties that a wording names share what is to be done.
 *
 * @param parties their ids, in the order of the wording
 * @param strangers what the wording names that is no party
 * @param doubts what a person should look at
 */
record ResponsibilityShare(List<String> parties, Mode mode, List<String> strangers, List<String> doubts) {
    /** Words that stand between names, in English or Spanish. */
    static final String WORDS =
            "(?:and|or|with|plus|together|jointly|both|either|as well as|the|y|e|o|u|con|junto|ambos|el|la|los|las)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;/&+|()\\n" + PartyMatcher.FOUND + "]|(?<![\\p{L}\\p{N}])" + WORDS + "(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern EITHER = Pattern.compile("(?<!\\p{L})(or|either|o|u)(?!\\p{L})", FLAGS);
    private static final Pattern JOINT = Pattern.compile(
            "[&+]|(?<!\\p{L})(and|with|plus|together|jointly|both|as well as|y|e|con|junto|ambos)(?!\\p{L})", FLAGS);
    private static final Pattern SIDE_BY_SIDE = Pattern.compile(PartyMatcher.FOUND + "[ ]+" + PartyMatcher.FOUND);
    /** Words for nobody in particular. */
    private static final Pattern NOBODY = Pattern.compile(
            "(all|all members|all partners|everyone|everybody|each|none|n/?a|tbd|to be (decided|determined)"
                    + "|todos|todas|por (definir|decidir))\\.?",
            FLAGS);

    /**
     * @param parties that were found
     * @param left the wording, with a sign in the place of each of them
     */
    static ResponsibilityShare of(List<String> parties, String left) {
        List<String> strangers = Arrays.stream(BETWEEN.split(left))
                .map(String::strip)
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .filter(words -> !NOBODY.matcher(words).matches())
                .distinct()
                .toList();
        boolean several = parties.size() + strangers.size() > 1;
        Mode mode = several ? mode(left) : Mode.SINGLE;
        List<String> doubts = new ArrayList<>();
        if (!parties.isEmpty()) {
            doubts.addAll(doubts(left, several, mode));
        }
        if (!strangers.isEmpty()) {
            doubts.add("not found in parties.yaml: " + String.join(", ", strangers)
                    + ". Add who it is there, or leave the words as they are.");
        }
        return new ResponsibilityShare(parties, parties.isEmpty() ? Mode.UNKNOWN : mode, strangers, doubts);
    }

    private static Mode mode(String left) {
        boolean either = EITHER.matcher(left).find();
        boolean joint = JOINT.matcher(left).find();
        if (left.contains("/") || either && joint) {
            return Mode.UNKNOWN;
        }
        return either ? Mode.EITHER : Mode.JOINT;
    }

    private static List<String> doubts(String left, boolean several, Mode mode) {
        if (!several) {
            return List.of();
        }
        if (mode == Mode.UNKNOWN) {
            return List.of("the document does not say whether they share it or one of them does it."
                    + " Write joint or either instead of unknown.");
        }
        boolean joined = EITHER.matcher(left).find() || JOINT.matcher(left).find();
        if (SIDE_BY_SIDE.matcher(left).find()) {
            return List.of("names stand side by side in the document. Are all of them meant?");
        }
        return joined ? List.of() : List.of("they are listed one after the other. Do they share it?");
    }
}
