package org.kitpress.content.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * The text of a content file, split into lines.
 *
 * @param file relative to the site folder
 * @param lines without line breaks; a line break at the end of the file adds no line
 * @param findings problems with the bytes; {@code lines} is then the best guess
 */
public record SourceText(String file, List<String> lines, List<Finding> findings) {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    /** Line and paragraph separators, which YAML takes for line breaks, and editors do not. */
    private static final Pattern SEPARATOR = Pattern.compile("[\u0085\u2028\u2029]");

    private static final Pattern CONFLICT_MARK = Pattern.compile("(?:<{7}|>{7})(?: .*)?");
    /** Real texts have no control characters, except by accident. */
    private static final int MOST_TEXT_PER_CONTROL = 100;

    private static final int FEW_CONTROLS = 4;

    private static final int START_OF_TEXT = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public SourceText {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    public static SourceText decode(String file, byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        boolean isWide = wideCharset(bytes) != null;
        String text = isWide ? text(bytes) : utf8(file, bytes, findings);
        if (isBinary(text)) {
            findings.clear();
            findings.add(Rule.NOT_UTF_8.at(
                    Place.startOf(file),
                    "this is not a text file, or it is not saved as UTF-8",
                    "Save the page as plain text with the encoding UTF-8, or delete the file."));
        } else if (isWide) {
            findings.add(Rule.NOT_UTF_8.at(
                    Place.startOf(file),
                    "the file is saved as UTF-16, not as UTF-8",
                    "Save the file with the encoding UTF-8. Some programs call UTF-16 \"Unicode\"."));
        } else if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            findings.add(Rule.BYTE_ORDER_MARK.at(
                    Place.startOf(file),
                    "the file begins with an invisible byte-order mark",
                    "Save the file as UTF-8 without a byte-order mark (\"UTF-8\", not \"UTF-8 with BOM\")."));
        }
        List<String> lines = lines(bytes);
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        Finding mixed = isBinary(text) ? null : mixedLineEndings(file, text);
        if (mixed != null) {
            findings.add(mixed);
        }
        Finding conflict = conflict(file, lines);
        if (conflict != null) {
            findings.add(conflict);
        }
        return new SourceText(file, lines, findings);
    }

    /**
     * The lines that findings count, without line breaks; the last one is empty if the text ends with a line break. Bytes
     * that cannot be decoded become U+FFFD, and characters that look like a line break to some readers, a space.
     */
    public static List<String> lines(byte[] bytes) {
        String text = text(bytes);
        String visible = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
        return new ArrayList<>(
                List.of(LINE_BREAK.split(SEPARATOR.matcher(visible).replaceAll(" "), -1)));
    }

    private static String text(byte[] bytes) {
        Charset wide = wideCharset(bytes);
        return new String(bytes, wide == null ? StandardCharsets.UTF_8 : wide);
    }

    /** UTF-16 with or without a byte-order mark; null if the file has another encoding. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int start = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean little = start == 0xFFFE || start != 0xFEFF && isWide(bytes, 1);
        boolean big = start == 0xFEFF || isWide(bytes, 0);
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether most characters at the start of a text are two bytes, one of them zero. */
    private static boolean isWide(byte[] bytes, int zero) {
        int zeros = 0;
        int pairs = Math.min(bytes.length, START_OF_TEXT) / 2;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[2 * i + zero] == 0 && bytes[2 * i + 1 - zero] != 0 ? 1 : 0;
        }
        return zeros * 2 > pairs;
    }

    /** Whether the file contains a merge conflict or is no text, so that parsing it makes no sense. */
    public boolean isUnreadable() {
        return findings.stream()
                .anyMatch(finding -> finding.rule() == Rule.MERGE_CONFLICT
                        || finding.rule() == Rule.NOT_UTF_8 && isBinary(String.join("\n", lines)));
    }

    /** Whether a text has so many control characters that it is something else, or has another encoding. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(character -> character < ' ' && !Character.isWhitespace(character))
                .count();
        return controls > FEW_CONTROLS && controls * MOST_TEXT_PER_CONTROL > text.length();
    }

    /** Whether all bytes of the file are characters. */
    public boolean isDecoded() {
        return findings.stream().noneMatch(finding -> finding.rule() == Rule.NOT_UTF_8);
    }

    private static @Nullable Finding conflict(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (CONFLICT_MARK.matcher(lines.get(i)).matches()) {
                return Rule.MERGE_CONFLICT.at(
                        new Place(file, i + 1, 1),
                        "two people changed the same lines, and the file contains both versions",
                        "Keep the lines that are right. Delete the others, and the three lines `<<<<<<<`, `=======`,"
                                + " and `>>>>>>>`.");
            }
        }
        return null;
    }

    /** The place of the first line ending that differs from the one before it. */
    private static @Nullable Finding mixedLineEndings(String file, String text) {
        Matcher ending = LINE_BREAK.matcher(text);
        String first = ending.find() ? ending.group() : "";
        while (ending.find()) {
            if (!ending.group().equals(first)) {
                return Rule.LINE_ENDINGS.at(
                        end(file, text.substring(0, ending.start())),
                        "the line endings of the file change from here on",
                        "Save the file with LF line endings: in most editors, click CRLF in the bar at the bottom. Or run"
                                + " `kitpress check --fix`.");
            }
        }
        return null;
    }

    /** Decodes as UTF-8. What cannot be decoded becomes U+FFFD, and the first such place a finding. */
    private static String utf8(String file, byte[] bytes, List<Finding> findings) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = strict.decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        Place place = end(file, out.flip().toString());
        findings.add(Rule.NOT_UTF_8.at(
                place,
                String.format(
                        java.util.Locale.ROOT,
                        "the file is not saved as UTF-8: this character cannot be read (byte %02X)",
                        bytes[in.position()] & 0xFF),
                "Save the file with the encoding UTF-8, and then check that characters with accents are still"
                        + " right."));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The place right after a text that begins at the start of the file. */
    private static Place end(String file, String text) {
        String[] lines = LINE_BREAK.split(text, -1);
        String last = lines[lines.length - 1];
        int mark = lines.length == 1 && !last.isEmpty() && last.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return new Place(file, lines.length, last.codePointCount(0, last.length()) + 1 - mark);
    }

    public boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }
}
