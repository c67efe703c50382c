package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes indentation, blank lines, and comments on separate lines from scripts, which halves what browsers download.
 * It does not parse JavaScript: outside strings and templates that span lines, a line that starts like a comment is
 * one. A script that has such strings or templates, or a comment after code that may span lines, is returned unchanged.
 */
final class ScriptMinifier {
    /** By convention, comments that start this way are licenses, so they are kept. */
    private static final String LICENSE = "/*!";

    /** A template that ends on the line where it starts and whose expressions contain no braces and no templates. */
    private static final Pattern TEMPLATE = Pattern.compile("`(?:[^`\\\\$]|\\\\.|\\$(?!\\{)|\\$\\{[^`{}]*\\})*+`");

    private static final Pattern STRING = Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"");

    /** In UTF-16 units. Scripts with longer lines are already minified, and the matching recurses with the length. */
    private static final int LONGEST_LINE = 1000;

    private ScriptMinifier() {}

    static byte[] of(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        if (text.contains("\\\n") || text.contains("\\\r")) {
            return script;
        }
        StringBuilder lean = new StringBuilder();
        boolean inComment = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (inComment || opens(line)) {
                int end = line.indexOf("*/", inComment ? 0 : 2);
                inComment = end < 0;
                if (end >= 0 && end < line.length() - 2) {
                    return script;
                }
            } else if (line.startsWith("//")) {
                continue;
            } else if (line.contains("/*") || mayLeaveTemplateOpen(line)) {
                return script;
            } else if (!line.isEmpty()) {
                lean.append(lean.length() == 0 ? "" : "\n").append(line);
            }
        }
        return lean.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean opens(String line) {
        return line.startsWith("/*") && !line.startsWith(LICENSE);
    }

    /** A quote may start a string or be text in a template, so the backticks must pair up either way. */
    private static boolean mayLeaveTemplateOpen(String line) {
        return line.indexOf('`') >= 0
                && (line.length() > LONGEST_LINE
                        || hasBacktickOutsideTemplates(line)
                        || hasBacktickOutsideTemplates(STRING.matcher(line).replaceAll("")));
    }

    private static boolean hasBacktickOutsideTemplates(String line) {
        return TEMPLATE.matcher(line).replaceAll("").indexOf('`') >= 0;
    }

    /** Joins several scripts into one, in their order. */
    static byte[] joined(List<byte[]> scripts) {
        StringBuilder all = new StringBuilder();
        scripts.forEach(
                script -> all.append(new String(script, StandardCharsets.UTF_8)).append('\n'));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }
}
