package org.kitpress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unread signs of list items at the start of a line in a paragraph. */
final class UnreadItems {
    private static final Pattern ITEM = Pattern.compile("([-+*])(\\s*+)(.++)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4}[.)])(\\s*+)(\\p{L}.*+)");
    /** The last three only as a word processor pastes them. */
    private static final Pattern BULLET = Pattern.compile(
            "(?:[•‣▪◦●]\\s*+|·[\\s\\u00A0]++|[o§](?:\\t|[ \\u00A0]{2})[\\s\\u00A0]*+)([^\\s\\u00A0].*+)");
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

    /** @param lines of the paragraph; methods take the number of one, counted from 0, and where it begins in the text */
    UnreadItems(Paragraph paragraph, List<String> lines, UnreadText source, UnreadMarks marks) {
        this.paragraph = paragraph;
        this.lines = lines;
        this.source = source;
        this.marks = marks;
        this.inItem = paragraph.getParent() instanceof ListItem;
        this.inQuote = paragraph.getParent() instanceof BlockQuote;
    }

    /** A line that begins with a hyphen, a plus sign, or an asterisk. */
    void item(int number, String line, int at) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches() || isSameItem(number - 1, line)) {
            return;
        }
        String sign = item.group(1);
        String text = item.group(3);
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

    /** A line that begins with a typed bullet. */
    void bullet(int number, String line, int at) {
        Matcher bullet = BULLET.matcher(line);
        boolean again = number > 0 && BULLET.matcher(lines.get(number - 1)).matches();
        if (bullet.matches() && !again) {
            add(
                    at,
                    "'" + line.charAt(0) + "' does not make a list, so readers see all items in one paragraph",
                    "Write `- " + UnreadText.shown(bullet.group(1)) + "`, and the same in the lines below.");
        }
    }

    /** A line that begins with a digit. */
    void numbered(int number, String line, int at) {
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
