package org.kitpress.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A template cut into what it prints as it is and the strings in its expressions. */
final class TemplateText {
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> strings = new ArrayList<>();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static TemplateText of(String template) {
        TemplateText text = new TemplateText(COMMENT.matcher(template).replaceAll(""));
        text.scan();
        return text;
    }

    /** The HTML with nothing in place of directives and expressions. */
    String markup() {
        return markup.toString();
    }

    /** The strings in directives and expressions, but for those that something is compared with. */
    List<String> strings() {
        return strings;
    }

    private void scan() {
        while (at < source.length()) {
            if (source.startsWith("${", at)) {
                expression('{', '}');
            } else if (source.substring(at).matches("(?s)</?[#@].*")) {
                expression('<', '>');
            } else {
                markup.append(source.charAt(at++));
            }
        }
    }

    private void expression(char opens, char closes) {
        int start = at;
        int parentheses = 0;
        at = source.indexOf(opens, at) + 1;
        for (int depth = 1; depth > 0; at++) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                string(start);
            } else if (c == '(' || c == ')') {
                parentheses += c == '(' ? 1 : -1;
            } else if (c == closes && parentheses == 0) {
                depth--;
            } else if (c == opens && c == '{') {
                depth++;
            }
        }
    }

    private void string(int start) {
        int end = at + 1;
        while (source.charAt(end) != source.charAt(at)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        boolean compared = source.substring(start, at).matches("(?s).*[!=]= ?");
        if (!compared) {
            strings.add(source.substring(at + 1, end));
        }
        at = end;
    }
}
