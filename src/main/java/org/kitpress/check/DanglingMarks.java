package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Marks after a word that refer to a note ({@code toolkits*}) that the file does not have. */
final class DanglingMarks implements Check {
    /** Most texts have no marks, and a search for words with marks is slow. */
    private static final Pattern ANY = Pattern.compile("[*†‡§¹²³⁴-⁹]");

    private static final Pattern MARKED =
            Pattern.compile("(?<![\\p{L}\\p{Nd}'’)])[\\p{L}\\p{Nd}'’)]+([*†‡§]+|[¹²³⁴-⁹]+)(?![\\p{L}\\p{N}*†‡§])");

    /** A word with a single star, or a note that begins with stars. */
    private static final Pattern STAR =
            Pattern.compile("[\\p{L}\\p{Nd}'’)]\\*(?![\\p{L}\\p{N}*])|(?m)^[^\\S\\n]*+\\*++\\s*+[\\p{L}\\p{N}\"“(]");

    /** Stars that were meant to open emphasis: at the start of a word or before a space, but not after a word. */
    private static final Pattern OPENER = Pattern.compile("[\\s(\"“]\\*++");

    /** How far back the start of emphasis is looked for. */
    private static final int LONGEST = 300;

    /** Units of area and volume contain these digits, too. */
    private static final Pattern UNIT = Pattern.compile("(?:\\p{Nd}*)(?:mm|cm|m|km|ft|in|mi|yd)[²³]");

    private static final Pattern NOTE = Pattern.compile("(?m)^[^\\S\\n]*+([*†‡§]+|[¹²³⁴-⁹]+)\\s*[\\p{L}\\p{N}\"“(]");

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Map<String, List<ShortText>> byFile = new HashMap<>();
        for (TextInFile textInFile : context.texts()) {
            add(
                    byFile,
                    new ShortText(
                            VisibleText.of(textInFile.prose()),
                            textInFile.prose().place()));
        }
        for (Page page : context.toolkit().pages()) {
            TextCollector.labels(page).forEach(shortText -> add(byFile, shortText));
        }
        byFile.values().forEach(labels -> check(labels, context, findings));
    }

    private static void add(Map<String, List<ShortText>> byFile, ShortText shortText) {
        if (ANY.matcher(shortText.text()).find()
                && (MARKED.matcher(shortText.text()).find()
                        || NOTE.matcher(shortText.text()).find())) {
            byFile.computeIfAbsent(shortText.from().file(), file -> new ArrayList<>())
                    .add(shortText);
        }
    }

    private void check(List<ShortText> labels, CheckContext context, List<Finding> findings) {
        Set<String> notes = new HashSet<>();
        for (ShortText shortText : labels) {
            Matcher note = NOTE.matcher(shortText.text());
            while (note.find()) {
                notes.add(note.group(1));
            }
        }
        Set<Place> reported = new HashSet<>();
        boolean stars = labels.stream()
                .anyMatch(shortText -> STAR.matcher(shortText.text()).find());
        for (ShortText shortText : labels) {
            Matcher marked = MARKED.matcher(shortText.text());
            while (marked.find()) {
                if (isMark(marked, shortText.text())) {
                    Place place = place(marked.group(), shortText.from(), context);
                    if (!notes.contains(marked.group(1)) && reported.add(place)) {
                        findings.add(finding(place, marked.group(), marked.group(1), stars));
                    }
                }
            }
        }
    }

    private static Finding finding(Place place, String marked, String mark, boolean stars) {
        if (mark.startsWith("**") && !stars) {
            return Rule.UNREAD_MARKDOWN.at(
                    place,
                    "nothing opens '" + mark + "', so readers see '" + marked + "'",
                    "Write `" + mark + "` before the words as well: `" + mark + marked + "`.");
        }
        return Rule.DANGLING_MARK.at(
                place,
                "the mark in '" + marked + "' refers to a note, but this file has no such note",
                "Add a paragraph that begins with `" + (mark.startsWith("*") ? "\\" : "") + mark
                        + "` and contains the note, or says that the source has none; or remove the mark.");
    }

    /**
     * Whether it can refer to a note: not stars that others earlier in the line were meant to open, nor an exponent of a
     * unit, a number, or a single letter.
     */
    private static boolean isMark(Matcher marked, String text) {
        String mark = marked.group(1);
        String word = marked.group().substring(0, marked.group().length() - mark.length());
        if (mark.charAt(0) != '*') {
            boolean exponent = word.chars().allMatch(Character::isDigit) || word.length() == 1;
            return "*†‡§".indexOf(mark.charAt(0)) >= 0
                    || !exponent && !UNIT.matcher(marked.group()).matches();
        }
        String before = text.substring(Math.max(0, marked.start() - LONGEST), marked.start());
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return !OPENER.matcher(" " + line).find();
    }

    /** In Markdown, the star can have a backslash in front. */
    private static Place place(String word, Place from, CheckContext context) {
        Place plain = context.words().find(word, from);
        Place escaped = context.words().find(word.replaceFirst("[*†‡]", "\\\\$0"), from);
        if (plain.equals(from) || escaped.equals(from)) {
            return plain.equals(from) ? escaped : plain;
        }
        return plain.compareTo(escaped) <= 0 ? plain : escaped;
    }
}
