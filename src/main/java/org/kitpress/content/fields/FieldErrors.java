package org.kitpress.content.fields;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.Node;
import org.kitpress.markdown.Parsed;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

final class FieldErrors {
    private FieldErrors() {}

    static Finding missing(Place group, String name) {
        return Rule.MISSING_FIELD.at(
                group, "the field '" + name + "' is missing", "Add a line `" + name + ": …` to this group of fields.");
    }

    static Finding empty(Place key, String name) {
        return Rule.MISSING_FIELD.at(
                key,
                "the field '" + name + "' is empty",
                "Write a value after the colon. If the value begins with `#`, put it in quotation marks.");
    }

    static Finding unknownField(Place key, String name, Collection<String> known) {
        return Rule.UNKNOWN_FIELD.at(
                key,
                "there is no field '" + name + "' here",
                instead(name, known) + "Possible fields: " + String.join(", ", known) + ".");
    }

    private static String instead(String name, Collection<String> known) {
        ForeignFields.Hint hint = ForeignFields.of(name, known);
        return hint == null ? Suggestions.didYouMean(name, known) : hint.remedy() + " ";
    }

    /** The field that was meant by an unknown one; null if nothing is similar. */
    static @Nullable String meant(String name, Collection<String> known) {
        ForeignFields.Hint hint = ForeignFields.of(name, known);
        return hint == null ? Suggestions.nearest(name, known) : hint.field();
    }

    static Finding unknownValue(String name, Place place, String value, List<String> words) {
        return Rule.UNKNOWN_VALUE.at(
                place,
                "'" + name + "' cannot be '" + value + "'",
                Suggestions.didYouMean(value, words) + "Possible values: " + String.join(", ", words) + ".");
    }

    static Finding wrongType(String name, Node value, String expected, String example) {
        return Rule.WRONG_TYPE.at(
                value.place(),
                "'" + name + "' should be " + expected + ", but this is " + value.describe(),
                "Write it as " + example + ".");
    }

    static Finding bareItem(String name, Place item, String field) {
        return Rule.WRONG_TYPE.at(
                item,
                "each item of '" + name + "' should be a group of fields, but this is a single value",
                "Write the name of a field in front of the text, as in `- " + field + ": …`.");
    }

    /** A list of ids or paths that was written as one text. */
    static Finding listAsText(Place place, String name, List<String> items) {
        return Rule.WRONG_TYPE.at(
                place,
                "'" + name + "' should be a list, but this is one text",
                "Put the list in square brackets: `" + name + ": [" + String.join(", ", items) + "]`.");
    }

    static Finding emptyItem(Place place, String name) {
        return Rule.MISSING_FIELD.at(place, "an item of '" + name + "' is empty", "Write what it lists, or remove it.");
    }

    static Finding markdownInText(Place place, String name, String shown, String plain) {
        return Rule.UNREAD_MARKDOWN.at(
                place,
                "Markdown is not recognized in '" + name + "', so readers see '" + shown + "'",
                "Write `" + plain + "`.");
    }

    static Finding notANumber(Place place, String name, String value) {
        boolean grouped = value.matches("\\d{1,3}([,.\\s]\\d{3}){1,2}");
        return Rule.WRONG_TYPE.at(
                place,
                "'" + name + "' should be a whole number, but this is '" + value + "'",
                "Write only digits, as in `" + name + ": " + (grouped ? value.replaceAll("\\D", "") : 3) + "`.");
    }

    static Finding tooMany(Place place, String name, int value, int most) {
        return Rule.WRONG_TYPE.at(
                place,
                "'" + name + "' can be at most " + most + ", but this is " + value,
                "Write a number from 0 to " + most + ".");
    }

    static Finding notAFlag(Place place, String name, String value) {
        return Rule.WRONG_TYPE.at(
                place,
                "'" + name + "' should be true or false, but this is '" + value + "'",
                "Write `" + name + ": true` or `" + name + ": false`.");
    }

    static Finding badDate(Place place, String name, String value) {
        String why = Dates.impossible(value);
        return Rule.BAD_DATE.at(
                place,
                "'" + name + "' is not a date: " + (why == null ? "'" + value + "'" : why),
                "Write the year, month, and day, as in `2026-11-30`. You can omit the day, or the month and the day.");
    }

    static Finding badId(Place place, String id) {
        return Rule.BAD_ID.at(
                place,
                "'" + id + "' cannot be used as an id",
                "Use lowercase letters, digits, and single hyphens, and begin with a letter: `" + IdSyntax.slug(id)
                        + "`.");
    }

    static Finding removed(Parsed.Removed removed) {
        return switch (removed.reason()) {
            case UNSAFE ->
                Rule.UNSAFE_HTML.at(
                        removed.place(),
                        removed.what() + " was removed",
                        removed.what().startsWith("{")
                                ? "In braces, write only `#id`, `.class`, `lang=`, and `dir=`, and after an image without a text,"
                                        + " `decorative`. Write `\\{` for a brace that is"
                                        + " part of the text."
                                : "Use Markdown, and paste text without formatting. Content cannot contain scripts, styles,"
                                        + " frames, or forms.");
            case LOCAL_FILE ->
                Rule.UNSAFE_HTML.at(
                        removed.place(),
                        removed.what() + " was removed",
                        "It is a file on your computer. Copy it into `content/`, and write its path from the folder of"
                                + " this file, as in `images/map.png`.");
            case UNKNOWN_TAG ->
                Rule.UNSAFE_HTML.at(
                        removed.place(),
                        "there is no HTML tag '" + removed.what() + "', so readers do not see it",
                        "If readers are to see it, write `\\" + removed.what() + "`, or use other brackets.");
            case DUPLICATE_ID ->
                Rule.DUPLICATE_ID.at(
                        removed.place(),
                        "the id '" + removed.what() + "' is used twice in this file",
                        "Give one of the two a different id.");
            case NO_HEADERS ->
                Rule.PAGE_TABLE_HEADERS.at(
                        removed.place(),
                        "a table has no header cells",
                        "Write the names of the columns in its first row. In HTML, use `th` for them.");
            case NO_SUMMARY ->
                Rule.PAGE_CONTROL_NAME.at(
                        removed.place(),
                        "the `summary` of a `details` box is empty",
                        "Write what readers find in the box.");
            case EXTRA_CELL ->
                Rule.EXTRA_CELL.at(
                        removed.place(),
                        "this row has more cells than the header of its table: '" + removed.what() + "' is not shown",
                        "Add a column to the header, or remove the cell. Write `\\|` for a vertical bar that is part of the"
                                + " text.");
        };
    }

    static Finding unpinnedId(Place place, String made) {
        return Rule.UNPINNED_ID.at(
                place,
                "this item has no id, so links to it break if its text changes",
                "Add a line `id: " + made + "`.");
    }
}
