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
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (escape.find()) {
            plain.append(text, from, escape.start());
            String escaped = escape.group(1);
            // flexmark turns &#xD800; into half a character.
            plain.append(
                    escaped != null ? escaped : UnicodeText.wellFormed(Html5Entities.entityToString(escape.group())));
            from = escape.end();
        }
        return plain.append(text, from, text.length()).toString();
    }
}
