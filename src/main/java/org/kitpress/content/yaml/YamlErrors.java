package org.kitpress.content.yaml;

import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** What is said of YAML that is not as it should be, in an editor's words. */
final class YamlErrors {

    private YamlErrors() {}

    static Finding tooDeep(Place place) {
        return Rule.YAML_TOO_DEEP.at(
                place,
                "fields are nested more than " + YamlReader.DEEPEST + " levels deep",
                "Look for an indentation that grows from line to line, or for brackets that are never closed.");
    }

    static Finding alias(Place place, String name) {
        return Rule.YAML_ALIAS.at(
                place,
                "'*" + name + "' repeats another value by a YAML alias, which content files do not use",
                "Write the value out. To use a checklist item of another file, write `use: FILE#ID`; "
                        + "a text that begins with `*` must stand in quotes.");
    }

    static Finding secondDocument(Place place) {
        return Rule.SECOND_DOCUMENT.at(
                place,
                "a second YAML document begins here, after a line `---`",
                "Keep one document in a file: remove the line `---`, or move what follows into a file of its own.");
    }

    static Finding duplicateKey(Place place, String key, Place first) {
        return Rule.DUPLICATE_KEY.at(
                place,
                "the field '" + key + "' stands twice in the same group; the first is on line " + first.line(),
                "Keep one of the two, or join what they say.");
    }

    static Finding tab(Place place) {
        return Rule.YAML_TAB.at(
                place,
                "a tab stands in the indentation; YAML takes spaces only",
                "Replace the tab with two spaces for each level.");
    }

    static Finding secondColon(Place place) {
        return Rule.YAML_SYNTAX.at(
                place,
                "a second colon stands on this line",
                "Put a text that holds a colon and a space in quotes: `title: \"Step 1: Your mission\"`.");
    }

    static Finding noSpaceAfterColon(Place place) {
        return Rule.YAML_SYNTAX.at(
                place, "a space is missing after this colon", "Write `field: value`, with a space between.");
    }

    static Finding noColon(Place place) {
        return Rule.YAML_SYNTAX.at(
                place,
                "a field was expected here, but this line has no colon with a space behind it",
                "Write the field's name before the text, as in `title: Your mission`; or indent the line further when"
                        + " it goes on from the line above.");
    }

    static Finding indentation(Place place) {
        return Rule.YAML_INDENTATION.at(
                place,
                "this line's indentation does not fit the lines above it",
                "Give fields of the same group, and the dashes of the same list, the same number of spaces.");
    }

    static Finding specialSpace(Place place) {
        return Rule.YAML_INDENTATION.at(
                place,
                "a special space stands in the indentation, as web pages and word processors have them",
                "Delete the spaces at the start of the line and type them again from the keyboard.");
    }

    static Finding noSpaceAfterDash(Place place) {
        return Rule.YAML_SYNTAX.at(
                place, "a space is missing after this dash", "Write a space behind the dash: `- id: mission`.");
    }

    static Finding curlyQuotes(Place place) {
        return Rule.YAML_SYNTAX.at(
                place,
                "a curly quotation mark protects nothing, and a colon stands in the text",
                "Write straight quotation marks, as they are on the keyboard: `title: \"Step 1: Your mission\"`.");
    }

    static Finding deeper(Place place) {
        return Rule.YAML_INDENTATION.at(
                place,
                "this field is indented further than the line above, which has its value already",
                "Give fields of the same group the same number of spaces.");
    }

    static Finding dashBehindColon(Place place) {
        return Rule.YAML_INDENTATION.at(
                place,
                "a list begins here, on the same line as its field",
                "Begin each item on a line of its own with `- `, or put a text that begins with a dash in quotes.");
    }

    /** @param curly whether a curly mark stands where the straight one is missed */
    static Finding openQuote(Place place, boolean curly) {
        return Rule.YAML_SYNTAX.at(
                place,
                "the quotation mark that opens here is never closed",
                curly
                        ? "The mark at the text's end is curly; write the same straight mark as at its start."
                        : "Add the same mark at the text's end, or take this one away.");
    }

    static Finding afterQuote(Place place) {
        return Rule.YAML_SYNTAX.at(
                place,
                "the text in quotes ends before this, and nothing may follow its closing mark",
                "Where the text itself has such a mark, write an apostrophe twice (`'it''s'`), and a double one inside"
                        + " double quotes as `\\\"`.");
    }

    static Finding afterBracket(Place place) {
        return Rule.YAML_SYNTAX.at(
                place,
                "a text goes on here, behind a list in square brackets",
                "Put the whole text in quotation marks if the brackets belong to it: `title: \"[Draft] Story time\"`.");
    }

    static Finding badEscape(Place place) {
        return Rule.YAML_SYNTAX.at(
                place,
                "a backslash inside double quotes does not go with the letter after it",
                "Write the backslash twice, or use single quotes around the text.");
    }

    static Finding openBracket(Place place, char open) {
        String what = open == '[' ? "a list in square brackets" : "a group in curly brackets";
        return Rule.YAML_SYNTAX.at(
                place,
                what + " is not closed, or holds a text that needs quotes",
                "Close it with `" + (open == '[' ? ']' : '}')
                        + "`, put texts with colons, commas or brackets in quotes, "
                        + "and begin a text that is no list with a quotation mark.");
    }

    static Finding badStart(Place place) {
        return Rule.YAML_SYNTAX.at(
                place,
                "a text cannot begin with this character unless it is in quotes",
                "Put the text in double quotes.");
    }

    static Finding cutOff(Place place) {
        return Rule.TEXT_CUT_OFF.at(
                place,
                "the text ends here, because ` #` begins a comment",
                "Put the text in quotes if what follows belongs to it; write a space after `#` if it is a comment.");
    }

    static Finding control(Place place) {
        return Rule.YAML_SYNTAX.at(
                place, "a control character stands here, which a text cannot hold", "Delete the invisible character.");
    }

    static Finding other(Place place, String message) {
        return Rule.YAML_SYNTAX.at(
                place,
                "this is not valid YAML (" + message + ")",
                "Compare the line with its neighbours: a missing space after a colon or dash, "
                        + "a bracket or a quote that is not closed.");
    }
}
