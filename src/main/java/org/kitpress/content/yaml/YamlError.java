package org.kitpress.content.yaml;

import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** What can be wrong with YAML, in an editor's words. */
enum YamlError {
    TOO_DEEP(
            Rule.YAML_TOO_DEEP,
            "fields are nested more than " + YamlTree.DEEPEST + " levels deep",
            "Look for lines that are each indented further than the last, or for brackets that are never closed."),
    SECOND_DOCUMENT(
            Rule.SECOND_DOCUMENT,
            "the line `---` begins a second YAML document here",
            "Remove the line `---`, or move everything after it to a separate file."),
    TAB(
            Rule.YAML_TAB,
            "the indentation contains a tab; YAML allows only spaces",
            "Replace the tab with two spaces for each level of indentation."),
    SECOND_COLON(
            Rule.YAML_SYNTAX,
            "there is a second colon on this line",
            "If a text contains a colon and a space, put it in quotation marks: `title: \"Step 1: Your mission\"`."),
    NO_SPACE_AFTER_COLON(
            Rule.YAML_SYNTAX,
            "a space is missing after this colon",
            "Write `field: value`, with a space after the colon."),
    NO_COLON(
            Rule.YAML_SYNTAX,
            "this line should be a field, but it has no colon followed by a space",
            "Write the name of the field before the text, as in `title: Your mission`. If the line continues the"
                    + " text above, indent it further."),
    INDENTATION(
            Rule.YAML_INDENTATION,
            "the indentation of this line does not match the lines above it",
            "Indent all fields of a group, and all dashes of a list, by the same number of spaces."),
    SPECIAL_SPACE(
            Rule.YAML_INDENTATION,
            "the indentation contains a special space, such as a non-breaking space",
            "Delete the spaces at the start of the line, and type them again. Special spaces come from web pages and"
                    + " word processors."),
    NO_SPACE_AFTER_DASH(
            Rule.YAML_SYNTAX, "a space is missing after this dash", "Write a space after the dash: `- id: mission`."),
    OTHER_DASH(
            Rule.YAML_SYNTAX,
            "this dash is not a hyphen, so it does not begin a list item",
            "Write a hyphen and a space, `- id: mission`; or remove the dash if this is no list. A word processor may have"
                    + " changed the hyphen."),
    CURLY_QUOTES(
            Rule.YAML_SYNTAX,
            "a text with a colon needs quotation marks, but these are curly ones, which do not count",
            "Use straight quotation marks: `title: \"Step 1: Your mission\"`."),
    DEEPER(
            Rule.YAML_INDENTATION,
            "this field is indented further than the field above, which already has a value",
            "Indent all fields of a group by the same number of spaces."),
    DASH_BEHIND_COLON(
            Rule.YAML_INDENTATION,
            "a list cannot begin on the same line as its field",
            "Write each item on a separate line that begins with `- `. If this is a text that begins with a dash, put"
                    + " it in quotation marks."),
    AFTER_QUOTE(
            Rule.YAML_SYNTAX,
            "the text in quotation marks ends before this, and nothing can follow it",
            "If the text itself contains such a mark: inside single quotes, write an apostrophe twice (`'it''s'`);"
                    + " inside double quotes, write `\\\"`."),
    AFTER_BRACKET(
            Rule.YAML_SYNTAX,
            "there is more text here, after a list in square brackets",
            "If the brackets are part of the text, put the whole text in quotation marks:"
                    + " `title: \"[Draft] Story time\"`."),
    BAD_ESCAPE(
            Rule.YAML_SYNTAX,
            "a backslash inside double quotes cannot be followed by this character",
            "Write the backslash twice, or put the text in single quotes."),
    CUT_OFF(
            Rule.TEXT_CUT_OFF,
            "the text ends here, because ` #` begins a comment",
            "If the rest belongs to the text, put the text in quotation marks. If it is a comment, write a space"
                    + " after the `#`."),
    CONTROL(Rule.YAML_SYNTAX, "there is an invisible control character here", "Delete it.");

    private final Rule rule;
    private final String problem;
    private final String remedy;

    YamlError(Rule rule, String problem, String remedy) {
        this.rule = rule;
        this.problem = problem;
        this.remedy = remedy;
    }

    Finding at(Place place) {
        return rule.at(place, problem, remedy);
    }

    static Finding alias(Place place, String name) {
        return Rule.YAML_ALIAS.at(
                place,
                "'*" + name + "' is a YAML alias, which content files cannot use",
                "Write out the value. To reuse a checklist item of another file, write `use: FILE#ID`. "
                        + "If this is a text that begins with `*`, put it in quotation marks.");
    }

    static Finding duplicateKey(Place place, String key, Place first) {
        return Rule.DUPLICATE_KEY.at(
                place,
                "the field '" + key + "' is defined twice in the same group; the first one is on line " + first.line(),
                "Keep only one of the two, or combine them.");
    }

    /** @param curly whether the text ends with a curly quotation mark instead of a straight one */
    static Finding openQuote(Place place, boolean curly) {
        return Rule.YAML_SYNTAX.at(
                place,
                "this quotation mark is never closed",
                curly
                        ? "The quotation mark at the end of the text is curly. Use the same straight one as at the start."
                        : "Add the same mark at the end of the text, or remove this one.");
    }

    static Finding openBracket(Place place, char open) {
        String what = open == '[' ? "a list in square brackets" : "a group in curly brackets";
        return Rule.YAML_SYNTAX.at(
                place,
                what + " is not closed, or contains a text that needs quotation marks",
                "Close it with `" + (open == '[' ? ']' : '}')
                        + "`, and put texts that contain colons, commas, or brackets in quotation marks. If this is a text and"
                        + " not a list or group, put all of it in quotation marks.");
    }

    /**
     * A character that has a meaning in YAML.
     *
     * @param starts whether the text begins with it
     * @param corrected the line with quotation marks around the text
     */
    static Finding needsQuotes(Place place, String character, boolean starts, String corrected) {
        if (character.equals("\t")) {
            return Rule.YAML_TAB.at(
                    place,
                    "there is a tab in front of this text; YAML allows only spaces",
                    "Replace the tab with a space.");
        }
        return Rule.YAML_SYNTAX.at(
                place,
                starts
                        ? "a text that begins with '" + character + "' needs quotation marks"
                        : "a text with '" + character + "' in a list or group needs quotation marks",
                "Put the text in double quotes: `" + corrected + "`.");
    }

    static Finding other(Place place, String message) {
        return Rule.YAML_SYNTAX.at(
                place,
                "this is not valid YAML (" + message + ")",
                "Compare the line with the lines around it. Look for a missing space after a colon or dash, or for a"
                        + " bracket or quotation mark that is not closed.");
    }
}
