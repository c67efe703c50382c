package org.kitpress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unread signs at the start of a line in a paragraph: headings, lists, tables, callouts, tasks, definitions. */
final class UnreadLines {
    private static final Pattern HEADING = Pattern.compile("(#{1,7})([ \\t\\u00A0]*+)(\\S.*+)");
    private static final Pattern ITEM = Pattern.compile("([-+*])(\\s*+)(.++)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4}[.)])(\\s*+)(\\p{L}.*+)");
    private static final Pattern BULLET = Pattern.compile("[•‣▪◦●]\\s*+(\\S.*+)");
    private static final Pattern TASK = Pattern.compile("\\[ *+([xX]?) *+](.*+)");
    private static final Pattern CALLOUT =
            Pattern.compile("(!!!|\\?\\?\\?\\+?)\\s*+(\\p{L}[\\p{L}\\p{N}-]*+)\\s*+(.*+)");
    private static final Pattern BOX = Pattern.compile(":{3,}+\\s*+\\{?(\\p{L}*+)(.*+)");
    private static final Pattern ALERT = Pattern.compile("\\[!(\\p{L}++)]([-+]?)(.*+)");
    private static final Pattern DEFINITION = Pattern.compile("\\[([^\\[\\]]{1,200})]:\\s*+(\\S++)\\s*+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s/]*+/.*+|.*+(?<=\\.(?:md|yaml|html|pdf))|#.++");
    /** What a number and a dot begin as well: a file name. */
    private static final Pattern FILE = Pattern.compile("\\p{Ll}\\p{Alnum}{0,4}(?:[\\s,;:].*+)?");

    /** Who said something: a name, possibly with more about the person after a comma. */
    private static final Pattern NAME = Pattern.compile("[^,]*+,.*+|\\p{Lu}\\S*+(?:\\s++\\p{Lu}\\S*+){1,3}+");

    private final Paragraph paragraph;
    private final UnreadText source;
    private final UnreadMarks marks;
    private final List<String> lines;
    private final boolean inItem;
    private final boolean inQuote;

    UnreadLines(Paragraph paragraph, UnreadText source, UnreadMarks marks) {
        this.paragraph = paragraph;
        this.source = source;
        this.marks = marks;
        this.lines = List.of(source.toString().split("\n", -1));
        this.inItem = paragraph.getParent() instanceof ListItem;
        this.inQuote = paragraph.getParent() instanceof BlockQuote;
    }

