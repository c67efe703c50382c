package org.kitpress.editing.scaffold;

import java.util.regex.Pattern;

/** Writes strings in YAML. */
public final class YamlStrings {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.;!?'’“”()/%&+=–—-]*");
    private static final Pattern KEYWORD =
            Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private YamlStrings() {}

    /** Returns the text as a plain scalar if YAML reads it unchanged, otherwise in double quotes. */
    public static String quote(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !KEYWORD.matcher(text).matches();
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
