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
            Pattern.compile("[\\p{L}\\p{Nd}'’)]+([*†‡§]+|[¹²³⁴-⁹]+)(?![\\p{L}\\p{N}*†‡§])");

    /** Units of area and volume contain these digits, too. */
    private static final Pattern UNIT = Pattern.compile("(?:\\p{Nd}*)(?:mm|cm|m|km|ft|in|mi|yd)[²³]");

    private static final Pattern NOTE = Pattern.compile("(?m)^\\s*([*†‡§]+|[¹²³⁴-⁹]+)\\s*[\\p{L}\\p{N}\"“(]");

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Map<String, List<ShortText>> byFile = new HashMap<>();
        for (TextInFile textInFile : context.texts()) {
            add(
                    byFile,
                    new ShortText(textInFile.prose().plain(), textInFile.prose().place()));
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
        for (ShortText shortText : labels) {
            Matcher marked = MARKED.matcher(shortText.text());
            while (marked.find()) {
                Place place = place(marked.group(), shortText.from(), context);
                boolean unit = UNIT.matcher(marked.group()).matches();
                if (!unit && !notes.contains(marked.group(1)) && reported.add(place)) {
                    findings.add(Rule.DANGLING_MARK.at(
                            place,
                            "the mark in '" + marked.group() + "' refers to a note, but this file has no such note",
                            "Add a paragraph that begins with `"
                                    + (marked.group(1).startsWith("*") ? "\\" : "")
                                    + marked.group(1)
                                    + "` and contains the note, or says that the source has none; or remove the"
                                    + " mark."));
                }
            }
        }
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
