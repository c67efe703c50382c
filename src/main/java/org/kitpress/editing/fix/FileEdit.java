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
 * A content file as it might become: its lines, which can be replaced, moved and added; the others keep their bytes.
 *
 * @param file relative to the site folder
 * @param mark whether an invisible byte-order mark stands before the first line
 */
record FileEdit(String file, boolean mark, List<EditLine> lines) {
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");

    FileEdit {
        lines = List.copyOf(lines);
    }

    /** Null when the bytes are no UTF-8, so that nobody knows what its letters are. */
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
        boolean mark = text.startsWith("\uFEFF");
        List<EditLine> lines = new ArrayList<>();
        Matcher line = LINE.matcher(mark ? text.substring(1) : text);
        while (line.find() && !line.group().isEmpty()) {
            lines.add(new EditLine(lines.size(), line.group(1), line.group(2)));
        }
        return new FileEdit(file, mark, lines);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        lines.forEach(editLine -> text.append(editLine.text()).append(editLine.ending()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param number counted from 1 */
    EditLine line(int number) {
        return lines.get(number - 1);
    }

    FileEdit with(List<EditLine> others) {
        return new FileEdit(file, mark, others);
    }

    /** A key that no line has. */
    int freeKey() {
        return lines.stream().mapToInt(EditLine::key).max().orElse(0) + 1;
    }

    /** Where a line stands now, counted from 1; 1 when it is gone. */
    int numberOf(int key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key() == key) {
                return i + 1;
            }
        }
        return 1;
    }
}
