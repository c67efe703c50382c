package org.kitpress.cli.format;

import java.util.List;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/**
 * Formats all findings as Markdown for a GitHub step summary. Content is not trusted, so markup from content in a
 * message is escaped.
 */
public final class MarkdownSummary implements Format {
    /** GitHub accepts one MiB for each step, and a character takes at most four bytes. */
    private static final int MOST_CHARACTERS = 250_000;

    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&@:$";

    @Override
    public String print(CheckResult checkResult) {
        StringBuilder text = new StringBuilder("## Kitpress: " + checkResult.counts() + "\n\n");
        text.append(CheckResult.plural(checkResult.pages(), "page")).append(" checked.\n");
        for (Severity severity : Severity.values()) {
            section(severity, checkResult, text);
        }
        return text.append('\n').toString();
    }

    private static void section(Severity severity, CheckResult checkResult, StringBuilder text) {
        List<Finding> findings = checkResult.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        text.append("\n### ")
                .append(CheckResult.plural(findings.size(), severity.word()))
                .append("\n\n");
        for (int i = 0; i < findings.size(); i++) {
            if (text.length() > MOST_CHARACTERS) {
                text.append("- and ").append(findings.size() - i).append(" more, which the step's log names\n");
                return;
            }
            text.append(line(findings.get(i)));
        }
    }

    private static String line(Finding finding) {
        String remedy = finding.remedy().isEmpty() ? "" : ". " + withCode(finding.remedy());
        return "- " + code(finding.place().toString()) + " **"
                + escape(finding.rule().id()) + "** " + withCode(finding.problem()) + remedy + "\n";
    }

    /** Keeps text between two backticks as code. */
    private static String withCode(String text) {
        String[] parts = oneLine(text).split("`", -1);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean inside = i % 2 == 1 && i < parts.length - 1;
            marked.append(inside ? code(parts[i]) : escape(parts[i]));
        }
        return marked.toString();
    }

    private static String code(String text) {
        String plain = oneLine(text).replace('`', '\'');
        return plain.isBlank() ? escape(plain) : "`" + plain + "`";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : oneLine(text).toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static String oneLine(String text) {
        return TextFormat.visible(text.replaceAll("\\s+", " "));
    }
}
