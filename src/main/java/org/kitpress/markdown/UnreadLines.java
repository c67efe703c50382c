package org.kitpress.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unread signs at the start of a line in a paragraph: headings, callouts, tasks, definitions. {@link UnreadItems} has those
 * of lists, and {@link UnreadTable} those of tables.
 */
final class UnreadLines {
    private static final Pattern HEADING = Pattern.compile("(#{1,7})([ \\t\\u00A0\\u200B\\u2060\\uFEFF]*+)(\\S.*+)");
    static final Pattern TASK = Pattern.compile("\\[ *+([xX✓✔]?) *+](.*+)");
    private static final Pattern BOX_AND_WORD = Pattern.compile("\\[(?: ] +\\p{L}|[xX✓✔]] +\\p{Lu}\\p{Ll}++ )");
    private static final Pattern CALLOUT =
            Pattern.compile("(!!!|\\?\\?\\?\\+?)\\s*+(\\p{L}[\\p{L}\\p{N}-]*+)\\s*+(.*+)");
    private static final Pattern BOX = Pattern.compile(":{3,}+\\s*+\\{?(\\p{L}*+)(.*+)");
    private static final Pattern ALERT = Pattern.compile("\\[!(\\p{L}++)]([-+]?)(.*+)");
    /** Tasks that are neither open nor done, as other programs have them. */
    private static final Pattern OTHER_TASK = Pattern.compile("\\[ *+([-~/>✗✘]) *+] *+(\\S.*+)");

    private static final Pattern TAB = Pattern.compile("===[!+]?\\s++[\"“](.+)[\"”]\\s*+");
    private static final Pattern INCLUDE = Pattern.compile("-{1,3}8<-{1,3}(?: .*+)?");
    private static final Pattern DEFINITION = Pattern.compile("\\[([^\\[\\]]{1,200})]:\\s*+(\\S++)\\s*+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s/]*+/.*+|.*+(?<=\\.(?:md|yaml|html|pdf))|#.++");

    private final Paragraph paragraph;
    private final UnreadText source;
    private final UnreadMarks marks;
    private final List<String> lines;
    private final boolean inItem;
    private final UnreadItems items;

    UnreadLines(Paragraph paragraph, UnreadText source, UnreadMarks marks) {
        this.paragraph = paragraph;
        this.source = source;
        this.marks = marks;
        this.lines = List.of(source.toString().split("\n", -1));
        this.inItem = paragraph.getParent() instanceof ListItem;
        this.items = new UnreadItems(paragraph, lines, source, marks);
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
        if (INCLUDE.matcher(line).matches()) {
            add(
                    at,
                    "this is an instruction for another program, so readers see '" + UnreadText.shown(line) + "'",
                    "Write the text itself instead of it.");
            return;
        }
        switch (line.charAt(0)) {
            case '#' -> heading(line, at);
            case '=' -> tab(line, at);
            case '-', '+', '*' -> items.item(number, line, at);
            case '!', '?' -> callout(line, at);
            case ':' -> colons(line, at);
            case '[' -> bracket(number, line, at);
            default -> {
                if (Character.isDigit(line.charAt(0))) {
                    items.numbered(number, line, at);
                }
                items.typed(number, line, at);
            }
        }
    }

