package org.kitpress.editing.scaffold;

import java.util.regex.Pattern;

/** Texts as YAML takes them. */
public final class YamlWords {
    private static final Pattern BARE = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.;!?'’“”()/%&+=–—-]*");
    private static final Pattern OTHER_MEANING =
            Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private YamlWords() {}

    /** Bare where YAML takes the words as they are, else in quotes. */
    public static String quoted(String words) {
        boolean bare = BARE.matcher(words).matches()
                && !words.endsWith(" ")
                && !OTHER_MEANING.matcher(words).matches();
        return bare ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
