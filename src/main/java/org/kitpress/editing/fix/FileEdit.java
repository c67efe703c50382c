package org.kitpress.editing.fix;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A content file with pending edits. Lines can be replaced, moved, and added; all others keep their bytes.
 *
 * @param file relative to the site folder
 * @param byteOrderMark whether a byte order mark precedes the first line
 */
record FileEdit(String file, boolean byteOrderMark, List<EditLine> lines) {
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");

    FileEdit {
        lines = List.copyOf(lines);
    }

    /** Splits a file into lines; null when it is not UTF-8. */
    static @Nullable FileEdit of(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
        boolean byteOrderMark = text.startsWith("\uFEFF");
        List<EditLine> lines = new ArrayList<>();
        Matcher line = LINE.matcher(byteOrderMark ? text.substring(1) : text);
        while (line.find() && !line.group().isEmpty()) {
            lines.add(new EditLine(lines.size(), line.group(1), line.group(2)));
        }
        return new FileEdit(file, byteOrderMark, lines);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(byteOrderMark ? "\uFEFF" : "");
        lines.forEach(line -> text.append(line.text()).append(line.ending()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param number counted from 1 */
    EditLine line(int number) {
        return lines.get(number - 1);
    }

    FileEdit withLines(List<EditLine> newLines) {
        return new FileEdit(file, byteOrderMark, newLines);
    }

    /** A key that no line uses. */
    int unusedKey() {
        return lines.stream().mapToInt(EditLine::key).max().orElse(0) + 1;
    }

    /** The number of a line, counted from 1; 1 when it was removed. */
    int lineNumberOf(int key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key() == key) {
                return i + 1;
            }
        }
        return 1;
    }
}