    private void heading(String line, int at) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches() || !isHeading(heading.group(1), heading.group(2), heading.group(3))) {
            return;
        }
        String text = UnreadText.shown(heading.group(3).replaceFirst("(?<![\\s#])\\s*+#*+$", ""));
        if (heading.group(1).length() > 6) {
            add(
                    at,
                    "there are only six levels of headings, so readers see '" + UnreadText.shown(line) + "'",
                    "Write `###### " + text + "`.");
        } else {
            String why = heading.group(2).isEmpty()
                    ? "a heading needs a space after '" + heading.group(1) + "'"
                    : "a heading needs an ordinary space, and at most three spaces before it";
            add(
                    at,
                    why + ", so readers see '" + UnreadText.shown(line) + "'",
                    "Write `" + heading.group(1) + " " + text + "`.");
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

    private void callout(String line, int at) {
        Matcher callout = CALLOUT.matcher(line);
        if (callout.matches()) {
            add(
                    at,
                    "this line does not begin a callout, so readers see '" + UnreadText.shown(line) + "'",
                    "Write `" + callout.group(1) + " " + kind(callout.group(2), callout.group(3))
                            + "`, with an empty line above it, and begin each line of its text with four spaces.");
        }
    }

    private void tab(String line, int at) {
        Matcher tab = TAB.matcher(line);
        if (tab.matches()) {
            add(
                    at,
                    "'===' does not make tabs, so readers see '" + UnreadText.shown(line) + "'",
                    "Write a heading, `### " + UnreadText.shown(tab.group(1))
                            + "`, and do not indent the text below it.");
        }
    }

    private void colons(String line, int at) {
        Matcher box = BOX.matcher(line);
        if (box.matches()) {
            add(
                    at,
                    "':::' does not make a callout, so readers see '" + UnreadText.shown(line) + "'",
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
        String words = UnreadText.shown(known ? title : (Callouts.capitalized(word) + " " + title).strip());
        return (known ? word.toLowerCase(Locale.ROOT) : "note") + (words.isEmpty() ? "" : " \"" + words + "\"");
    }

    private void bracket(int number, String line, int at) {
        Matcher alert = ALERT.matcher(line);
        Matcher task = TASK.matcher(line);
        Matcher definition = DEFINITION.matcher(line);
        Matcher other = OTHER_TASK.matcher(line);
        if (other.matches() && inItem && number == 0) {
            add(
                    at,
                    "a task is either open or done, so readers see '" + UnreadText.shown(line) + "'",
                    "Write `- [ ] " + UnreadText.shown(other.group(2)) + "` or `- [x] "
                            + UnreadText.shown(other.group(2)) + "`.");
        } else if (alert.matches()) {
            alert(alert, at);
        } else if (task.matches() && inItem && number == 0) {
            String text = task.group(2).strip();
            add(
                    at,
                    text.isEmpty()
                            ? "this task has no text, so readers see '" + line + "'"
                            : "this is not a task, so readers see '" + UnreadText.shown(line) + "'",
                    "Write `- [" + (task.group(1).isEmpty() ? " " : "x") + "] "
                            + (text.isEmpty() ? "` and what there is to do." : UnreadText.shown(text) + "`."));
        } else if (task.matches() && !inItem && line.indexOf("[ ]", 1) < 0 && isTask(number) && !isTask(number - 1)) {
            add(
                    at,
                    "a task needs '- ' before its box, so readers see '" + UnreadText.shown(line) + "'",
                    "Write `- [" + (task.group(1).isEmpty() ? " " : "x") + "] "
                            + UnreadText.shown(task.group(2).strip()) + "`, and the same in the lines below.");
        } else if (number > 0
                && definition.matches()
                && ADDRESS.matcher(definition.group(2)).matches()) {
            add(
                    at,
                    "the line above keeps '[" + UnreadText.shown(definition.group(1))
                            + "]' from being defined, so readers see '" + UnreadText.shown(line) + "'",
                    "Put an empty line above it.");
        }
    }

    /** Whether a line begins with a box and words. */
    private boolean isTask(int number) {
        return number >= 0
                && number < lines.size()
                && BOX_AND_WORD.matcher(lines.get(number)).lookingAt();
    }

    private void alert(Matcher alert, int at) {
        boolean known = Callouts.isAlert(alert.group(1));
        String kind = known ? alert.group(1).toUpperCase(Locale.ROOT) : "NOTE";
        add(
                at,
                known
                        ? "this line does not begin a callout, so readers see '" + UnreadText.shown(alert.group()) + "'"
                        : "there is no callout '" + alert.group(1) + "'",
                "Write `> [!" + kind + "]` on a separate line, and its text in the next line after `> `."
                        + (known ? "" : " The types are NOTE, TIP, IMPORTANT, WARNING, and CAUTION."));
    }

    private void add(int at, String problem, String remedy) {
        marks.add(source.offset(at), problem, remedy);
    }
}
