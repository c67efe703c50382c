package org.kitpress.content.fields;

import java.util.Collection;
import java.util.List;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;
import org.kitpress.report.Suggestions;

/** What is said of a field that is not as it should be. */
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
                "Write its value after the colon; a text that begins with `#` must stand in quotes.");
    }

    static Finding unknownField(Place key, String name, Collection<String> known) {
        return Rule.UNKNOWN_FIELD.at(
                key,
                "unknown field '" + name + "'",
                didYouMean(name, known) + "Fields that can stand here: " + String.join(", ", known) + ".");
    }

    static Finding unknownValue(String name, Place place, String value, List<String> words) {
        return Rule.UNKNOWN_VALUE.at(
                place,
                "'" + name + "' cannot be '" + value + "'",
                didYouMean(value, words) + "It is one of: " + String.join(", ", words) + ".");
    }

    private static String didYouMean(String name, Collection<String> known) {
        String near = Suggestions.nearest(name, known);
        return near == null ? "" : "Did you mean '" + near + "'? ";
    }

    static Finding wrongType(String name, Node value, String expected, String example) {
        return Rule.WRONG_TYPE.at(
                value.place(),
                "'" + name + "' should be " + expected + ", but this is " + value.describe(),
                "Write it as " + example + ".");
    }

    static Finding notANumber(Place place, String name, String value) {
        return Rule.WRONG_TYPE.at(
                place,
                "'" + name + "' should be a whole number, but this is '" + value + "'",
                "Write digits only, as in `" + name + ": 3`.");
    }

    static Finding notAFlag(Place place, String name, String value) {
        return Rule.WRONG_TYPE.at(
                place,
                "'" + name + "' should be true or false, but this is '" + value + "'",
                "Write `" + name + ": true` or `" + name + ": false`.");
    }

    static Finding badDate(Place place, String name, String value) {
        return Rule.BAD_DATE.at(
                place,
                "'" + name + "' is not a date: '" + value + "'",
                "Write it as year, month and day, `2026-11-30`; the day, or the month too, may be left out.");
    }

    static Finding badId(Place place, String id) {
        return Rule.BAD_ID.at(
                place,
                "'" + id + "' cannot be an id",
                "An id has small letters, digits and single hyphens, and begins with a letter: `" + IdSyntax.slug(id)
                        + "`.");
    }

    static Finding unpinnedId(Place place, String made) {
        return Rule.UNPINNED_ID.at(
                place,
                "this item has no id of its own; until it has one, its address changes with its words",
                "Add a line `id: " + made + "`.");
    }
}
