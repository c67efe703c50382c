package org.kitpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Place;

/** Footnotes as they stand in a file: marks such as {@code [^1]}, and notes that begin with {@code [^1]:}. */
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
