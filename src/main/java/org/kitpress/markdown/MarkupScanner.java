package org.kitpress.markdown;

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

    private MarkupScanner() {}

    /** Where the tag, comment, instruction, declaration or CDATA section ends that starts here; -1 for none. */
    static int end(CharSequence text, int from) {
        Matcher markup = MARKUP.matcher(text).region(from, text.length());
        return markup.lookingAt() ? markup.end() : -1;
    }
}
