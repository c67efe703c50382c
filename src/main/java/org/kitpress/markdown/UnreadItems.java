package org.kitpress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unread signs of list items at the start of a line in a paragraph. */
final class UnreadItems {
    private static final Pattern ITEM = Pattern.compile("([-+*])(\\s*+)(.++)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4}[.)])(\\s*+)((?![ºª])\\p{L}.*+)");
    private static final Pattern GLUED = Pattern.compile("(?:[-+*]|\\d{1,4}[.)])[\\u00A0\\u202F\\u2007].*+");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}[.)])(.++)");
    /** The last three only as a word processor pastes them. */
    private static final Pattern BULLET = Pattern.compile(
            "(?:[•‣▪◦●]\\s*+|·[\\s\\u00A0]++|[o§](?:\\t|[ \\u00A0]{2})[\\s\\u00A0]*+)([^\\s\\u00A0].*+)");
    /** What begins an item in other programs, but other texts as well. */
    private static final Pattern SIGN = Pattern.compile("([–—→➔➜➢➤►▶■□☐☑☒✓✔✅❖✦])[\\s\\u00A0\\uFE0F]*+(\\p{L}.*+)");

    /** What counts items in other programs: {@code a)}, {@code (1)}, {@code ii.}, {@code 1-}, {@code 1º}. */
    private static final Pattern COUNTED =
            Pattern.compile("(\\(?)(\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})([.)-]|\\.?[º°ª][.)-]?)[\\s\\u00A0]++(\\S.*+)");
    /** What a number and a dot begin as well: a file name. */
    private static final Pattern FILE = Pattern.compile("\\p{Ll}\\p{Alnum}{0,4}(?:[\\s,;:].*+)?");

    /** Who said something: a name, possibly with more about the person after a comma. */
    private static final Pattern NAME = Pattern.compile("[^,]*+,.*+|\\p{Lu}\\S*+(?:\\s++\\p{Lu}\\S*+){1,3}+");

    private final Paragraph paragraph;
    private final List<String> lines;
    private final UnreadText source;
    private final UnreadMarks marks;
    private final boolean inItem;
    private final boolean inQuote;
    private final boolean hasLineBreaks;

    /** @param lines of the paragraph; methods take the number of one, counted from 0, and where it begins in the text */
    UnreadItems(Paragraph paragraph, List<String> lines, UnreadText source, UnreadMarks marks) {
        this.paragraph = paragraph;
        this.lines = lines;
        this.source = source;
        this.marks = marks;
        this.inItem = paragraph.getParent() instanceof ListItem;
        this.inQuote = paragraph.getParent() instanceof BlockQuote;
        this.hasLineBreaks = paragraph.getFirstChildAny(HardLineBreak.class) != null;
    }

    /** A line that begins with a hyphen, a plus sign, or an asterisk. */
    void item(int number, String line, int at) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches() || isSameItem(number - 1, line)) {
            return;
        }
        String sign = item.group(1);
        String text = item.group(3);
        if (item.group(2).isEmpty() && isGlued(text)) {
            special(number, sign, text, at);
            return;
        }
        if (UnreadLines.TASK.matcher(text).matches() && text.startsWith("[")) {
            add(
                    at,
                    "a task needs a space after '" + sign + "', so readers see '" + UnreadText.shown(line) + "'",
                    "Write `" + sign + " [ ] "
                            + UnreadText.shown(
                                    text.substring(text.indexOf(']') + 1).strip()) + "`.");
        } else if (!item.group(2).isEmpty()) {
            add(
                    at,
                    "the line above keeps this from being a list item, so readers see '" + UnreadText.shown(line) + "'",
                    "Write `" + sign + " " + UnreadText.shown(text)
                            + "` with fewer spaces before it, or put an empty line above it.");
        } else if (isItem(number, sign, line, text)) {
            add(
                    at,
                    "a list item needs a space after '" + sign + "', so readers see '" + UnreadText.shown(line) + "'",
                    "Write `" + sign + " " + UnreadText.shown(text) + "`, and the same in the lines below.");
        }
    }

    /** Whether a space that only looks like one follows the sign of an item. */
    private static boolean isGlued(String text) {
        return text.length() > 1
                && "\u00A0\u202F\u2007".indexOf(text.charAt(0)) >= 0
                && !Character.isDigit(text.charAt(1));
    }

    private void special(int number, String sign, String text, int at) {
        if (number == 0 || !GLUED.matcher(lines.get(number - 1)).matches()) {
            add(
                    at,
                    "a special space follows '" + sign
                            + "', so this is no list item, and readers see all in one paragraph",
                    "Delete the space after `" + sign + "`, and type it again, also in the lines below: `" + sign + " "
                            + UnreadText.shown(text.substring(1).strip()) + "`.");
        }
    }

    /** Text right after a sign is an item if a line of the same kind follows, or if a list is clearly meant. */
    private boolean isItem(int number, String sign, String line, String text) {
        if (!Character.isLetter(text.codePointAt(0)) && text.charAt(0) != UnreadText.READ) {
            return false;
        }
        boolean word = text.length() > 1 && (Character.isLetter(text.charAt(1)) || text.charAt(0) == UnreadText.READ);
        boolean more = number + 1 < lines.size() && isSameItem(number + 1, line);
        boolean announced = isAnnounced(number);
        if (more || announced || word && inItem && number > 0) {
            return true;
        }
        return !sign.equals("*")
                && lines.size() == 1
                && !inQuote
                && !(paragraph.getPrevious() instanceof BlockQuote)
                && Character.isUpperCase(text.codePointAt(0))
                && !NAME.matcher(text).matches();
    }

    private boolean isAnnounced(int number) {
        return number > 0 && lines.get(number - 1).stripTrailing().endsWith(":");
    }

    /** Whether a line begins with the same sign, right before a letter. */
    private boolean isSameItem(int number, String line) {
        return number >= 0
                && lines.get(number).length() > 1
                && lines.get(number).charAt(0) == line.charAt(0)
                && Character.isLetter(lines.get(number).charAt(1))
                && line.length() > 1
                && Character.isLetter(line.charAt(1));
    }

    /** A line that begins with a bullet or a number that is typed as in other programs. */
    void typed(int number, String line, int at) {
        bullet(number, line, at);
        if (hasLineBreaks) {
            return;
        }
        Matcher sign = SIGN.matcher(line);
        Matcher count = COUNTED.matcher(line);
        if (sign.matches() && hasSign(number + 1, sign.group(1)) && !hasSign(number - 1, sign.group(1))) {
            addTyped(at, "'" + sign.group(1) + "' does not make a list", "- " + sign.group(2));
        } else if (count.matches() && isFirst(count) && isSecond(number + 1, count)) {
            addTyped(at, "'" + line.substring(0, count.end(3)) + "' does not make a list", "1. " + count.group(4));
        }
    }

    private boolean hasSign(int number, String sign) {
        if (number < 0 || number >= lines.size()) {
            return false;
        }
        Matcher other = SIGN.matcher(lines.get(number));
        return other.matches() && other.group(1).equals(sign);
    }

    /** Whether counting begins there, and not with the initial of a name or with an ordinary item. */
    private static boolean isFirst(Matcher counted) {
        String count = counted.group(2);
        String shape = counted.group(1) + counted.group(3);
        return count.equals("1") && !shape.equals(".") && !shape.equals(")")
                || count.equals("a")
                || count.equals("A") && !shape.equals(".")
                || count.equalsIgnoreCase("i");
    }

    /** Whether the next number or letter begins that line, written like the first. */
    private boolean isSecond(int number, Matcher first) {
        if (number >= lines.size()) {
            return false;
        }
        Matcher next = COUNTED.matcher(lines.get(number));
        String count = first.group(2);
        String second = count.equalsIgnoreCase("i") ? count + count : Character.toString(count.charAt(0) + 1);
        return next.matches()
                && next.group(2).equals(second)
                && next.group(1).equals(first.group(1))
                && next.group(3).equals(first.group(3));
    }

    private void addTyped(int at, String problem, String item) {
        add(
                at,
                problem + ", so readers see all items in one paragraph",
                "Write `" + UnreadText.shown(item) + "`, and the same in the lines below.");
    }

    /** A line that begins with a bullet that has no other use. */
    private void bullet(int number, String line, int at) {
        Matcher bullet = BULLET.matcher(line);
        boolean again = number > 0 && BULLET.matcher(lines.get(number - 1)).matches();
        if (bullet.matches() && !again) {
            addTyped(at, "'" + line.charAt(0) + "' does not make a list", "- " + bullet.group(1));
        }
    }

    /** A line that begins with a digit. */
    void numbered(int number, String line, int at) {
        Matcher glued = NUMBER.matcher(line);
        if (glued.matches() && isGlued(glued.group(2))) {
            special(number, glued.group(1), glued.group(2), at);
            return;
        }
        Matcher item = NUMBERED.matcher(line);
        if (!item.matches() || isNumbered(number - 1, item.group(2).isEmpty())) {
            return;
        }
        boolean more = isNumbered(number + 1, item.group(2).isEmpty());
        String text = UnreadText.shown(item.group(3));
        if (item.group(2).isEmpty() && (more || isAnnounced(number) || isSentence(item.group(3)))) {
            add(
                    at,
                    "a list item needs a space after '" + item.group(1) + "', so readers see '" + UnreadText.shown(line)
                            + "'",
                    "Write `" + item.group(1) + " " + text + "`, and the same in the lines below.");
        } else if (!item.group(2).isEmpty() && number > 0 && more) {
            add(
                    at,
                    "a list that does not begin with 1 needs an empty line above it, so readers see '"
                            + UnreadText.shown(line) + "'",
                    "Put an empty line above `" + item.group(1) + " " + text + "`.");
        }
    }

    private boolean isNumbered(int number, boolean glued) {
        if (number < 0 || number >= lines.size()) {
            return false;
        }
        Matcher item = NUMBERED.matcher(lines.get(number));
        return item.matches() && item.group(2).isEmpty() == glued;
    }

    /** Whether it is the text of an item rather than the end of a file name, as in {@code 1.pdf}. */
    private static boolean isSentence(String text) {
        return text.length() > 1
                && Character.isLetter(text.charAt(1))
                && !FILE.matcher(text).matches();
    }

    private void add(int at, String problem, String remedy) {
        marks.add(source.offset(at), problem, remedy);
    }
}
