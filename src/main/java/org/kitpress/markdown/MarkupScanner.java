package org.kitpress.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ends of inline HTML by CommonMark's rules. The repetitions are possessive, so that none uses the stack. */
final class MarkupScanner {
    private static final String SPACES = "[ \t\n]*+";
    private static final String NAME = "[A-Za-z][A-Za-z0-9-]*+";
    private static final String VALUE = "(?:\"[^\"]*+\"|'[^']*+'|[^\\x00-\\x20\"'=<>`]++)";
    private static final String ATTRIBUTE =
            "[ \t\n]++[A-Za-z_:][A-Za-z0-9_:.-]*+(?:" + SPACES + "=" + SPACES + VALUE + ")?+";
    private static final Pattern MARKUP = Pattern.compile(
            String.join(
                    "|",
                    "<" + NAME + "(?:" + ATTRIBUTE + ")*+" + SPACES + "/?>",
                    "</" + NAME + SPACES + ">",
                    "<!--(?:-?>|.*?-->)",
                    "<\\?.*?\\?>",
                    "<!\\[CDATA\\[.*?\\]\\]>",
                    "<![A-Za-z].*?>"),
            Pattern.DOTALL);

    private final String text;
    /** Where each of the ends that were looked for is for the last time; -1 for nowhere. */
    private final Map<String, Integer> lastEnds = new HashMap<>();

    MarkupScanner(CharSequence text) {
        this.text = text.toString();
    }

    /** Where the tag, comment, instruction, declaration or CDATA section ends that starts here; -1 for none. */
    int end(int from) {
        if (lastEnds.computeIfAbsent(closing(from), text::lastIndexOf) < from) {
            return -1;
        }
        Matcher markup = MARKUP.matcher(text).region(from, text.length());
        return markup.lookingAt() ? markup.end() : -1;
    }

    /** What must come later in the text. Otherwise, each of many starts would be followed to the end of the text. */
    private String closing(int from) {
        if (text.startsWith("<!--", from)) {
            return "-->";
        }
        return text.startsWith("<?", from) ? "?>" : text.startsWith("<![", from) ? "]]>" : ">";
    }
}
