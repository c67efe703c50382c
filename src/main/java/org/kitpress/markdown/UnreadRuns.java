package org.kitpress.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs of {@code *}, {@code _}, {@code ~}, {@code =}, and backticks that belong together but were not recognized, mostly
 * because of a space. A single sign is reported only if it cannot be a footnote mark or part of a formula.
 */
final class UnreadRuns {
    private static final int LONGEST = 3;
    /** Between single signs: more words are more likely to be between two footnote marks. */
    private static final int MOST_WORDS = 6;
    /** Looking further would take too long in a text of many signs. */
    private static final int FARTHEST = 300;

    private static final Pattern SPACES = Pattern.compile("^[\\s\\p{Zs}]++|(?<![\\s\\p{Zs}])[\\s\\p{Zs}]++$");

    private record Run(char sign, int from, int to, boolean spaceBefore, boolean spaceAfter, boolean inWord) {
        int length() {
            return to - from;
        }

        boolean isAlone() {
            return spaceBefore && spaceAfter;
        }

        /** Signs of different kinds and lengths do not belong together, except for backticks. */
        int key() {
            return sign == '`' ? 0 : sign * (LONGEST + 1) + length();
        }
    }

    private final String text;
    private final UnreadText source;
    private final UnreadMarks marks;
    private final Map<Integer, Run> open = new HashMap<>();

    UnreadRuns(UnreadText source, UnreadMarks marks) {
        this.text = source.toString();
        this.source = source;
        this.marks = marks;
    }

    void find() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("*_~=`".indexOf(c) >= 0) {
                Run run = run(i);
                i = run.to - 1;
                if (isSign(run)) {
                    take(run);
                }
            }
        }
        // A single star as well means that they are marks of notes.
        if (!open.containsKey('*' * (LONGEST + 1) + 1)) {
            open.values().forEach(this::unclosed);
        }
    }

    private Run run(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == text.charAt(from)) {
            to++;
        }
        char before = from == 0 ? '\n' : text.charAt(from - 1);
        char after = to == text.length() ? '\n' : text.charAt(to);
        boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return new Run(text.charAt(from), from, to, isSpace(before), isSpace(after), inWord);
    }

    private boolean isSign(Run run) {
        return switch (run.sign) {
            case '~', '=' -> run.length() == 2;
            case '`' -> true;
            default -> run.length() <= LONGEST && !isFormula(run);
        };
    }

    /** Whether it is between numbers, as in {@code 2 ** 3}. */
    private boolean isFormula(Run run) {
        boolean before = run.from > 1 && Character.isDigit(text.charAt(run.from - 2));
        boolean after = run.to + 1 < text.length() && Character.isDigit(text.charAt(run.to + 1));
        boolean number = run.to < text.length() && Character.isDigit(text.charAt(run.to));
        return run.isAlone() ? before || after : run.length() == 1 && number;
    }

    private void take(Run run) {
        Run first = open.get(run.key());
        if (first != null && belongTogether(first, run)) {
            pair(first, run);
            open.remove(run.key());
        } else if (canStart(run)) {
            open.put(run.key(), run);
        } else if (run.sign == '*') {
            marks.addNoteMark(text.substring(run.from, run.to));
        }
    }

    private boolean canStart(Run run) {
        if (run.length() == 1 || run.sign == '`') {
            return startsWord(run);
        }
        boolean afterWord = run.from > 0 && Character.isLetterOrDigit(text.charAt(run.from - 1));
        boolean attached = !run.spaceAfter && ").,;:!?]}".indexOf(text.charAt(run.to)) < 0;
        return run.sign == '*' ? attached || run.isAlone() && !afterWord : startsWord(run);
    }

    /** Whether it is at the start of a word, or apart from words. */
    private boolean startsWord(Run run) {
        return run.spaceBefore || "([\"'“‘".indexOf(text.charAt(run.from - 1)) >= 0;
    }

    private boolean endsWord(Run run) {
        return run.spaceAfter || ").,;:!?\"'”’".indexOf(text.charAt(run.to)) >= 0;
    }

    private boolean belongTogether(Run first, Run second) {
        if (!hasWord(first.to, second.from)) {
            return false;
        }
        boolean tight = !first.spaceAfter && !second.spaceBefore;
        boolean attached = !first.spaceAfter || !second.spaceBefore;
        boolean single = first.length() == 1;
        return switch (first.sign) {
            case '`' -> tight && endsWord(second);
            case '=' -> tight;
            case '_' -> attached && endsWord(second) && (!single || isShort(first, second));
            case '*' -> !single || attached && isShort(first, second);
            default -> true;
        };
    }

    /** Whether two single signs are around a few words of one sentence. */
    private boolean isShort(Run first, Run second) {
        if (second.from - first.to > FARTHEST) {
            return false;
        }
        String between = text.substring(first.to, second.from);
        int words = between.strip().split("\\s+").length;
        boolean note = first.from == 0 || text.charAt(first.from - 1) == '\n';
        return words <= (note ? 2 : MOST_WORDS)
                && between.chars().noneMatch(c -> ".;:!?\n".indexOf(c) >= 0)
                && (first.spaceAfter || second.spaceBefore);
    }

    private void pair(Run first, Run second) {
        String sign = text.substring(first.from, first.to);
        String words = SPACES.matcher(text.substring(first.to, second.from))
                .replaceAll("")
                .replace(UnreadText.READ, '…');
        String shown = text.substring(first.from, second.to).replace('\n', ' ').replace(UnreadText.READ, '…');
        String problem;
        String remedy;
        if (first.sign == '=') {
            problem = "'==' does not highlight text, so readers see '" + shown + "'";
            remedy = "Write `<mark>" + words + "</mark>`.";
        } else if (first.sign == '`') {
            problem = "the numbers of backticks before and after the code differ, so readers see '" + shown + "'";
            remedy = "Write '`" + words.replace("`", "") + "`'.";
        } else if (first.spaceAfter || second.spaceBefore) {
            problem = "a space next to '" + sign + "' keeps it from being recognized, so readers see '" + shown + "'";
            remedy = "Write `" + sign + words.replace('\n', ' ') + sign + "`.";
        } else {
            problem =
                    "'" + sign + "' is not recognized between punctuation and a letter, so readers see '" + shown + "'";
            remedy = "Add a space outside, or leave the punctuation out: `" + sign + withoutPunctuation(words) + sign
                    + "`.";
        }
        marks.add(source.offset(first.from), problem, remedy);
    }

    private static String withoutPunctuation(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    /** Two stars in front of a word that nothing closes; at the start of a paragraph, they may begin a note. */
    private void unclosed(Run run) {
        if (run.sign == '*'
                && run.length() > 1
                && !run.spaceAfter
                && !run.inWord
                && hasWord(run.to, Math.min(text.length(), run.to + 2))) {
            String sign = text.substring(run.from, run.to);
            int end = run.to;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            String word = text.substring(run.to, end);
            marks.addUnclosed(
                    run.from == 0 ? sign : "",
                    source.offset(run.from),
                    "nothing closes '" + sign + "', so readers see '" + sign + word + "'",
                    "Write `" + sign + "` at the end of the words as well, in the same paragraph: `" + sign + word
                            + sign + "`.");
        }
    }

    private boolean hasWord(int from, int to) {
        int letters = 0;
        for (int i = from; i < Math.min(to, from + FARTHEST); i++) {
            char c = text.charAt(i);
            letters = Character.isLetter(c) ? letters + 1 : 0;
            if (letters == 2 || c == UnreadText.READ || Character.isIdeographic(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
