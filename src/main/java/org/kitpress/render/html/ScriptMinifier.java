package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Scripts as readers' browsers get them: without the indentation, and without the comments that have lines of their own.
 * Half of what is sent is spared, and no JavaScript has to be understood for it, since outside of texts over several lines
 * a line that begins with a comment's mark is one. A script with such texts, or with a comment behind code that may go on,
 * is left as it is.
 */
final class ScriptMinifier {
    /** Comments that begin so are licences, by custom, and stay. */
    private static final String LICENCE = "/*!";

    private ScriptMinifier() {}

    static byte[] of(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        if (text.indexOf('`') >= 0 || text.contains("\\\n") || text.contains("\\\r")) {
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
            } else if (line.contains("/*")) {
                return script;
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                lean.append(lean.length() == 0 ? "" : "\n").append(line);
            }
        }
        return lean.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean opens(String line) {
        return line.startsWith("/*") && !line.startsWith(LICENCE);
    }

    /** One script of several, in their order. */
    static byte[] joined(List<byte[]> scripts) {
        StringBuilder all = new StringBuilder();
        scripts.forEach(
                script -> all.append(new String(script, StandardCharsets.UTF_8)).append('\n'));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }
}
