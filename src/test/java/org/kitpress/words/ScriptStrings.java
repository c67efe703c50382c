package org.kitpress.words;

import java.util.ArrayList;
import java.util.List;

/** The strings and the fixed parts of template strings in a script. */
final class ScriptStrings {
    private final String script;
    private final List<String> strings = new ArrayList<>();
    private int at;

    private ScriptStrings(String script) {
        this.script = script;
    }

    static List<String> of(String script) {
        ScriptStrings found = new ScriptStrings(script);
        found.code();
        return found.strings;
    }

    /** To the end of the script, or behind the brace that ends a value in a template string. */
    private void code() {
        int braces = 0;
        while (at < script.length() && braces >= 0) {
            char c = script.charAt(at);
            if (script.startsWith("//", at)) {
                at = script.indexOf('\n', at) < 0 ? script.length() : script.indexOf('\n', at);
            } else if (script.startsWith("/*", at)) {
                at = script.indexOf("*/", at) + 2;
            } else if (c == '"' || c == '\'') {
                strings.add(quoted(c));
            } else if (c == '`') {
                template();
            } else if (c == '/' && isRegularExpression()) {
                regularExpression();
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                at++;
            }
        }
    }

    /** A slash divides after a value, and begins a regular expression elsewhere. */
    private boolean isRegularExpression() {
        String before = script.substring(Math.max(0, at - 20), at).stripTrailing();
        return before.isEmpty() || before.endsWith("return") || !before.matches("(?s).*[\\w$)\\]]");
    }

    private void regularExpression() {
        boolean inClass = false;
        for (at++; inClass || script.charAt(at) != '/'; at++) {
            char c = script.charAt(at);
            at += c == '\\' ? 1 : 0;
            inClass = c == '[' || inClass && c != ']';
        }
        at++;
    }

    private String quoted(char quote) {
        int start = ++at;
        while (script.charAt(at) != quote) {
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        return script.substring(start, at++);
    }

    private void template() {
        StringBuilder fixed = new StringBuilder();
        at++;
        while (script.charAt(at) != '`') {
            if (script.startsWith("${", at)) {
                at += 2;
                code();
            } else {
                fixed.append(script.charAt(at++));
            }
        }
        at++;
        strings.add(fixed.toString());
    }
}
