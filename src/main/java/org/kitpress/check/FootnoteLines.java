package org.kitpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;

/** The footnotes of a file: marks such as {@code [^1]}, and notes that begin with {@code [^1]:}. */
final class FootnoteLines {
    private static final Pattern MARK = Pattern.compile("(?<![\\\\!])\\[\\^([^\\]\\s]+)](:?)");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final Pattern UNREAD = Pattern.compile("`[^`]*`|<!--.*?-->");

    /** The first mark for each label, and the note for each. */
    final Map<String, Place> marks = new HashMap<>();

    final Map<String, Place> notes = new HashMap<>();

    FootnoteLines(String file, List<String> lines) {
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            code ^= FENCE.matcher(line).matches();
            if (!code && line.contains("[^")) {
                line(file, i + 1, line);
            }
        }
    }

    /**
     * Marks without a note, or notes without a mark, on all pages.
     *
     * @param one the marks or notes to look at
     * @param other the notes or marks that should have the same labels
     * @param finding makes a finding from a label and its place
     */
    static List<Finding> lonely(
            CheckContext context,
            Function<FootnoteLines, Map<String, Place>> one,
            Function<FootnoteLines, Map<String, Place>> other,
            BiFunction<String, Place, Finding> finding) {
        List<Finding> findings = new ArrayList<>();
        for (Page page : context.toolkit().pages()) {
            String file = page.head().file();
            FootnoteLines lines =
                    new FootnoteLines(file, context.options().lines().apply(file));
            one.apply(lines).forEach((label, place) -> {
                if (!other.apply(lines).containsKey(label)) {
                    findings.add(finding.apply(label, place));
                }
            });
        }
        return findings;
    }

    private void line(String file, int number, String line) {
        String text = UNREAD.matcher(line)
                .replaceAll(unread -> " ".repeat(unread.group().length()));
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            boolean begins = text.substring(0, mark.start()).isBlank();
            Place place = new Place(file, number, text.codePointCount(0, mark.start()) + 1);
            Map<String, Place> kind = begins && !mark.group(2).isEmpty() ? notes : marks;
            kind.putIfAbsent(mark.group(1).toLowerCase(Locale.ROOT), place);
        }
    }
}