    void find() {
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty()) {
                find(i, line, at);
            }
            at += line.length() + 1;
        }
        Node before = paragraph.getPrevious();
        boolean goesOn = before instanceof Paragraph row && row.getChars().startsWith("|");
        new UnreadTable(lines, source, marks).find(goesOn);
    }

    private void find(int number, String line, int at) {
        switch (line.charAt(0)) {
            case '#' -> heading(line, at);
            case '-', '+', '*' -> item(number, line, at);
            case '•', '‣', '▪', '◦', '●' -> bullet(number, line, at);
            case '!', '?' -> callout(line, at);
            case ':' -> colons(line, at);
            case '[' -> bracket(number, line, at);
            default -> {
                if (Character.isDigit(line.charAt(0))) {
                    numbered(number, line, at);
                }
            }
        }
    }

    private void heading(String line, int at) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches() || !isHeading(heading.group(1), heading.group(2), heading.group(3))) {
            return;
        }
        String text = shown(heading.group(3).replaceFirst("\\s*#*$", ""));
        if (heading.group(1).length() > 6) {
            add(
                    at,
                    "there are only six levels of headings, so readers see '" + shown(line) + "'",
                    "Write `###### " + text + "`.");
        } else {
            String why = heading.group(2).isEmpty()
                    ? "a heading needs a space after '" + heading.group(1) + "'"
                    : "a heading needs an ordinary space, and at most three spaces before it";
            add(at, why + ", so readers see '" + shown(line) + "'", "Write `" + heading.group(1) + " " + text + "`.");
        }
    }

    /** A single sign is a number or a hashtag more often than a heading. */
    private boolean isHeading(String sign, String space, String text) {
        if (sign.length() > 1) {
            return Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == UnreadText.READ;
        }
        boolean words = text.substring(1).codePoints().noneMatch(c -> c == '#' || ".!?".indexOf(c) >= 0);
        boolean hashtag =
                text.indexOf(' ') < 0 && text.substring(1).codePoints().anyMatch(Character::isUpperCase);
        return space.isEmpty() && lines.size() == 1 && Character.isUpperCase(text.codePointAt(0)) && words && !hashtag;
    }

    private void item(int number, String line, int at) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches() || isSameItem(number - 1, line)) {
            return;
        }
        String sign = item.group(1);
        String text = item.group(3);
        if (TASK.matcher(text).matches() && text.startsWith("[")) {
            add(
                    at,
                    "a task needs a space after '" + sign + "', so readers see '" + shown(line) + "'",
                    "Write `" + sign + " [ ] "
                            + shown(text.substring(text.indexOf(']') + 1).strip()) + "`.");
        } else if (!item.group(2).isEmpty()) {
            add(
                    at,
                    "the line above keeps this from being a list item, so readers see '" + shown(line) + "'",
                    "Write `" + sign + " " + shown(text)
                            + "` with fewer spaces before it, or put an empty line above it.");
        } else if (isItem(number, sign, line, text)) {
            add(
                    at,
                    "a list item needs a space after '" + sign + "', so readers see '" + shown(line) + "'",
                    "Write `" + sign + " " + shown(text) + "`, and the same in the lines below.");
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

    private void bullet(int number, String line, int at) {
        Matcher bullet = BULLET.matcher(line);
        boolean again = number > 0 && BULLET.matcher(lines.get(number - 1)).matches();
        if (bullet.matches() && !again) {
            add(
                    at,
                    "'" + line.charAt(0) + "' does not make a list, so readers see all items in one paragraph",
                    "Write `- " + shown(bullet.group(1)) + "`, and the same in the lines below.");
        }
    }

    private void numbered(int number, String line, int at) {
        Matcher item = NUMBERED.matcher(line);
        if (!item.matches() || isNumbered(number - 1, item.group(2).isEmpty())) {
            return;
        }
        boolean more = isNumbered(number + 1, item.group(2).isEmpty());
        String text = shown(item.group(3));
        if (item.group(2).isEmpty() && (more || isAnnounced(number) || isSentence(item.group(3)))) {
            add(
                    at,
                    "a list item needs a space after '" + item.group(1) + "', so readers see '" + shown(line) + "'",
                    "Write `" + item.group(1) + " " + text + "`, and the same in the lines below.");
        } else if (!item.group(2).isEmpty() && number > 0 && more) {
            add(
                    at,
                    "a list that does not begin with 1 needs an empty line above it, so readers see '" + shown(line)
                            + "'",
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

    private void callout(String line, int at) {
        Matcher callout = CALLOUT.matcher(line);
        if (callout.matches()) {
            add(
                    at,
                    "this line does not begin a callout, so readers see '" + shown(line) + "'",
                    "Write `" + callout.group(1) + " " + kind(callout.group(2), callout.group(3))
                            + "`, with an empty line above it, and begin each line of its text with four spaces.");
        }
    }

    private void colons(String line, int at) {
        Matcher box = BOX.matcher(line);
        if (box.matches()) {
            add(
                    at,
                    "':::' does not make a callout, so readers see '" + shown(line) + "'",
                    box.group(1).isEmpty()
                            ? "Remove this line."
                            : "Write `!!! " + kind(box.group(1), box.group(2))
                                    + "`, and begin each line of its text with four spaces.");
        }
    }

    /** The type of a callout with the title in quotes; a type that does not exist becomes part of the title. */
    private static String kind(String word, String rest) {
        boolean known = Callouts.isKnown(word);
        String title = rest.replaceAll("[\"\\[\\]{}]", "").strip();
        String words = shown(known ? title : (Callouts.capitalized(word) + " " + title).strip());
        return (known ? word.toLowerCase(Locale.ROOT) : "note") + (words.isEmpty() ? "" : " \"" + words + "\"");
    }

    private void bracket(int number, String line, int at) {
        Matcher alert = ALERT.matcher(line);
        Matcher task = TASK.matcher(line);
        Matcher definition = DEFINITION.matcher(line);
        if (alert.matches()) {
            alert(alert, at);
        } else if (task.matches() && inItem && number == 0) {
            String text = task.group(2).strip();
            add(
                    at,
                    text.isEmpty()
                            ? "this task has no text, so readers see '" + line + "'"
                            : "this is not a task, so readers see '" + shown(line) + "'",
                    "Write `- [" + (task.group(1).isEmpty() ? " " : "x") + "] "
                            + (text.isEmpty() ? "` and what there is to do." : shown(text) + "`."));
        } else if (number > 0
                && definition.matches()
                && ADDRESS.matcher(definition.group(2)).matches()) {
            add(
                    at,
                    "the line above keeps '[" + shown(definition.group(1)) + "]' from being defined, so readers see '"
                            + shown(line) + "'",
                    "Put an empty line above it.");
        }
    }

    private void alert(Matcher alert, int at) {
        boolean known = Callouts.isAlert(alert.group(1));
        String kind = known ? alert.group(1).toUpperCase(Locale.ROOT) : "NOTE";
        add(
                at,
                known
                        ? "this line does not begin a callout, so readers see '" + shown(alert.group()) + "'"
                        : "there is no callout '" + alert.group(1) + "'",
                "Write `> [!" + kind + "]` on a separate line, and its text in the next line after `> `."
                        + (known ? "" : " The types are NOTE, TIP, IMPORTANT, WARNING, and CAUTION."));
    }

    /** The text in a message, shortened. */
    private static String shown(String text) {
        String plain = text.replace(UnreadText.READ, '…').strip();
        return plain.length() > 60
                ? plain.substring(0, plain.offsetByCodePoints(0, Math.min(50, plain.codePointCount(0, plain.length()))))
                        + "…"
                : plain;
    }

    private void add(int at, String problem, String remedy) {
        marks.add(source.offset(at), problem, remedy);
    }
}
