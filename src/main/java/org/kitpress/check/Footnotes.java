package org.kitpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * Footnote marks such as {@code [^1]} without a note, and notes, which begin with {@code [^1]:}, without a mark; readers
 * never see those.
 */
final class Footnotes implements Check.OfPages {
    private static final Pattern MARK = Pattern.compile("(?<![\\\\!])\\[\\^([^\\[\\]\\s]+)](:?)");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final Pattern UNREAD = Pattern.compile("`[^`]*`|<!--.*?(?:-->|$)");

    @Override
    public void check(Page page, CheckContext context, List<Finding> findings) {
        String file = page.head().file();
        List<String> lines = context.options().lines().apply(file);
        Map<String, Place> marks = new HashMap<>();
        Map<String, Place> notes = new HashMap<>();
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            code ^= FENCE.matcher(lines.get(i)).matches();
            if (!code && lines.get(i).contains("[^")) {
                collect(file, i + 1, lines.get(i), marks, notes);
            }
        }
        marks.forEach((label, place) -> {
            if (!notes.containsKey(label)) {
                findings.add(Rule.DANGLING_MARK.at(
                        place,
                        "the mark '[^" + label + "]' refers to a note, but this file has no such note",
                        "Add a line that begins with `[^" + label + "]:` and contains the note, or remove the mark."));
            }
        });
        notes.forEach((label, place) -> {
            if (!marks.containsKey(label)) {
                findings.add(Rule.NOTE_WITHOUT_MARK.at(
                        place,
                        "the note '[^" + label + "]' has no mark in the text, so it is not shown",
                        "Write `[^" + label + "]` after the words that it explains, or remove the note."));
            }
        });
    }

    /** Collects the first mark for each label, and the note for each. */
    private static void collect(
            String file, int number, String line, Map<String, Place> marks, Map<String, Place> notes) {
        String text = UNREAD.matcher(line)
                .replaceAll(unread -> " ".repeat(unread.group().length()));
        int indent = text.length() - text.stripLeading().length();
        Matcher mark = MARK.matcher(text);
        int counted = 0;
        int column = 1;
        while (mark.find()) {
            boolean begins = mark.start() == indent;
            column += text.codePointCount(counted, mark.start());
            counted = mark.start();
            Place place = new Place(file, number, column);
            Map<String, Place> kind = begins && !mark.group(2).isEmpty() ? notes : marks;
            kind.putIfAbsent(mark.group(1).toLowerCase(Locale.ROOT), place);
        }
    }
}
