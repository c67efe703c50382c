package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.UnicodeText;

/** Resolves backslash escapes and character references, as CommonMark 0.31 limits them. */
final class Unescape {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\([!-/:-@\\[-`{-~])" + "|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

    private Unescape() {}

    static String of(CharSequence source) {
        String text = source.toString();
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        // flexmark turns &#xD800; into half a character.
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? escape.group(1)
                                : UnicodeText.wellFormed(Html5Entities.entityToString(escape.group()))));
    }
}
